// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.text;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes a name as a newspaper would print it alone: the writer's own letters, hamzas included,
 * without what belongs to the typing or to the surroundings. Thread-safe.
 *
 * <pre>
 * presentation forms and ligatures                    become plain letters
 * Persian and Urdu yeh, kaf and heh; ٱ                become the Arabic letters
 * letters and combining marks                         become one character (NFC)
 * Arabic vowel signs, tatweel, format characters      are dropped
 * quotation marks, brackets without a partner, _      become white space
 * white space                                         becomes one space, none at the ends
 * </pre>
 *
 * <p>Letters for foreign sounds (ڤ, پ) and digits stay as they are. {@link NameFolding} goes
 * further, and its result is not for readers.
 */
public final class NameSpelling {
  /** Quotation marks, and the underscore that stands for a space in a hashtag. */
  private static final String SPACES = "\"«»“”„‟‚‹›_";

  /** These are also apostrophes, as in N'Djamena. */
  private static final String SINGLE_QUOTES = "'‘’";

  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";

  private NameSpelling() {}

  /** Returns the spelling of a name. Spelling the result again changes nothing. */
  public static String of(String name) {
    if (isPlain(name)) {
      return name;
    }
    StringBuilder spelling = new StringBuilder(letters(name));
    dropQuotes(spelling);
    dropStrayBrackets(spelling);
    return Normalizer.normalize(withSingleSpaces(spelling), Normalizer.Form.NFC);
  }

  /**
   * Whether a character stands for a letter or a digit. Tatweel does not, nor do the presentation
   * forms of vowel signs, although Unicode calls them letters.
   */
  public static boolean isLetterOrDigit(int codePoint) {
    if (!Character.isLetterOrDigit(codePoint) || codePoint == ArabicLetters.TATWEEL) {
      return false;
    }
    String plain = plain(codePoint);
    return plain == null || plain.codePoints().anyMatch(NameSpelling::isLetterOrDigit);
  }

  /** Whether a name consists of words of Arabic letters, ASCII letters or digits already. */
  private static boolean isPlain(String name) {
    boolean afterSpace = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter =
          (ArabicLetters.isArabicLetter(c) && c != ArabicLetters.TATWEEL)
              || (c < 128 && Character.isLetterOrDigit(c));
      if (!letter && (c != ' ' || afterSpace)) {
        return false;
      }
      afterSpace = !letter;
    }
    return !afterSpace;
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    name.codePoints().forEach(c -> append(letters, c));
    String composed = Normalizer.normalize(letters, Normalizer.Form.NFC);
    StringBuilder bare = new StringBuilder(composed.length());
    composed.codePoints().filter(c -> !isArabicMark(c)).forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static void append(StringBuilder letters, int codePoint) {
    String plain = plain(codePoint);
    if (plain != null) {
      plain.codePoints().filter(Character::isLetter).forEach(c -> append(letters, c));
    } else if (!isDropped(codePoint)) {
      letters.appendCodePoint(codePoint);
    }
  }

  /** The spelling in plain Arabic letters, or null if the character is plain. */
  private static String plain(int codePoint) {
    return switch (codePoint) {
      case 'ٱ' -> "ا";
      case PlainLetters.PERSIAN_YEH -> "ي";
      default -> Character.isBmpCodePoint(codePoint) ? PlainLetters.of((char) codePoint) : null;
    };
  }

  private static boolean isDropped(int codePoint) {
    return codePoint == ArabicLetters.TATWEEL
        || Character.getType(codePoint) == Character.FORMAT
        || (Character.isISOControl(codePoint) && !Character.isWhitespace(codePoint))
        || (isArabicMark(codePoint) && !isCombiningHamza(codePoint));
  }

  /** Vowel signs and the signs of the Qur'an. */
  private static boolean isArabicMark(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK
        && ((codePoint >= 0x0610 && codePoint <= 0x06ED)
            || (codePoint >= 0x0898 && codePoint <= 0x08FF));
  }

  /** Madda and hamza as separate characters, which NFC puts on their letter. */
  private static boolean isCombiningHamza(int codePoint) {
    return codePoint >= 0x0653 && codePoint <= 0x0655;
  }

  private static void dropQuotes(StringBuilder name) {
    for (int i = 0; i < name.length(); i++) {
      if (SPACES.indexOf(name.charAt(i)) >= 0
          || (SINGLE_QUOTES.indexOf(name.charAt(i)) >= 0 && !isBetweenLetters(name, i))) {
        name.setCharAt(i, ' ');
      }
    }
  }

  private static boolean isBetweenLetters(CharSequence name, int i) {
    return i > 0
        && i + 1 < name.length()
        && Character.isLetter(name.charAt(i - 1))
        && Character.isLetter(name.charAt(i + 1));
  }

  private static void dropStrayBrackets(StringBuilder name) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < name.length(); i++) {
      int closing = CLOSING.indexOf(name.charAt(i));
      if (OPENING.indexOf(name.charAt(i)) >= 0) {
        open.push(i);
      } else if (closing >= 0 && !open.isEmpty() && isPartner(name, open.peek(), closing)) {
        open.pop();
      } else if (closing >= 0) {
        name.setCharAt(i, ' ');
      }
    }
    open.forEach(i -> name.setCharAt(i, ' '));
  }

  private static boolean isPartner(CharSequence name, int opening, int closing) {
    return OPENING.indexOf(name.charAt(opening)) == closing;
  }

  private static String withSingleSpaces(CharSequence name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
