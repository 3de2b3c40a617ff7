// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.lang.Character.UnicodeScript;
import org.warraq.article.Words;
import org.warraq.text.ArabicLetters;
import org.warraq.text.PlainLetters;

/**
 * Rules for where an entity begins in its first word and ends in its last one: in ولإيران the
 * entity is إيران. Segments and words are numbered through the article; ends are exclusive.
 */
public final class EntityEdges {
  /** Segments of the titles «د.» and «أ.د.». */
  private static final int DOCTOR_SEGMENTS = 2;

  private static final int PROFESSOR_SEGMENTS = 4;

  private EntityEdges() {}

  /**
   * Whether a segment is a proclitic of the word: one letter, or the article before a word that is
   * not Arabic, with further segments after it.
   */
  static boolean isProclitic(Words words, int word, int segment) {
    String form = words.form(segment);
    return segment + 1 < words.firstSegment(word + 1)
        && (Clitics.isProclitic(form) || form.equals(ArabicLetters.ARTICLE));
  }

  /**
   * Whether a segment is a conjunction that a preposition follows in the same word, as in ولإيران.
   */
  static boolean partsNames(Words words, int segment) {
    String form = words.form(segment);
    return form.length() == 1
        && Clitics.isConjunction(form.charAt(0))
        && words.opensWord(segment)
        && isProclitic(words, words.wordOf(segment), segment)
        && isProclitic(words, words.wordOf(segment), segment + 1)
        && Clitics.isPreposition(words.form(segment + 1).charAt(0));
  }

  /** Whether a segment is the word's pronoun suffix. */
  static boolean isPronoun(Words words, int word, int segment) {
    return segment > words.firstSegment(word)
        && segment + 1 == words.firstSegment(word + 1)
        && Clitics.isPronoun(words.form(segment));
  }

  /** First segment of the word's core, which begins after the proclitics. */
  public static int coreBegin(Words words, int word) {
    int segment = words.firstSegment(word);
    while (isProclitic(words, word, segment)) {
      segment++;
    }
    return segment;
  }

  /** One past the last segment of the word's core, which ends before the pronoun suffix. */
  public static int coreEnd(Words words, int word) {
    int end = words.firstSegment(word + 1);
    return end - 1 > coreBegin(words, word) && isPronoun(words, word, end - 1) ? end - 1 : end;
  }

  /**
   * The first segment from {@code begin} on that is not a proclitic; {@code end} if all are
   * proclitics.
   */
  static int afterProclitics(Words words, int begin, int end) {
    int segment = begin;
    while (segment < end && isProclitic(words, words.wordOf(segment), segment)) {
      segment++;
    }
    return segment;
  }

  /**
   * The first segment of a person's name after the title of a doctor or professor, as in د. الخطيب
   * or أ.د. الخطيب. It is {@code begin} if there is no title, or if an initial follows, because د.
   * in د. ه. لورانس is an initial, too.
   */
  static int afterTitle(Words words, int begin, int end) {
    int name = begin;
    if (isProfessor(words, begin)) {
      name = begin + PROFESSOR_SEGMENTS;
    } else if (isInitial(words, begin, "د")) {
      name = begin + DOCTOR_SEGMENTS;
    }
    return name < end && !isInitial(words, name, words.form(name)) ? name : begin;
  }

  /**
   * One past the last segment of an entity that the model found from {@code begin} to {@code end}.
   *
   * <p>An entity ends where a word ends, because names take no possessive pronoun: the end of سبها
   * is part of the name. It ends earlier before «أ.د.», before ﷺ, and before a word such as وIMF.
   */
  static int end(Words words, int begin, int end) {
    for (int segment = begin + 1; segment < end; segment++) {
      if (isProfessor(words, segment) || PlainLetters.isFormula(words.form(segment).charAt(0))) {
        return segment;
      }
      if (isProcliticOfLatin(words, segment)) {
        return words.firstSegment(words.wordOf(segment));
      }
    }
    return words.firstSegment(words.wordOf(end - 1) + 1);
  }

  /**
   * Whether a segment is a proclitic of a word in Latin letters, as in وIMF. No entity in Latin
   * letters continues over one.
   */
  static boolean isProcliticOfLatin(Words words, int segment) {
    int next = segment + 1;
    return isProclitic(words, words.wordOf(segment), segment)
        && (isProcliticOfLatin(words, next) || isLatin(words.form(next), 0));
  }

  /** Whether {@code form} has a Latin letter at {@code index} (UTF-16 units). */
  static boolean isLatin(String form, int index) {
    return index < form.length()
        && UnicodeScript.of(form.codePointAt(index)) == UnicodeScript.LATIN;
  }

  private static boolean isProfessor(Words words, int segment) {
    return (isInitial(words, segment, "أ") || isInitial(words, segment, "ا"))
        && isInitial(words, segment + 2, "د");
  }

  private static boolean isInitial(Words words, int segment, String letter) {
    return segment + 1 < words.segments()
        && letter.length() == 1
        && words.form(segment).equals(letter)
        && words.form(segment + 1).equals(".");
  }
}
