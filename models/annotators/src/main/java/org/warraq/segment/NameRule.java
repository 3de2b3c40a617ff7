// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts proclitics off a known name, where the model left them on it: كايران becomes ك+ايران, and
 * ف+لبيروت becomes ف+ل+بيروت. A form that the dictionary has as a whole stays whole. Immutable.
 */
final class NameRule {
  /** What the proclitics consist of. */
  private static final String LETTERS = "وفبكل";

  private static final Pattern PROCLITICS = Pattern.compile("[وف]?[بكل]|[وف]");
  private static final int MOST_LETTERS = 2;
  private static final Pattern PREPOSITION = Pattern.compile("[بكل]");
  private static final Pattern CONJUNCTION = Pattern.compile("[وف]");

  /** A name that only looks like one with a preposition: Prussia, not "in Russia". */
  private static final String PRUSSIA = "بروسيا";

  private final FormCounts counts;

  NameRule(FormCounts counts) {
    this.counts = counts;
  }

  /** Returns a word with proclitics cut off its last segment, or the same word. */
  SegmentedWord apply(SegmentedWord word) {
    int last = word.size() - 1;
    boolean afterConjunction = last == 1 && CONJUNCTION.matcher(word.form(0)).matches();
    if (last != 0 && !afterConjunction) {
      return word;
    }
    String form = word.form(last);
    if (LETTERS.indexOf(form.charAt(0)) < 0 || form.equals(PRUSSIA) || counts.of(form) > 0) {
      return word;
    }
    int letters = proclitics(form, afterConjunction ? PREPOSITION : PROCLITICS);
    return letters > 0 ? cut(word, last, letters) : word;
  }

  /** The number of letters before the name in a form; 0 if there are no proclitics on a name. */
  private int proclitics(String form, Pattern allowed) {
    Matcher matcher = allowed.matcher(form);
    for (int letters = Math.min(MOST_LETTERS, form.length()); letters > 0; letters--) {
      matcher.region(0, letters);
      if (matcher.matches() && counts.isName(form.substring(letters))) {
        return letters;
      }
    }
    return 0;
  }

  private static SegmentedWord cut(SegmentedWord word, int segment, int letters) {
    List<Integer> starts = new ArrayList<>(word.starts());
    List<String> forms = new ArrayList<>(word.forms());
    String form = forms.remove(segment);
    for (int i = 0; i < letters; i++) {
      forms.add(form.substring(i, i + 1));
      starts.add(word.start(segment) + i + 1);
    }
    forms.add(form.substring(letters));
    return new SegmentedWord(starts, forms);
  }
}
