// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Muscat's Oman and Jordan's Amman are two places, which only marks tell apart. */
class PlacesTest {
  private static final String ENTITY =
      """
      {"type": "LOC", "text": "%s", "name": "%s", "normalized": "%s", "begin": 0, "end": 1, \
      "sentence": 0, "score": 1}""";

  @TempDir Path temp;

  /** The last place of the article is the one asked for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "عُمان              | عُمان | marks",
        "عَمّان              | عمّان | marks",
        "عُمّان             | عمان  | unknown which",
        "عُمان, عمّان, عُمان | عُمان | marks",
        "عمّان, عمان        | عمّان | marks elsewhere in the article",
        "مسقط, عمان         | عُمان | other places in the article",
        "الأردن, عمان       | عمّان | other places in the article",
        "الأردن, مسقط, عمان | عمان  | unknown which",
        "تونس, عمان         | عمان  | unknown which"
      })
  void namesakesAreToldApart(String places, String place, String evidence)
      throws IOException, SQLException {
    String entities =
        Arrays.stream(places.split(", "))
            .map(text -> ENTITY.formatted(text, plain(text), plain(text).replace("أ", "ا")))
            .collect(Collectors.joining(", "));
    Path folder = Files.createDirectories(temp.resolve("annotated"));
    Files.writeString(
        folder.resolve("part.jsonl"),
        """
        {"id": "a", "source": "s", "text": "", "sentences": [], "entities": [%s]}
        """
            .formatted(entities));
    try (RunRecords records = RunRecords.open(temp)) {
      assertEquals(
          "[{\"place\":\"%s\",\"evidence\":\"%s\"}]".formatted(place, evidence),
          records.json(
              "SELECT place, evidence FROM place_mentions"
                  + " QUALIFY entity = max(entity) OVER ()"));
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\\p{Mn}", "");
  }
}
