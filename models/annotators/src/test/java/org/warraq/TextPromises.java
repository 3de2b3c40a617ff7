// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq;

import java.util.Map;
import java.util.TreeMap;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Entity;
import org.warraq.article.Upos;
import org.warraq.article.Words;
import org.warraq.ner.Guidelines;
import org.warraq.segment.FormCheck;
import org.warraq.text.ArabicLetters;

/**
 * Counts what must not be in the annotations of any text: marks that are words, empty forms, words
 * of which nothing is seen, numbers with other digits, forms with other letters, and entities that
 * begin or end with a mark. Tells letters from marks with the JDK alone. Not thread-safe.
 */
final class TextPromises {
  private final Map<String, Integer> faults = new TreeMap<>();
  private int segments;
  private int entities;

  /** Annotates a text with all annotators, and counts. */
  void check(String text) {
    AnnotatedArticle article =
        Annotators.all(Guidelines.BROAD)
            .annotate(AnnotatedArticle.of(Article.of("id", "source", text)));
    Words words = article.words();
    for (int i = 0; i < words.segments(); i++) {
      checkSegment(article, i);
    }
    for (Entity entity : article.entities()) {
      checkEntity(article.text(entity));
    }
    segments += words.segments();
    entities += article.entities().size();
  }

  /** How often each fault was found, with the segment or entity that has it. */
  Map<String, Integer> faults() {
    return faults;
  }

  int segments() {
    return segments;
  }

  int entities() {
    return entities;
  }

  private void checkSegment(AnnotatedArticle article, int segment) {
    Words words = article.words();
    String slice = article.text().substring(words.segmentBegin(segment), words.segmentEnd(segment));
    Upos upos = article.upos().get(segment);
    boolean isMark = slice.codePoints().noneMatch(TextPromises::isLetterOrNumber);
    boolean isTaggedAsMark = upos == Upos.PUNCT || upos == Upos.SYM;
    if (isMark != isTaggedAsMark && !isKeycap(slice)) {
      add((isMark ? "mark as " : "word as ") + upos, slice);
    }
    String fault = FormCheck.fault(article.text(), words, segment);
    if (!fault.isEmpty()) {
      add(fault, slice + " as " + words.form(segment));
    }
  }

  private void checkEntity(String found) {
    int first = found.codePointAt(0);
    int last = found.codePointBefore(found.length());
    if (!isLetterOrNumber(first)) {
      add("entity begins with a mark", found);
    }
    if (!isLetterOrNumber(last) && !isSign(last)) {
      add("entity ends with a mark", found);
    }
  }

  private void add(String fault, String example) {
    faults.merge(fault + ": " + example, 1, Integer::sum);
  }

  /** Superscripts, fractions and Roman numerals count as numbers. */
  private static boolean isLetterOrNumber(int codePoint) {
    int type = Character.getType(codePoint);
    return (Character.isLetterOrDigit(codePoint) && codePoint != ArabicLetters.TATWEEL)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Whether a character is a sign on the letter before it, such as a vowel. */
  private static boolean isSign(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether a digit is part of an emoji: 1 with the sign of a key around it. */
  private static boolean isKeycap(String slice) {
    return slice.indexOf('\u20E3') > 0;
  }
}
