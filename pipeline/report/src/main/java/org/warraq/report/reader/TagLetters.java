// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A letter for each tag, so that tags take one byte in the page. Not thread-safe. */
final class TagLetters {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  /** For segments without a tag, or with one more than there are letters; ATB has 32 tags. */
  private static final char NONE = '-';

  private final Map<List<String>, Character> letters = new LinkedHashMap<>();

  char of(String tag, String upos) {
    if (tag == null || upos == null) {
      return NONE;
    }
    Character known = letters.get(List.of(tag, upos));
    if (known != null) {
      return known;
    }
    if (letters.size() == LETTERS.length()) {
      return NONE;
    }
    char next = LETTERS.charAt(letters.size());
    letters.put(List.of(tag, upos), next);
    return next;
  }

  /** An object: letter to [ATB tag, Universal tag]. */
  String json() throws JsonProcessingException {
    Map<Character, List<String>> tags = new LinkedHashMap<>();
    letters.forEach((tag, letter) -> tags.put(letter, tag));
    return new JsonMapper().writeValueAsString(tags);
  }
}
