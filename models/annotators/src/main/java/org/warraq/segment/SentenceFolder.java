// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.Arrays;
import org.warraq.text.ArabicLetters;
import org.warraq.text.PlainLetters;

/**
 * Brings a sentence into the spelling that CoreNLP's models were made for. The result remembers
 * where each character comes from. A sentence that needs no folding is not copied.
 *
 * <pre>
 * presentation forms, Persian and Urdu letters   become plain Arabic letters ({@link PlainLetters})
 * ی, ٰ                                           become what the word needs ({@link PlainWords})
 * hamza as a separate sign                     is joined with its letter: ؤ, ئ
 * control characters, zero width space           become a space
 * other invisible characters, Qur'anic signs     are dropped
 * zero width non-joiner                          parts two words, or is dropped; see partsWords()
 * </pre>
 *
 * <p>Vowel signs, tatweel, digits, marks and the hamza of alef are left to the {@link Lexer}.
 * Reused for many sentences; for one thread.
 */
final class SentenceFolder {
  private static final char NON_JOINER = '\u200C';
  private static final char JOINER = '\u200D';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char HAMZA_ABOVE = '\u0654';

  /** Most signs on one letter that are looked over, so that the time is linear. */
  static final int MOST_SIGNS = 8;

  static final char DAGGER_ALEF = '\u0670';

  /** By UTF-16 unit: whether a sentence with it must be folded. */
  private static final boolean[] UNUSUAL = new boolean[Character.MAX_VALUE + 1];

  /** By UTF-16 unit: whether it is a sign on a letter. */
  private static final boolean[] SIGNS = new boolean[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      SIGNS[c] = Character.getType(c) == Character.NON_SPACING_MARK;
    }
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      UNUSUAL[c] =
          isInvisible(c)
              || isRareSpace(c)
              || PlainLetters.of(c) != null
              || c == PlainLetters.PERSIAN_YEH
              || c == DAGGER_ALEF
              || c == HAMZA_ABOVE
              || isSignUnknownToLexer(c);
    }
  }

  private final PlainWords words;
  private char[] letters = new char[256];
  private int[] offsets = new int[256];
  private int size;

  SentenceFolder(FormCounts counts) {
    words = new PlainWords(counts);
  }

  /** Folds the sentence {@code text[begin, end)}, in UTF-16 units. */
  FoldedSentence fold(String text, int begin, int end) {
    int first = begin;
    while (first < end && !UNUSUAL[text.charAt(first)]) {
      first++;
    }
    return first == end ? FoldedSentence.same(text, begin, end) : foldUnusual(text, begin, end);
  }

  private FoldedSentence foldUnusual(String text, int begin, int end) {
    size = 0;
    boolean hasOpenLetters = false;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (UNUSUAL[c]) {
        fold(c, i, text, begin, end);
        hasOpenLetters |= c == DAGGER_ALEF || isYeh(c);
      } else {
        put(c, i);
      }
    }
    if (hasOpenLetters) {
      size = words.spell(letters, offsets, size);
    }
    return FoldedSentence.of(new String(letters, 0, size), text, Arrays.copyOf(offsets, size));
  }

  private static boolean isYeh(char c) {
    String plain = PlainLetters.of(c);
    return c == PlainLetters.PERSIAN_YEH
        || (plain != null && plain.indexOf(PlainLetters.PERSIAN_YEH) >= 0);
  }

  private void fold(char c, int offset, String text, int begin, int end) {
    String plain = PlainLetters.of(c);
    if (plain != null) {
      for (int i = 0; i < plain.length(); i++) {
        put(plain.charAt(i), offset);
      }
    } else if (c == NON_JOINER) {
      if (partsWords(text, offset, begin, end)) {
        put(' ', offset);
      }
    } else if (c == JOINER) {
      if (size > 0 && !isArabic(letters[size - 1])) {
        put(c, offset);
      }
    } else if (c == HAMZA_ABOVE) {
      joinHamza(isArabicLetter(text, offset + 1, end));
    } else if (isRareSpace(c) || isControl(c) || c == ZERO_WIDTH_SPACE) {
      put(' ', offset);
    } else if (isInvisible(c)) {
      return;
    } else if (!isSignUnknownToLexer(c) || (size > 0 && !isArabic(letters[size - 1]))) {
      put(c, offset);
    }
  }

  private void put(char c, int offset) {
    if (size == letters.length) {
      letters = Arrays.copyOf(letters, 2 * size);
      offsets = Arrays.copyOf(offsets, 2 * size);
    }
    letters[size] = c;
    offsets[size++] = offset;
  }

  /**
   * Puts the hamza onto the letter before it, over vowel signs between them. A tatweel carries it
   * in the spelling of the Quran, where plain spelling writes ئ, but only inside a word.
   */
  private void joinHamza(boolean isBeforeLetter) {
    int last = size - 1;
    while (last >= 0 && size - last <= MOST_SIGNS && isSign(letters[last])) {
      last--;
    }
    if (last >= 0 && letters[last] == ArabicLetters.TATWEEL) {
      boolean isInWord = isBeforeLetter && isAfterLetter(last);
      letters[last] = isInWord ? ArabicLetters.YEH_WITH_HAMZA : ArabicLetters.TATWEEL;
      return;
    }
    if (last >= 0) {
      letters[last] =
          switch (letters[last]) {
            case ArabicLetters.WAW -> ArabicLetters.WAW_WITH_HAMZA;
            case ArabicLetters.YEH,
                ArabicLetters.ALEF_MAKSURA,
                ArabicLetters.TATWEEL,
                PlainLetters.PERSIAN_YEH ->
                ArabicLetters.YEH_WITH_HAMZA;
            default -> letters[last];
          };
    }
  }

  /** Whether a letter comes before this place of the folded sentence, over any tatweel. */
  private boolean isAfterLetter(int place) {
    int before = place - 1;
    while (before >= 0 && letters[before] == ArabicLetters.TATWEEL) {
      before--;
    }
    return before >= 0 && isArabic(letters[before]);
  }

  /**
   * Whether a non-joiner is between two words. Inside a word it is after a proclitic or the
   * article, before an ending, or beside a single letter.
   */
  private static boolean partsWords(String text, int offset, int begin, int end) {
    int left = offset;
    while (left > begin && isArabic(text.charAt(left - 1))) {
      left--;
    }
    int right = offset + 1;
    while (right < end && isArabic(text.charAt(right))) {
      right++;
    }
    return left == offset
        || right == offset + 1
        || PlainWords.areTwoWords(text.substring(left, offset), text.substring(offset + 1, right));
  }

  /** Whether the next character that is not a sign is a letter of the Arabic script. */
  private static boolean isArabicLetter(String text, int begin, int end) {
    int next = begin;
    while (next < end && next - begin < MOST_SIGNS && isSign(text.charAt(next))) {
      next++;
    }
    return next < end && isArabic(text.charAt(next));
  }

  /** Whether a character is a letter of the Arabic script, or a sign on one. */
  private static boolean isArabic(char c) {
    return CharacterClass.of(c) == CharacterClass.ARABIC || PlainLetters.of(c) != null;
  }

  /** Whether a character is a vowel sign or another sign on a letter. */
  static boolean isSign(char c) {
    return SIGNS[c];
  }

  /** Whether a character is more than a sign on a letter or a tatweel. */
  static boolean isLetter(char c) {
    return c != ArabicLetters.TATWEEL && !isSign(c);
  }

  /** Whether a character is a space that CoreNLP's lexer does not know. */
  private static boolean isRareSpace(char c) {
    return c == '\u1680' || c == '\u205F';
  }

  /** Whether a character is not white space and shows nothing, or only changes its neighbours. */
  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT || isControl(c);
  }

  private static boolean isControl(char c) {
    return Character.getType(c) == Character.CONTROL
        && CharacterClass.of(c) != CharacterClass.SPACE;
  }

  /** Whether a sign on Arabic letters is not among those that the lexer drops. */
  private static boolean isSignUnknownToLexer(char c) {
    return isSign(c) && CharacterClass.of(c) != CharacterClass.ARABIC;
  }
}
