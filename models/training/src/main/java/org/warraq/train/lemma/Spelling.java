// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.text.Normalizer;
import org.warraq.lemma.Diacritics;

/** Spellings of lemmas and forms. */
final class Spelling {
  private Spelling() {}

  /** The spelling of lemmas with diacritics: NFC, without sukun, with plain alef for ٱ. */
  static String normal(String vocalized) {
    String text =
        vocalized.replace('ٱ', 'ا').replace(String.valueOf(Diacritics.SUKUN), "").replace("ـ", "");
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** A form as segments spell it: alefs without hamza. The text must have no diacritics. */
  static String folded(String plain) {
    return plain.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا').replace('ٱ', 'ا');
  }

  /** A text without diacritics. */
  static String plain(String vocalized) {
    return Diacritics.without(vocalized);
  }

  /** A text without its last {@code count} letters. */
  static String cut(String text, int count) {
    return text.substring(0, text.length() - count);
  }

  /** Whether a word ends in a long i, which is lost before ـين and in indefinite nouns: قاضي. */
  static boolean endsInLongI(String vocalized) {
    return vocalized.endsWith(Diacritics.KASRA + "ي");
  }
}
