// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.JobRun;

/**
 * Records of schema version 1 stay readable. The files in {@code v1} are never changed, because
 * users have such files.
 */
class VersionOneTest {
  private static final Path FILES = Path.of("src/test/resources/v1");

  private ArticleRecord jsonl;

  @BeforeEach
  void readJsonLines() throws Exception {
    jsonl =
        new JsonMapper().readValue(FILES.resolve("article.jsonl").toFile(), ArticleRecord.class);
  }

  @Test
  void jsonLineIsReadAsRecord() {
    assertEquals(1, jsonl.schemaVersion());
    assertEquals("وفد من جنيف يزور مرفأ بيروت", jsonl.title());
    assertEquals("جنيف", jsonl.entities().get(0).text());
    RecordInvariants.check(jsonl);
  }

  @Test
  void parquetRowEqualsTheJsonLine() throws Exception {
    try (ParquetReader<GenericRecord> reader =
        AvroParquetReader.<GenericRecord>builder(
                new LocalInputFile(FILES.resolve("article.parquet")),
                new PlainParquetConfiguration())
            .build()) {
      assertEquals(
          jsonl, new JsonMapper().readValue(reader.read().toString(), ArticleRecord.class));
    }
  }

  @Test
  void recordsOfBothFormatsCanBeAnnotatedAgain(@TempDir Path temp) throws Exception {
    JobRun run =
        JobRun.into(
            temp.resolve("out"), "--input=" + FILES, "--outputFormat=jsonl", "--annotators=split");
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(2, run.annotatedLines().size());
    for (String line : run.annotatedLines()) {
      assertEquals(jsonl.id(), JobRun.json(line).path("id").asText());
      assertTrue(JobRun.json(line).path("text").asText().contains("سلمى الحداد"), line);
    }
    assertTrue(Files.exists(run.output().resolve("run.json")));
  }
}
