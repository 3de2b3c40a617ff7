// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.List;
import org.warraq.gold.GoldSentence;
import org.warraq.ner.Clitics;

/**
 * Puts words together again whose clitics a corpus has split off, so that the segmenter can split
 * them its own way.
 */
final class CliticGlue {
  private final GoldSentence split;
  private final List<String> words = new ArrayList<>();

  /** For each token the word that it went into; one more, for the end. */
  private final int[] wordOf;

  private CliticGlue(GoldSentence split) {
    this.split = split;
    wordOf = new int[split.tokens().size() + 1];
  }

  /** The sentence with its clitics glued on; mentions cover the words that they reach into. */
  static GoldSentence glue(GoldSentence split) {
    CliticGlue glue = new CliticGlue(split);
    glue.glueTokens();
    return new GoldSentence(split.line(), glue.words, glue.mentions());
  }

  private void glueTokens() {
    List<String> tokens = split.tokens();
    boolean[] opens = new boolean[tokens.size() + 1];
    boolean[] named = new boolean[tokens.size() + 1];
    for (GoldSentence.Span mention : split.mentions()) {
      opens[mention.begin()] = true;
      for (int i = mention.begin(); i < mention.end(); i++) {
        named[i] = true;
      }
    }
    boolean pending = false;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      int last = words.size() - 1;
      if (pending && isWord(token)) {
        words.set(last, withProclitic(words.get(last), token));
        pending = false;
      } else if (Clitics.isProclitic(token) && !named[i]) {
        words.add(token);
        pending = true;
      } else {
        boolean pronoun =
            Clitics.UNAMBIGUOUS_PRONOUNS.contains(token) && !opens[i] && !pending && last >= 0;
        if (pronoun && isWord(words.get(last))) {
          words.set(last, withPronoun(words.get(last), token));
        } else {
          words.add(token);
        }
        pending = false;
      }
      wordOf[i] = words.size() - 1;
    }
    wordOf[tokens.size()] = words.size();
  }

  private List<GoldSentence.Span> mentions() {
    List<GoldSentence.Span> mentions = new ArrayList<>();
    int free = 0;
    for (GoldSentence.Span mention : split.mentions()) {
      int begin = wordOf[mention.begin()];
      int end = wordOf[mention.end() - 1] + 1;
      if (begin >= free) {
        mentions.add(new GoldSentence.Span(mention.type(), begin, end));
        free = end;
      }
    }
    return mentions;
  }

  private static String withProclitic(String proclitic, String word) {
    return proclitic.equals("ل") && word.startsWith("ال")
        ? proclitic + word.substring(1)
        : proclitic + word;
  }

  /** Before a pronoun, ta marbuta is written open and alef maqsura tall. */
  private static String withPronoun(String word, String pronoun) {
    String stem = word.substring(0, word.length() - 1);
    if (word.endsWith("ة")) {
      return stem + "ت" + pronoun;
    }
    return (word.endsWith("ى") ? stem + "ا" : word) + pronoun;
  }

  private static boolean isWord(String token) {
    return token.length() > 1 && token.chars().allMatch(c -> c >= 'ء' && c <= 'ي');
  }
}
