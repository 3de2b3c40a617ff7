// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ud;

import org.warraq.article.Upos;

/**
 * A word of a treebank.
 *
 * @param form as the treebank spells it
 * @param lemma the dictionary form; {@code _} if there is none
 * @param upos null if there is none
 * @param features the column FEATS; {@code _} if there are none
 * @param begin start in the sentence's text, in UTF-16 units
 * @param end end in the sentence's text, exclusive
 * @param isExact whether begin and end are those of this word. If not, they are those of its
 *     multiword token, because the text does not spell the token's words one after the other.
 */
public record UdWord(
    String form, String lemma, Upos upos, String features, int begin, int end, boolean isExact) {}
