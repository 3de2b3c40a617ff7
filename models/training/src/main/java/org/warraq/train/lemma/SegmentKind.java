// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

/**
 * A kind of segments in raw text: equal in all that the choice of a lemma looks at.
 *
 * @param form the form
 * @param previousForm the form before it in the same word, if it is ل; otherwise empty
 * @param jussive whether it is after a particle that takes the jussive
 * @param text the segment as the text spells it
 * @param tag ordinal of its tag
 * @param nextTag ordinal of the next segment's tag; the number of tags at the end of a sentence
 * @param pronounFollows whether a pronoun follows in the same word
 */
record SegmentKind(
    String form,
    String previousForm,
    boolean jussive,
    String text,
    int tag,
    int nextTag,
    boolean pronounFollows) {}
