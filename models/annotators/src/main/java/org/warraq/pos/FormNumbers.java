// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the places of forms in a list: a hash table without objects, which reads less memory than
 * that of the class library. Immutable and safe for use by many threads.
 */
final class FormNumbers {
  private static final int FREE = -1;
  private static final int SPREAD = 0x9e3779b9;

  private final String[] forms;

  /** The places of forms, at the slots of their hashes or the next free ones after them. */
  private final int[] slots;

  private final int shift;

  /**
   * Numbers forms from 0.
   *
   * @param forms different ones
   */
  FormNumbers(List<String> forms) {
    this.forms = forms.toArray(String[]::new);
    int bits = Math.max(4, 34 - Integer.numberOfLeadingZeros(this.forms.length));
    shift = Integer.SIZE - bits;
    slots = new int[1 << bits];
    Arrays.fill(slots, FREE);
    for (int number = 0; number < this.forms.length; number++) {
      slots[slot(this.forms[number])] = number;
    }
  }

  /** The number of a form; the number of all forms if it is none of them. */
  int of(String form) {
    int number = slots[slot(form)];
    return number == FREE ? forms.length : number;
  }

  /** The slot of a form, or the free one where it belongs. */
  private int slot(String form) {
    int slot = (form.hashCode() * SPREAD) >>> shift;
    while (slots[slot] != FREE && !forms[slots[slot]].equals(form)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
