// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.List;
import org.warraq.article.Entity;
import org.warraq.article.Words;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldEntity;
import org.warraq.ner.EntityEdges;
import org.warraq.ner.crf.Labels;

/**
 * Projects mentions of whole tokens onto segments: without clitics and punctuation at the edges.
 */
final class SegmentLabels {
  private SegmentLabels() {}

  /**
   * The label of each segment of an article; a mention that reaches over a sentence's end is left
   * out.
   */
  static int[] of(GoldArticle gold) {
    Words words = gold.article().words();
    List<Labels.Span> spans =
        project(gold).stream()
            .filter(e -> words.sentenceOf(e.firstSegment()) == words.sentenceOf(e.endSegment() - 1))
            .map(e -> new Labels.Span(e.type(), e.firstSegment(), e.endSegment()))
            .toList();
    return Labels.of(spans, words.segments());
  }

  /** The mentions of an article over its segments; a mention of nothing but marks is left out. */
  private static List<Entity> project(GoldArticle gold) {
    List<Entity> entities = new ArrayList<>();
    Words words = gold.article().words();
    int word = 0;
    for (GoldEntity mention : gold.mentions()) {
      while (word < words.size() && words.end(word) <= mention.begin()) {
        word++;
      }
      int first = word;
      while (word < words.size() && words.begin(word) < mention.end()) {
        word++;
      }
      int begin = firstLetters(gold, first, word);
      int end = lastLetters(gold, begin, word);
      if (begin < end) {
        int from = EntityEdges.coreBegin(words, begin);
        int to = EntityEdges.coreEnd(words, end - 1);
        entities.add(new Entity(mention.type(), from, to, 1));
      }
    }
    return entities;
  }

  private static int firstLetters(GoldArticle gold, int begin, int end) {
    int word = begin;
    while (word < end && isPunctuation(gold, word)) {
      word++;
    }
    return word;
  }

  private static int lastLetters(GoldArticle gold, int begin, int end) {
    int word = end;
    while (word > begin && isPunctuation(gold, word - 1)) {
      word--;
    }
    return word;
  }

  private static boolean isPunctuation(GoldArticle gold, int word) {
    Words words = gold.article().words();
    String text = gold.article().text().substring(words.begin(word), words.end(word));
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
