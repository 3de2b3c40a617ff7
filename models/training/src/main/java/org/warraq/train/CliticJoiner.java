// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.warraq.gold.GoldSentence;
import org.warraq.ner.Clitics;
import org.warraq.text.ArabicLetters;

/**
 * Joins the clitics that a corpus has split off to their words again, so that our segmenter can
 * split them as it splits all other text. An instance joins one sentence.
 */
final class CliticJoiner {
  /**
   * The pronouns that, written as a separate token, cannot be another word; كم is left out, because
   * it is also «how many».
   */
  private static final Set<String> UNAMBIGUOUS_PRONOUNS =
      Set.of("ه", "ها", "هم", "هن", "هما", "نا", "ني");

  private static final String LAM = String.valueOf(ArabicLetters.LAM);
  private static final String TEH_MARBUTA = String.valueOf(ArabicLetters.TEH_MARBUTA);
  private static final String ALEF_MAKSURA = String.valueOf(ArabicLetters.ALEF_MAKSURA);

  private final GoldSentence split;
  private final List<String> words = new ArrayList<>();

  /** For each token the index of its word; one more element for the end. */
  private final int[] wordOf;

  private CliticJoiner(GoldSentence split) {
    this.split = split;
    wordOf = new int[split.tokens().size() + 1];
  }

  /**
   * Joins the clitics of a sentence. An entity covers the whole words that it overlaps; one that
   * shares a word with the entity before it is dropped.
   */
  static GoldSentence join(GoldSentence split) {
    CliticJoiner joiner = new CliticJoiner(split);
    joiner.joinTokens();
    return new GoldSentence(split.line(), joiner.words, joiner.entities());
  }

  private void joinTokens() {
    List<String> tokens = split.tokens();
    boolean[] beginsEntity = new boolean[tokens.size() + 1];
    boolean[] inEntity = new boolean[tokens.size() + 1];
    for (GoldSentence.EntitySpan entity : split.entities()) {
      beginsEntity[entity.begin()] = true;
      for (int i = entity.begin(); i < entity.end(); i++) {
        inEntity[i] = true;
      }
    }
    boolean afterProclitic = false;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      int last = words.size() - 1;
      if (afterProclitic && isWord(token)) {
        words.set(last, withProclitic(words.get(last), token));
        afterProclitic = false;
      } else if (Clitics.isProclitic(token) && !inEntity[i]) {
        words.add(token);
        afterProclitic = true;
      } else {
        boolean pronoun =
            UNAMBIGUOUS_PRONOUNS.contains(token)
                && !beginsEntity[i]
                && !afterProclitic
                && last >= 0;
        if (pronoun && isWord(words.get(last))) {
          words.set(last, withPronoun(words.get(last), token));
        } else {
          words.add(token);
        }
        afterProclitic = false;
      }
      wordOf[i] = words.size() - 1;
    }
    wordOf[tokens.size()] = words.size();
  }

  private List<GoldSentence.EntitySpan> entities() {
    List<GoldSentence.EntitySpan> entities = new ArrayList<>();
    int firstFreeWord = 0;
    for (GoldSentence.EntitySpan entity : split.entities()) {
      int begin = wordOf[entity.begin()];
      int end = wordOf[entity.end() - 1] + 1;
      if (begin >= firstFreeWord) {
        entities.add(new GoldSentence.EntitySpan(entity.type(), begin, end));
        firstFreeWord = end;
      }
    }
    return entities;
  }

  /** Joins a proclitic: ل and a word with the article ال become لل. */
  private static String withProclitic(String proclitic, String word) {
    return proclitic.equals(LAM) && word.startsWith(ArabicLetters.ARTICLE)
        ? proclitic + word.substring(1)
        : proclitic + word;
  }

  /** Joins a pronoun: before it, ة is written ت, and ى is written ا. */
  private static String withPronoun(String word, String pronoun) {
    String stem = word.substring(0, word.length() - 1);
    if (word.endsWith(TEH_MARBUTA)) {
      return stem + ArabicLetters.TEH + pronoun;
    }
    return (word.endsWith(ALEF_MAKSURA) ? stem + ArabicLetters.ALEF : word) + pronoun;
  }

  private static boolean isWord(String token) {
    return token.length() > 1 && token.chars().allMatch(ArabicLetters::isArabicLetter);
  }
}
