// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldSentence;
import org.warraq.ner.FormSpelling;
import org.warraq.text.ArabicLetters;

/**
 * Finds near-duplicates of a set of sentences, even if they are tokenised or spelt differently. Two
 * sentences are near-duplicates if they share {@value #SHARED_LETTERS} consecutive folded letters,
 * or if all their folded letters are equal.
 */
final class NearDuplicates {
  private static final int SHARED_LETTERS = 40;

  private final Set<String> known = new HashSet<>();

  /** Remembers the sentences whose near-duplicates are to be found. */
  NearDuplicates(List<GoldSentence> sentences) {
    sentences.stream().map(GoldSentence::text).flatMap(NearDuplicates::keys).forEach(known::add);
  }

  /** Returns the sentences that are not a near-duplicate of one in this set. */
  List<GoldSentence> without(List<GoldSentence> sentences) {
    return sentences.stream().filter(sentence -> !matches(sentence)).toList();
  }

  /** Returns the articles none of whose sentences is a near-duplicate of one in this set. */
  List<GoldArticle> withoutArticles(List<GoldArticle> articles) {
    return articles.stream()
        .filter(gold -> gold.article().sentenceTexts().stream().noneMatch(this::matches))
        .toList();
  }

  /** Tells whether a sentence is a near-duplicate of one in this set. */
  boolean matches(GoldSentence sentence) {
    return matches(sentence.text());
  }

  private boolean matches(String sentence) {
    return keys(sentence).anyMatch(known::contains);
  }

  /** Returns all folded letters of a sentence, and each run of {@value #SHARED_LETTERS} of them. */
  private static Stream<String> keys(String sentence) {
    String letters = foldedLetters(sentence);
    Stream<String> runs =
        IntStream.rangeClosed(0, letters.length() - SHARED_LETTERS)
            .mapToObj(i -> letters.substring(i, i + SHARED_LETTERS));
    return Stream.concat(Stream.of(letters), runs);
  }

  /** Returns the letters and digits, where letters that vary in spelling are unified or dropped. */
  private static String foldedLetters(String sentence) {
    StringBuilder letters = new StringBuilder();
    String folded = FormSpelling.folded(sentence);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      switch (c) {
        case ArabicLetters.TEH_MARBUTA, ArabicLetters.TEH -> letters.append(ArabicLetters.HEH);
        // They vary with the writer, and where clitics join.
        case ArabicLetters.ALEF_MAKSURA,
            ArabicLetters.YEH_WITH_HAMZA,
            ArabicLetters.ALEF,
            ArabicLetters.WAW_WITH_HAMZA,
            ArabicLetters.HAMZA -> {}
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
