// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warraq.article.AtbTag;
import org.warraq.report.resource.Resources;

/** The texts of the page, and how JSON is put into it. */
class MessagesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+\\}");
  private static final JsonNode MESSAGES = read();

  private static JsonNode read() {
    try {
      return new JsonMapper().readTree(Resources.text(HtmlPage.class, "messages.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void bothLanguagesHaveTheSameMessagesAndPlaceholders() {
    assertEquals(keys(MESSAGES.get("en")), keys(MESSAGES.get("ar")));
    for (String key : keys(MESSAGES.get("en"))) {
      assertEquals(placeholders("en", key), placeholders("ar", key), key);
    }
  }

  private static List<String> keys(JsonNode messages) {
    return messages.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static List<String> placeholders(String language, String key) {
    return PLACEHOLDER
        .matcher(MESSAGES.get(language).get(key).asText())
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @EnumSource(AtbTag.class)
  void everyTagHasAMeaningInBothLanguages(AtbTag tag) {
    assertEquals(2, MESSAGES.get("tags").path(tag.label()).size());
  }

  @Test
  void escapedJsonHasNoMarkupAndMeansTheSame() throws Exception {
    String json = "[\"</script><!-- & \u2028\"]";
    String escaped = HtmlPage.escapeMarkup(json);
    assertTrue(escaped.chars().noneMatch(c -> "<>&\u2028".indexOf(c) >= 0), escaped);
    assertEquals(new JsonMapper().readTree(json), new JsonMapper().readTree(escaped));
  }
}
