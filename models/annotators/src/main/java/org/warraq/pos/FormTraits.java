// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import org.warraq.text.TokenKind;

/**
 * What rules and the model of Universal tags need to know of forms, computed once for each form of
 * the tagger's lexicon. Immutable and safe for use by many threads.
 */
final class FormTraits {
  /** By form number: its kind. */
  private final TokenKind[] kinds;

  /** By form number: its closed classes, as the bits of {@link ClosedClass#sets}. */
  private final int[] closedClasses;

  FormTraits(TaggerLexicon lexicon) {
    kinds = new TokenKind[lexicon.unknown()];
    for (int number = 0; number < kinds.length; number++) {
      kinds[number] = TokenKind.of(lexicon.form(number));
    }
    closedClasses = ClosedClass.sets(lexicon);
  }

  /** The kind of a form with this number in the lexicon. */
  TokenKind kind(int number, String form) {
    if (number < kinds.length) {
      return kinds[number];
    }
    return TokenKind.of(form);
  }

  /** The closed classes of the form with this number, as the bits of {@link ClosedClass#sets}. */
  int closedClasses(int number) {
    return closedClasses[number];
  }
}
