/**
 * The internal machinery of entity recognition: a linear-chain conditional random field (CRF). Only
 * {@code org.warraq.ner} and the trainers use this package.
 *
 * <p>A CRF gives each segment of a sentence a label. Features of the segment, as fingerprints, have
 * weights for labels in a {@link org.warraq.ner.crf.WeightTable}; their sum is the label's score. A
 * {@link org.warraq.ner.crf.Lattice} takes the scores of a sentence and the scores of transitions
 * between neighbouring labels, and finds the best labels and the probabilities of labels, types and
 * entities. {@link org.warraq.ner.crf.Labels} turns labels into entities and back. Read {@code
 * Labels} first: it says how labels are numbered and which shapes the arrays have.
 *
 * <p>Numbers are the same bits on every machine: sums are made in a fixed order, and exponentials
 * and logarithms by {@link java.lang.StrictMath} or {@link org.warraq.ner.crf.QuickExp}.
 *
 * <p>Words: <i>score</i> – the logarithm of a weight, a sum of features' weights; <i>transition</i>
 * – the score of one label after another; <i>fingerprint</i> – a hash that stands for a string or a
 * feature; <i>code</i> – a feature's weight rounded to one byte.
 */
package org.warraq.ner.crf;
