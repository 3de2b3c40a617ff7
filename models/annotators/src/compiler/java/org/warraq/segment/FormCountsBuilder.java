// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.warraq.stanford.PrivateMembers;
import org.warraq.text.ArabicLetters;

/** Builds {@link FormCounts} from the dictionary of CoreNLP's tagger. */
final class FormCountsBuilder {
  private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";
  private static final String LAM = String.valueOf(ArabicLetters.LAM);

  /** Forms whose first letter can be a proclitic. */
  private static final Pattern WITH_PROCLITIC = Pattern.compile("[وفبكل].+");

  private static final String NAME_TAG = "NNP";
  private static final double MOSTLY = 0.9;

  /** Four letters that are rare, or that begin with ا, end too many other names: كايلي, كاميل. */
  private static final int SHORT_NAME = 4;

  private static final int LEAST_SHORT_NAMES = 50;
  private static final int LEAST_NAMES = 10;

  private FormCountsBuilder() {}

  static FormCounts build() {
    Object dictionary = PrivateMembers.read(new MaxentTagger(TAGGER), "dict");
    Map<String, Integer> all = new HashMap<>();
    Set<String> names = new HashSet<>();
    ((Map<?, ?>) PrivateMembers.read(dictionary, "dict"))
        .forEach(
            (key, tags) -> {
              String form = (String) key;
              all.put(form, sum(tags));
              if (isName(form, tags)) {
                names.add(form);
              }
            });
    Map<String, Integer> counts = new HashMap<>(all);
    counts.keySet().removeIf(form -> !isAskedFor(form, all) && !isBeforeName(form, names));
    return new FormCounts(counts, names);
  }

  private static boolean isName(String form, Object tags) {
    if (form.length() < SHORT_NAME || !form.chars().allMatch(ArabicLetters::isArabicLetter)) {
      return false;
    }
    boolean isShort = form.length() == SHORT_NAME;
    int asName = (int) PrivateMembers.call(tags, "get", NAME_TAG);
    return asName >= (isShort ? LEAST_SHORT_NAMES : LEAST_NAMES)
        && asName >= MOSTLY * sum(tags)
        && !(isShort && form.charAt(0) == ArabicLetters.ALEF);
  }

  /** Whether a form is a name after one or two letters that could be proclitics. */
  private static boolean isBeforeName(String form, Set<String> names) {
    return WITH_PROCLITIC.matcher(form).matches()
        && (names.contains(form.substring(1)) || names.contains(form.substring(2)));
  }

  private static int sum(Object tags) {
    return (int) PrivateMembers.call(tags, "sum");
  }

  /** Whether a rule asks for a form: it begins with ال or ل, or ends in ى, or another one does. */
  private static boolean isAskedFor(String form, Map<String, Integer> all) {
    int last = form.length() - 1;
    char end = form.charAt(last);
    return form.startsWith(ArabicLetters.ARTICLE)
        || form.startsWith(LAM)
        || end == ArabicLetters.ALEF_MAKSURA
        || (end == ArabicLetters.YEH
            && all.containsKey(form.substring(0, last) + ArabicLetters.ALEF_MAKSURA));
  }
}
