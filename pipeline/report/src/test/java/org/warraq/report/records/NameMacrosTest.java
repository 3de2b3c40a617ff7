// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warraq.report.JobOutput;

class NameMacrosTest {
  private static String json(String sql) throws SQLException {
    try (RunRecords records = RunRecords.open(JobOutput.ofSeeds())) {
      return records.json(sql);
    }
  }

  @Test
  void macrosNormalizeAsTheJobDoes() throws SQLException {
    String wrong =
        "CASE WHEN type = 'PER' THEN norm_person(name) ELSE norm(name) END <> normalized";
    assertEquals(
        "[{\"wrong\":0,\"some\":true}]",
        json(
            "SELECT count(*) FILTER (%s) AS wrong, count(*) > 40 AS some FROM entities"
                .formatted(wrong)));
  }

  @ParameterizedTest
  @CsvSource({
    "norm, الجزائر, الجزاير",
    "norm, أبي بكر, ابوبكر",
    "norm, نور الدين, نورالدين",
    "norm, ﻻهاي, لاهاي",
    "norm_person, المنصف الأحمر, منصف الاحمر",
    "norm_person, الياس الأحمر, الياس الاحمر",
  })
  void spellingsBecomeOne(String macro, String name, String normalized) throws SQLException {
    assertEquals(
        "[{\"n\":\"%s\"}]".formatted(normalized),
        json("SELECT %s('%s') AS n".formatted(macro, name)));
  }

  @Test
  void mentionsAreFoundHoweverTheNameIsSpelt() throws SQLException {
    assertEquals(
        "[{\"same\":true,\"some\":true}]",
        json(
            """
            SELECT count(*) = (SELECT count(*) FROM entities WHERE normalized = 'تونس') AS same,
                   count(*) > 0 AS some
            FROM mentions('تُونِس')
            """));
  }
}
