// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.util.Set;
import org.warraq.text.ArabicFolding;
import org.warraq.text.ArabicLetters;
import org.warraq.text.NameSpelling;

/**
 * The article ال of an entity after the preposition ل, which hides some of its letters: للحرس is ل
 * and الحرس, and للجنة is ل and either اللجنة or لجنة. Knows which letters the entity lacks in the
 * text.
 */
final class LamArticle {
  private static final String ALEF = String.valueOf(ArabicLetters.ALEF);
  private static final String LAM = String.valueOf(ArabicLetters.LAM);
  private static final Set<Upos> NOUNS = Set.of(Upos.NOUN, Upos.PROPN);

  private LamArticle() {}

  /** The letters that are hidden before an entity: none, ا or ال. */
  static String hiddenLetters(AnnotatedArticle article, Entity entity) {
    Words words = article.words();
    int first = entity.firstSegment();
    if (entity.inset() > 0 || !followsLam(words, first)) {
      return "";
    }
    String form = ArabicFolding.fold(words.form(first));
    String spelling =
        ArabicFolding.fold(
            NameSpelling.of(
                article.text().substring(article.begin(entity), words.segmentEnd(first))));
    if (form.equals(ArabicLetters.ARTICLE + spelling)) {
      return isBeforeNoun(article, entity) ? "" : ArabicLetters.ARTICLE;
    }
    boolean hasArticle = form.startsWith(ArabicLetters.ARTICLE) || isDefinite(article, entity);
    return hasArticle && spelling.startsWith(LAM) ? ALEF : "";
  }

  private static boolean followsLam(Words words, int segment) {
    return segment > 0 && !words.opensWord(segment) && words.form(segment - 1).equals(LAM);
  }

  /**
   * Whether the tags say that a rare word, of which the segmenter does not know how it is spelt,
   * has an article: in للكنفدرالية الإفريقية an adjective with an article follows it.
   */
  private static boolean isDefinite(AnnotatedArticle article, Entity entity) {
    int next = entity.firstSegment() + 1;
    return next < entity.endSegment()
        && article.hasTags()
        && article.tags().get(next) == AtbTag.DTJJ
        && article.tags().get(entity.firstSegment()).upos() == Upos.NOUN;
  }

  /**
   * Whether the entity's second segment is a noun. Then the first has no article, as in لجنة
   * الانتخابات. Before an adjective it has one, as in اللجنة الأولمبية.
   */
  private static boolean isBeforeNoun(AnnotatedArticle article, Entity entity) {
    int next = entity.firstSegment() + 1;
    return next < entity.endSegment()
        && article.hasTags()
        && NOUNS.contains(article.tags().get(next).upos());
  }
}
