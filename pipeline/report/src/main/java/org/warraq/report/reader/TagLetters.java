// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each pair of an ATB tag and a Universal tag a letter, so that a frequent pair takes one
 * byte in the page. Letters are given in the order of first use, Latin ones first. Not thread-safe.
 */
final class TagLetters {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
          + "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψω"
          + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";

  /** Stands for a missing tag, and for pairs beyond the letters. Few of the 544 pairs occur. */
  private static final char NO_TAG = '-';

  private final Map<List<String>, Character> letters = new LinkedHashMap<>();

  char of(String tag, String upos) {
    if (tag == null || upos == null) {
      return NO_TAG;
    }
    Character known = letters.get(List.of(tag, upos));
    if (known != null) {
      return known;
    }
    if (letters.size() == LETTERS.length()) {
      return NO_TAG;
    }
    char next = LETTERS.charAt(letters.size());
    letters.put(List.of(tag, upos), next);
    return next;
  }

  /** Writes a JSON object from each letter to [ATB tag, Universal tag]. */
  String json() throws JsonProcessingException {
    Map<Character, List<String>> tags = new LinkedHashMap<>();
    letters.forEach((tag, letter) -> tags.put(letter, tag));
    return new JsonMapper().writeValueAsString(tags);
  }
}
