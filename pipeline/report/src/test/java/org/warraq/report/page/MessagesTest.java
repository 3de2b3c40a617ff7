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

class MessagesTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\w+\\}");
  private static final JsonNode MESSAGES = read();

  private static JsonNode read() {
    try {
      return new JsonMapper().readTree(Resources.text(Page.class, "messages.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void bothLanguagesSayTheSame() {
    assertEquals(names(MESSAGES.get("en")), names(MESSAGES.get("ar")));
    for (String name : names(MESSAGES.get("en"))) {
      assertEquals(places("en", name), places("ar", name), name);
    }
  }

  private static List<String> names(JsonNode messages) {
    return messages.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static List<String> places(String language, String name) {
    return PLACE
        .matcher(MESSAGES.get(language).get(name).asText())
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @EnumSource(AtbTag.class)
  void everyTagHasAMeaning(AtbTag tag) {
    assertEquals(2, MESSAGES.get("tags").path(tag.label()).size());
  }

  @Test
  void jsonIsInertAndTheSame() throws Exception {
    String json = "[\"</script><!-- & \u2028\"]";
    String inert = Page.inert(json);
    assertTrue(inert.chars().noneMatch(c -> "<>&\u2028".indexOf(c) >= 0), inert);
    assertEquals(new JsonMapper().readTree(json), new JsonMapper().readTree(inert));
  }
}
