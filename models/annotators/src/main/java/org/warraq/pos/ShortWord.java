// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.util.Set;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Words;
import org.warraq.text.ArabicLetters;
import org.warraq.text.LetterLabels;
import org.warraq.text.PlainLetters;
import org.warraq.text.TokenKind;

/**
 * What an Arabic segment of one to three letters is, where its spelling and its neighbours tell.
 * CoreNLP's tagger takes such segments for pronouns, particles and verbs.
 */
enum ShortWord {
  /** None of the others. */
  NONE,

  /** An abbreviated unit after a number: كم in 10 كم, هـ in 1445 هـ. */
  UNIT,

  /** A letter that stands for itself or for a word: أ in الفقرة أ, ق and م in ق.م. */
  LETTER,

  /** The article as a separate segment: in الـBBC, in ال 25. */
  ARTICLE,

  /** آل, a family. */
  FAMILY,

  /** أل or إل, the name of a Latin letter or a foreign article. */
  FOREIGN_ARTICLE,

  /** ﷺ or ﷻ, a sentence in one letter. */
  FORMULA;

  private static final int LONGEST = 3;

  private static final Set<String> UNITS =
      Set.of(
          "كم", "م", "سم", "مم", "ملم", "كلم", "كغ", "كلغ", "كجم", "غ", "غم", "جم", "ملغ", "مل",
          "ه", "ق", "د", "ث", "طن");

  /** Letters that are also prepositions or conjunctions, which some write apart. */
  private static final String PROCLITICS = "بلكف";

  /** Brackets and quotation marks: each at an even index, the one that closes it after it. */
  private static final String ENCLOSURES = "()[]«»“”‘’\"\"''";

  /**
   * Tells what a segment is.
   *
   * @param sentence the forms of its sentence
   * @param i its number in the sentence
   * @param segment its number in the article
   */
  static ShortWord of(AnnotatedArticle article, TaggerSentence sentence, int i, int segment) {
    String form = sentence.form(i);
    if (form.length() > LONGEST) {
      return NONE;
    }
    Words words = article.words();
    boolean endsWord = segment + 1 == words.segments() || words.opensWord(segment + 1);
    if (form.equals(ArabicLetters.ARTICLE)) {
      return endsWord
          ? ofAlef(article.text().charAt(words.segmentBegin(segment)))
          : sentence.kind(i + 1) == TokenKind.WORD ? NONE : ARTICLE;
    }
    if (endsWord && UNITS.contains(form) && i > 0 && sentence.kind(i - 1) == TokenKind.NUMBER) {
      return UNIT;
    }
    return endsWord && form.length() == 1 && words.opensWord(segment)
        ? ofLetter(article, sentence, i, segment)
        : NONE;
  }

  /** What a word with the form ال is, by its first letter in the text. */
  private static ShortWord ofAlef(char alef) {
    return switch (alef) {
      case 'آ' -> FAMILY;
      case 'أ', 'إ' -> FOREIGN_ARTICLE;
      default -> ARTICLE;
    };
  }

  private static ShortWord ofLetter(
      AnnotatedArticle article, TaggerSentence sentence, int i, int segment) {
    char letter = sentence.form(i).charAt(0);
    if (PlainLetters.isFormula(letter)) {
      return FORMULA;
    }
    boolean canBePrefix = PROCLITICS.indexOf(letter) >= 0;
    boolean isPrefix = canBePrefix && !standsForItself(article, sentence, i, segment);
    return letter == ArabicLetters.WAW || isPrefix ? NONE : LETTER;
  }

  /** Whether there is no word that the letter of a proclitic could belong to. */
  private static boolean standsForItself(
      AnnotatedArticle article, TaggerSentence sentence, int i, int segment) {
    Words words = article.words();
    return i + 2 == sentence.size()
        || isLoneLetter(words, segment + 1)
        || (i > 0
            && (isLoneLetter(words, segment - 1) || LetterLabels.follow(sentence.form(i - 1))))
        || isMarkedOff(article.text(), words.segmentBegin(segment), words.segmentEnd(segment));
  }

  /** Whether a segment is a word of one letter, other than the conjunction و. */
  private static boolean isLoneLetter(Words words, int segment) {
    String form = words.form(segment);
    return form.length() == 1
        && form.charAt(0) != ArabicLetters.WAW
        && ArabicLetters.isArabicLetter(form.charAt(0))
        && words.opensWord(segment)
        && (segment + 1 == words.segments() || words.opensWord(segment + 1));
  }

  /** Whether a full stop follows at once, or brackets or quotation marks enclose the letter. */
  private static boolean isMarkedOff(String text, int begin, int end) {
    if (end == text.length() || text.charAt(end) == '.') {
      return true;
    }
    int opening = begin == 0 ? -1 : ENCLOSURES.indexOf(text.charAt(begin - 1));
    return opening >= 0 && opening % 2 == 0 && ENCLOSURES.charAt(opening + 1) == text.charAt(end);
  }
}
