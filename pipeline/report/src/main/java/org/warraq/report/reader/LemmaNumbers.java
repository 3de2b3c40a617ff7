// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each lemma with its root and features a number, so that the page has it once. Numbers have
 * base 36 and are given in the order of first use. Not thread-safe.
 */
final class LemmaNumbers {
  private static final int BASE = 36;

  /** Stands for a segment without lemma. */
  private static final String NONE = "-";

  private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();

  /** The number of a lemma; any part may be null. The lemma with diacritics is preferred. */
  String of(String lemma, String vocalized, String root, String features) {
    if (lemma == null) {
      return NONE;
    }
    List<String> shown = Arrays.asList(vocalized == null ? lemma : vocalized, root, features);
    return Integer.toString(numbers.computeIfAbsent(shown, key -> numbers.size()), BASE);
  }

  /** Writes a JSON array of [lemma, root, features], by number. */
  String json() throws JsonProcessingException {
    return new JsonMapper().writeValueAsString(numbers.keySet());
  }
}
