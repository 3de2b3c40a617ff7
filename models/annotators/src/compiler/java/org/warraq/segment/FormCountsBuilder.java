// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.HashMap;
import java.util.Map;
import org.warraq.stanford.PrivateMembers;
import org.warraq.text.ArabicLetters;

/** Builds {@link FormCounts} from the dictionary of CoreNLP's tagger. */
final class FormCountsBuilder {
  private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";
  private static final String LAM = String.valueOf(ArabicLetters.LAM);

  private FormCountsBuilder() {}

  static FormCounts build() {
    Map<String, Integer> all = counts();
    Map<String, Integer> counts = new HashMap<>(all);
    counts.keySet().removeIf(form -> !isAskedFor(form, all));
    return new FormCounts(counts);
  }

  private static Map<String, Integer> counts() {
    Object dictionary = PrivateMembers.read(new MaxentTagger(TAGGER), "dict");
    Map<String, Integer> counts = new HashMap<>();
    ((Map<?, ?>) PrivateMembers.read(dictionary, "dict"))
        .forEach((form, tags) -> counts.put((String) form, sum(tags)));
    return counts;
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
