// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import org.warraq.lemma.LemmaClass;

/**
 * A lemma of the lexicon.
 *
 * @param vocalized the lemma in {@link Spelling#normal} spelling
 * @param lemmaClass the class of words that it belongs to
 */
record Lexeme(String vocalized, LemmaClass lemmaClass) {}
