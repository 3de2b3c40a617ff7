// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

/** Receives the inflected forms of lemmas. */
@FunctionalInterface
interface FormSink {
  /**
   * Takes one form.
   *
   * @param spelled the form with its hamzas, without diacritics and without article
   * @param cell its place in the paradigm
   */
  void add(String spelled, Cell cell);
}
