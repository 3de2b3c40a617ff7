/**
 * The internal machinery of entity recognition: a linear-chain conditional random field (CRF). Only
 * {@code org.warraq.ner} and the trainers use this package. Read {@link org.warraq.ner.crf.Labels}
 * first: it says how labels are numbered and which shapes arrays have.
 *
 * <p>A CRF gives each segment of a sentence a label. The features of the segment, as fingerprints,
 * have weights for labels in a {@code WeightTable}; their sum is the label score. A {@code Lattice}
 * takes the label scores of a sentence and finds the probabilities of labels, types and entities.
 * {@code LikelySpans} finds the spans that may be entities. {@code Labels} turns entities into
 * labels.
 *
 * <p>All numbers are the same bits on every machine: sums have a fixed order, and exponentials and
 * logarithms are those of {@code StrictMath} or {@code QuickExp}. Words: a <i>label score</i> is a
 * sum of weights, on a logarithmic scale, and not the score of an entity; a <i>transition</i> is
 * the weight of one label after another; a <i>fingerprint</i> is a hash that represents a string or
 * a feature.
 */
package org.warraq.ner.crf;
