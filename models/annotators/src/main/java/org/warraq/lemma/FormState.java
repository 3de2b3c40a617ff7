// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

/** What may be next to an inflected form of a word. */
public enum FormState {
  /** Anything: كتاب. */
  FREE,
  /** No article before it, and no pronoun after it, because it is marked as indefinite: كتابا. */
  INDEFINITE,
  /** A pronoun must follow in the same word: شبكت in شبكتهم. */
  SUFFIXED,
  /** A genitive or a pronoun must follow: مهندسو. */
  CONSTRUCT,
  /** A particle must come before it, such as لم: يقل in لم يقل. */
  JUSSIVE,
  /** No genitive and no pronoun can follow: مهندسون. */
  ABSOLUTE;

  private static final FormState[] VALUES = values();

  /** The state with this ordinal. */
  static FormState of(int ordinal) {
    return VALUES[ordinal];
  }
}
