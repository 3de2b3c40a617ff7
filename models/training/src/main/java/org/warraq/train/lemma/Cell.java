// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import org.warraq.lemma.FormState;

/**
 * A place in the paradigm of a class of words.
 *
 * @param group cells with the same group have the same part-of-speech tags, and so are told apart
 *     by other means
 * @param features features of Universal Dependencies, sorted by name, without definiteness
 * @param state what may be next to the form
 */
record Cell(String group, String features, FormState state) {
  Cell with(FormState other) {
    return new Cell(group, features, other);
  }
}
