// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.warraq.gold.GoldSentence;
import org.warraq.ner.Spelling;

/**
 * Knows a set of sentences again, however they are tokenised and spelt: two are twins where a
 * stretch of {@value #STRETCH} folded letters of one stands in the other, or they are equal.
 */
final class NearDuplicates {
  private static final int STRETCH = 40;

  private final Set<String> known = new HashSet<>();

  NearDuplicates(List<GoldSentence> sentences) {
    for (GoldSentence sentence : sentences) {
      String letters = letters(sentence);
      known.add(letters);
      for (int i = 0; i + STRETCH <= letters.length(); i++) {
        known.add(letters.substring(i, i + STRETCH));
      }
    }
  }

  /** The sentences that are no twins of the known ones. */
  List<GoldSentence> without(List<GoldSentence> sentences) {
    return sentences.stream().filter(sentence -> !knows(sentence)).toList();
  }

  /** Whether a sentence is a twin of a known one. */
  boolean knows(GoldSentence sentence) {
    String letters = letters(sentence);
    if (known.contains(letters)) {
      return true;
    }
    for (int i = 0; i + STRETCH <= letters.length(); i++) {
      if (known.contains(letters.substring(i, i + STRETCH))) {
        return true;
      }
    }
    return false;
  }

  /** The letters and digits alone, with what scribes and tokenisers vary made one or left out. */
  private static String letters(GoldSentence sentence) {
    StringBuilder letters = new StringBuilder();
    String folded = Spelling.folded(String.join("", sentence.tokens()));
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      switch (c) {
        case 'ة', 'ت' -> letters.append('ه');
        case 'ى', 'ئ', 'ا', 'ؤ', 'ء' -> {} // Vary at joints and with the scribe.
        default -> {
          if (Character.isLetterOrDigit(c)) {
            letters.append(c);
          }
        }
      }
    }
    return letters.toString();
  }
}
