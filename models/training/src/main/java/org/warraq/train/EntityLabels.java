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
 * Maps gold entities, which cover characters, to segments. Clitics and punctuation at an entity's
 * edges are left out.
 */
final class EntityLabels {
  private EntityLabels() {}

  /**
   * Returns the gold label of each segment of an article. An entity that crosses a sentence end is
   * left out.
   *
   * @param gold an article with words
   */
  static int[] of(GoldArticle gold) {
    Words words = gold.article().words();
    List<Labels.Span> spans =
        onSegments(gold).stream()
            .filter(entity -> isInOneSentence(entity, words))
            .map(e -> new Labels.Span(e.type(), e.firstSegment(), e.endSegment()))
            .toList();
    return Labels.of(spans, words.segments());
  }

  private static boolean isInOneSentence(Entity entity, Words words) {
    return words.sentenceOf(entity.firstSegment()) == words.sentenceOf(entity.endSegment() - 1);
  }

  /**
   * Maps the gold entities of an article to its segments. An entity of punctuation only is left
   * out.
   */
  private static List<Entity> onSegments(GoldArticle gold) {
    List<Entity> entities = new ArrayList<>();
    Words words = gold.article().words();
    int word = 0;
    for (GoldEntity goldEntity : gold.entities()) {
      while (word < words.size() && words.end(word) <= goldEntity.begin()) {
        word++;
      }
      int first = word;
      while (word < words.size() && words.begin(word) < goldEntity.end()) {
        word++;
      }
      int begin = skipPunctuation(gold, first, word);
      int end = dropPunctuation(gold, begin, word);
      if (begin < end) {
        int from = EntityEdges.coreBegin(words, begin);
        int to = EntityEdges.coreEnd(words, end - 1);
        entities.add(new Entity(goldEntity.type(), from, to, 1));
      }
    }
    return entities;
  }

  private static int skipPunctuation(GoldArticle gold, int begin, int end) {
    int word = begin;
    while (word < end && isPunctuation(gold, word)) {
      word++;
    }
    return word;
  }

  private static int dropPunctuation(GoldArticle gold, int begin, int end) {
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
