// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

/**
 * Remembers the traits of the forms that were asked for last. Each form has two places, given by
 * its hash; of the forms that share them, the two that were asked for last stay.
 *
 * <p>Safe for use by many threads, without locks: if two threads ask at once, a form can be
 * forgotten or made twice, which changes no result. The traits hold sums of weights, one for each
 * genre, so all scorers of a genre that use one cache must have the same set of weights: those of
 * one model and one guidelines.
 */
final class FormCache {
  /** Longer forms are not remembered, because they hardly come again and take more memory. */
  private static final int MAX_LENGTH = 32;

  /** Number of places. Traits with their cached sums mostly take about 1 kB each. */
  private static final int PLACES = 1 << 17;

  private static final int SPREAD = 0x9e3779b9;
  private static final int SHIFT = 2 + Integer.numberOfLeadingZeros(PLACES);

  private final NameLists lists;
  private final WordClasses classes;

  /** At an even place the form that was asked for last, after it the one before. */
  private final FormTraits[] traits = new FormTraits[PLACES];

  /** A cache of traits that are made with these lists and classes. */
  FormCache(NameLists lists, WordClasses classes) {
    this.lists = lists;
    this.classes = classes;
  }

  /** The traits of a form. */
  FormTraits get(String form) {
    if (form.length() > MAX_LENGTH) {
      return new FormTraits(form, lists, classes);
    }
    int place = (form.hashCode() * SPREAD) >>> SHIFT << 1;
    FormTraits last = traits[place];
    if (last != null && last.text.equals(form)) {
      return last;
    }
    FormTraits before = traits[place + 1];
    FormTraits found =
        before != null && before.text.equals(form) ? before : new FormTraits(form, lists, classes);
    traits[place + 1] = last;
    traits[place] = found;
    return found;
  }
}
