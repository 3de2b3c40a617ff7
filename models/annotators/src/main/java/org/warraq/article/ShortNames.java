// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.warraq.text.ArabicLetters;

/**
 * The shorter names that an article uses after a full name. All names are normalized.
 *
 * <pre>
 * person         the last words: السبسي, قايد السبسي for باجي قايد السبسي; بن علي, but not علي,
 *                for زين العابدين بن علي; the first and the last word: باجي السبسي
 * organisation   the first words, if they end in a definite one: الاتحاد for الاتحاد العام
 *                للشغل; what follows its kind: النهضه for حركه النهضه
 * place          its first words, at least two: الولايات المتحده for الولايات المتحده
 *                الامريكيه; what follows its kind: صفاقس for مدينه صفاقس
 * </pre>
 *
 * @param sure names that mean the full name wherever it was given
 * @param possible names that mean it if nothing else fits better: a person's first words
 */
record ShortNames(List<String> sure, List<String> possible) {
  /** Longer names have no short ones, so that the time is linear. */
  static final int MOST_WORDS = 8;

  private static final ShortNames NONE = new ShortNames(List.of(), List.of());

  private static final Set<String> BEFORE_ANOTHER = Set.of("بن", "بنت", "ال", "ولد", "ابو", "ام");

  private static final Set<String> KINDS_OF_ORGANISATION =
      Set.of(
          "حركه", "حزب", "نادي", "فريق", "شركه", "جمعيه", "تنظيم", "جماعه", "صحيفه", "جريده",
          "مجله", "وكاله", "قناه", "اذاعه", "منظمه", "مؤسسه", "ميليشيا", "كتيبه", "مجموعه", "موقع",
          "بنك", "مصرف", "منتخب", "تيار", "ائتلاف", "جبهه");

  private static final Set<String> KINDS_OF_PLACE =
      Set.of(
          "جمهوريه", "دوله", "مملكه", "سلطنه", "اماره", "مدينه", "ولايه", "محافظه", "قريه", "جزيره",
          "مخيم", "معتمديه", "منطقه", "بلده");

  /** The short names of a full one. */
  static ShortNames of(EntityType type, String normalized) {
    List<String> words = List.of(normalized.split(" ", -1));
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return NONE;
    }
    return switch (type) {
      case PER -> new ShortNames(endsOfPerson(words), beginsOfPerson(words));
      case ORG -> new ShortNames(withoutKind(words, KINDS_OF_ORGANISATION, 1), List.of());
      case LOC -> new ShortNames(withoutKind(words, KINDS_OF_PLACE, 2), List.of());
      default -> NONE;
    };
  }

  private static List<String> endsOfPerson(List<String> words) {
    List<String> ends = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      if (!BEFORE_ANOTHER.contains(words.get(i - 1))) {
        ends.add(join(words, i, words.size()));
      }
    }
    if (words.size() > 2) {
      ends.add(words.get(0) + " " + words.get(words.size() - 1));
    }
    return ends;
  }

  private static List<String> beginsOfPerson(List<String> words) {
    List<String> begins = new ArrayList<>();
    for (int end = 1; end < words.size(); end++) {
      if (!BEFORE_ANOTHER.contains(words.get(end - 1))) {
        begins.add(join(words, 0, end));
      }
    }
    return begins;
  }

  private static List<String> withoutKind(List<String> words, Set<String> kinds, int fewest) {
    List<String> names = new ArrayList<>();
    for (int end = fewest; end < words.size(); end++) {
      if (words.get(end - 1).startsWith(ArabicLetters.ARTICLE)) {
        names.add(join(words, 0, end));
      }
    }
    if (kinds.contains(words.get(0))) {
      names.add(join(words, 1, words.size()));
    }
    return names;
  }

  private static String join(List<String> words, int begin, int end) {
    return String.join(" ", words.subList(begin, end));
  }
}
