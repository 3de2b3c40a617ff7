// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.warraq.text.ArabicLetters;
import org.warraq.text.PlainLetters;

/**
 * Decides the two characters whose plain spelling depends on the word. The Persian yeh is ي, but ى
 * at the end of a word where that form is more frequent. The dagger alef is ا, but is dropped in
 * the words that are written without ا today (هٰذا, ذٰلك, لٰكن, الرحمٰن, الله), on an ا, and on a ى
 * at the end; و and ى that carry it instead of an ا become ا (الصلوٰة, هدىٰهم). Immutable.
 */
final class PlainWords {
  private static final char DAGGER_ALEF = SentenceFolder.DAGGER_ALEF;

  /** Words that are written without the alef that is spoken, after any proclitics. */
  private static final Pattern WITHOUT_ALEF =
      Pattern.compile(
          "[اوفبكل]{0,3}("
              + "ه(ذا|ذه|ذان|ذين|ذي|ؤلاء|كذا|هنا|اهنا)"
              + "|ذلك[منا]{0,2}"
              + "|لكن(ه|ها|هم|هما|هن|ك|كم|ي|ني|نا|نني|ننا)?"
              + "|(ال|ل)?رحمن"
              + "|(ال)?اله(ي|ك|كم|نا|ه|ها|هم|ين|ان)?"
              + "|لله|لهم|(ال)?لهم?"
              + "|اولئك(م)?"
              + "|طه|يس)");

  /** Proclitics of a stem, longest first. */
  private static final String[] PROCLITICS = {
    "", "ال", "وال", "فال", "بال", "كال", "وبال", "لل", "ولل", "و", "ف", "ب", "ك", "ل", "وب", "ول"
  };

  private static final Set<String> BEFORE_NON_JOINER =
      Set.of("ال", "وال", "فال", "بال", "كال", "وبال", "لل", "ولل", "وب", "ول", "فل");

  private static final Set<String> AFTER_NON_JOINER =
      Set.of(
          "ها", "هم", "هن", "هما", "نا", "كم", "كن", "كما", "ني", "ات", "ون", "ين", "ان", "تين",
          "تان", "وا");

  private final FormCounts counts;

  PlainWords(FormCounts counts) {
    this.counts = counts;
  }

  /** Whether two strings of Arabic letters with a zero width non-joiner between them are words. */
  static boolean areTwoWords(String left, String right) {
    return left.length() > 1
        && right.length() > 1
        && !BEFORE_NON_JOINER.contains(left)
        && !AFTER_NON_JOINER.contains(right);
  }

  /**
   * Decides the characters of each word in place.
   *
   * @param letters characters
   * @param offsets one entry per character, which goes where the character goes
   * @param size number of characters
   * @return number of characters that are left
   */
  int spell(char[] letters, int[] offsets, int size) {
    int to = 0;
    int i = 0;
    while (i < size) {
      int end = i;
      while (end < size && CharacterClass.of(letters[end]) == CharacterClass.ARABIC) {
        end++;
      }
      if (end == i) {
        letters[to] = letters[i];
        offsets[to++] = offsets[i++];
      } else {
        String word = word(new String(letters, i, end - i));
        for (int k = 0; k < word.length(); k++, i++) {
          if (word.charAt(k) != 0) {
            letters[to] = word.charAt(k);
            offsets[to++] = offsets[i];
          }
        }
      }
    }
    return to;
  }

  /** The characters of a word, each decided; 0 for those that are dropped. */
  private String word(String word) {
    boolean hasYeh = word.indexOf(PlainLetters.PERSIAN_YEH) >= 0;
    boolean hasDagger = word.indexOf(DAGGER_ALEF) >= 0;
    if (!hasYeh && !hasDagger) {
      return word;
    }
    char[] letters = word.toCharArray();
    if (hasYeh) {
      decideYeh(letters);
    }
    if (hasDagger) {
      decideDaggers(letters);
    }
    return new String(letters);
  }

  private void decideYeh(char[] letters) {
    int last = letterBefore(letters, letters.length);
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] == PlainLetters.PERSIAN_YEH) {
        letters[i] =
            i == last && endsInAlef(letters) ? ArabicLetters.ALEF_MAKSURA : ArabicLetters.YEH;
      }
    }
  }

  /** Whether a word that ends in a yeh or in ى is more frequent with ى. */
  private boolean endsInAlef(char[] letters) {
    String stem = skeleton(letters);
    stem = stem.substring(0, stem.length() - 1);
    for (String proclitic : PROCLITICS) {
      if (stem.startsWith(proclitic)) {
        String rest = stem.substring(proclitic.length());
        int alef = counts.of(rest + ArabicLetters.ALEF_MAKSURA);
        int yeh = counts.of(rest + ArabicLetters.YEH);
        if (alef + yeh > 0) {
          return alef > yeh;
        }
      }
    }
    return false;
  }

  private static void decideDaggers(char[] letters) {
    boolean isWritten = !WITHOUT_ALEF.matcher(skeleton(letters)).matches();
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] == DAGGER_ALEF) {
        letters[i] = 0;
        if (isWritten) {
          decideDagger(letters, i);
        }
      }
    }
  }

  private static void decideDagger(char[] letters, int i) {
    int carrier = letterBefore(letters, i);
    int next = letterAfter(letters, i);
    if (carrier < 0 || letters[carrier] == ArabicLetters.ALEF) {
      return;
    }
    boolean isBare = hasNoVowel(letters, carrier + 1, i);
    boolean followsAlef = next >= 0 && letters[next] == ArabicLetters.ALEF;
    if (letters[carrier] == ArabicLetters.ALEF_MAKSURA) {
      letters[carrier] = next < 0 ? ArabicLetters.ALEF_MAKSURA : ArabicLetters.ALEF;
    } else if (isBare
        && letters[carrier] == ArabicLetters.WAW
        && next >= 0
        && (followsAlef || letters[next] == ArabicLetters.TEH_MARBUTA)) {
      letters[carrier] = followsAlef ? 0 : ArabicLetters.ALEF;
    } else if (!followsAlef && !ArabicLetters.isAlefVariant(letters[carrier])) {
      letters[i] = ArabicLetters.ALEF;
    }
  }

  private static boolean hasNoVowel(char[] letters, int from, int to) {
    for (int i = from; i < to; i++) {
      if (letters[i] >= '\u064B' && letters[i] <= '\u0650') {
        return false;
      }
    }
    return true;
  }

  /** The place of the letter before a place, or −1 if it is not near. */
  private static int letterBefore(char[] letters, int end) {
    int first = Math.max(0, end - SentenceFolder.MOST_SIGNS);
    for (int i = end - 1; i >= first; i--) {
      if (isLetter(letters[i])) {
        return i;
      }
    }
    return -1;
  }

  /** The place of the next letter after a place, or −1 if it is not near. */
  private static int letterAfter(char[] letters, int place) {
    int limit = Math.min(letters.length, place + 1 + SentenceFolder.MOST_SIGNS);
    for (int i = place + 1; i < limit; i++) {
      if (isLetter(letters[i])) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLetter(char c) {
    return c != 0 && SentenceFolder.isLetter(c);
  }

  /** The letters of a word without signs, with every alef as ا. */
  private static String skeleton(char[] letters) {
    char[] skeleton = new char[letters.length];
    int size = 0;
    for (char c : letters) {
      if (isLetter(c)) {
        skeleton[size++] = ArabicLetters.isAlefVariant(c) ? ArabicLetters.ALEF : c;
      }
    }
    return new String(Arrays.copyOf(skeleton, size));
  }
}
