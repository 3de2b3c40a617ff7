/**
 * Compares the annotators with treebanks of Universal Dependencies.
 *
 * <p>{@link org.warraq.ud.UdFile} reads a treebank; {@link org.warraq.ud.UdArticle} annotates its
 * sentences and finds the segments that have the same span as a word of the treebank; {@link
 * org.warraq.ud.LemmaScores} counts how many of these have the right lemma and features.
 */
package org.warraq.ud;
