// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.util.Set;
import org.warraq.text.ArabicFolding;
import org.warraq.text.ArabicLetters;
import org.warraq.text.NameSpelling;

/**
 * The article ال of an entity after the preposition ل, which hides some of its letters: للحرس is ل
 * and الحرس, and للجنة can be ل and اللجنة. Knows which letters the entity lacks in the text.
 */
final class LamArticle {
  private static final String ALEF = String.valueOf(ArabicLetters.ALEF);
  private static final String LAM = String.valueOf(ArabicLetters.LAM);

  /** Nouns whose first letter is ل, folded: their article is hidden as a whole. */
  private static final Set<String> NOUNS_WITH_LAM =
      Set.of("لجنه", "لجان", "لواء", "لقاء", "لقاءات", "لغه", "لغات", "ليله", "ليالي", "لايحه");

  private static final Set<AtbTag> INDEFINITE = Set.of(AtbTag.NN, AtbTag.NNS);

  private static final Set<AtbTag> DEFINITE =
      Set.of(AtbTag.DTNN, AtbTag.DTNNS, AtbTag.DTNNP, AtbTag.DTNNPS, AtbTag.DTJJ);

  private LamArticle() {}

  /** The letters that stand hidden before an entity: none, ا or ال. */
  static String hiddenLetters(AnnotatedArticle article, Entity entity) {
    if (!followsLam(article, entity)) {
      return "";
    }
    Words words = article.words();
    int first = entity.firstSegment();
    String form = ArabicFolding.fold(words.form(first));
    String spelling =
        ArabicFolding.fold(
            NameSpelling.of(
                article.text().substring(article.begin(entity), words.segmentEnd(first))));
    if (entity.inset() == 0 && form.startsWith(ArabicLetters.ARTICLE)) {
      return form.equals(ArabicLetters.ARTICLE + spelling)
          ? ArabicLetters.ARTICLE
          : spelling.startsWith(LAM) ? ALEF : "";
    }
    if (!spelling.startsWith(LAM) || !isDefinite(article, entity)) {
      return "";
    }
    return NOUNS_WITH_LAM.contains(spelling) ? ArabicLetters.ARTICLE : ALEF;
  }

  /** Whether the letter before the entity, in the same word, is ل. */
  private static boolean followsLam(AnnotatedArticle article, Entity entity) {
    int begin = article.begin(entity);
    Words words = article.words();
    String before =
        article.text().substring(words.begin(words.wordOf(entity.firstSegment())), begin);
    return NameSpelling.of(before).endsWith(LAM);
  }

  /**
   * Whether the tags say that the entity has an article, although its form has none: an adjective
   * with an article follows only a noun that has one, too.
   */
  private static boolean isDefinite(AnnotatedArticle article, Entity entity) {
    if (!article.hasTags()) {
      return false;
    }
    int first = entity.firstSegment();
    int next = first + 1;
    AtbTag tag = article.tags().get(first);
    return DEFINITE.contains(tag)
        || (INDEFINITE.contains(tag)
            && next < entity.endSegment()
            && article.tags().get(next) == AtbTag.DTJJ);
  }
}
