// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import org.warraq.text.ArabicLetters;
import org.warraq.text.NameFolding;
import org.warraq.text.NameSpelling;
import org.warraq.text.PlainLetters;

/**
 * The name of an entity. Immutable.
 *
 * @param written the entity as one would write it alone, see {@link NameSpelling}: الحرس الثوري
 *     where the text has للحرس الثوري. It is never empty
 * @param normalized one spelling for all spellings of this name, see {@link NameFolding}
 */
public record EntityName(String written, String normalized) {
  /** The name of one of an article's entities. */
  static EntityName of(AnnotatedArticle article, Entity entity) {
    String written =
        NameSpelling.of(LamArticle.hiddenLetters(article, entity) + words(article, entity));
    String normalized =
        entity.type() == EntityType.PER
            ? NameFolding.foldPerson(written)
            : NameFolding.fold(written);
    return new EntityName(written, normalized);
  }

  /** The words of an entity as the text has them, with a space where the text has a gap. */
  private static String words(AnnotatedArticle article, Entity entity) {
    Words words = article.words();
    int begin = article.begin(entity);
    int end = article.end(entity);
    StringBuilder name = new StringBuilder(end - begin);
    int last = words.wordOf(entity.endSegment() - 1);
    for (int word = words.wordOf(entity.firstSegment()); word <= last; word++) {
      int from = Math.max(begin, words.begin(word));
      if (!name.isEmpty() && words.end(word - 1) < from) {
        name.append(' ');
      }
      name.append(article.text(), from, Math.min(end, words.end(word)));
      spellLastYeh(name, words.form(words.firstSegment(word + 1) - 1));
    }
    return name.toString();
  }

  /** Persian keyboards have one key for ي and ى; the form says which of them a word ends with. */
  private static void spellLastYeh(StringBuilder name, String form) {
    int last = name.length() - 1;
    if (name.charAt(last) == PlainLetters.PERSIAN_YEH
        && form.charAt(form.length() - 1) == ArabicLetters.ALEF_MAKSURA) {
      name.setCharAt(last, ArabicLetters.ALEF_MAKSURA);
    }
  }
}
