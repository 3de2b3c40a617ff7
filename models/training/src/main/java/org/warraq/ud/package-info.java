/**
 * Treebanks of Universal Dependencies: reads them and aligns their words with our segments. Start
 * at {@link org.warraq.ud.UdFile}, which reads a file in the format CoNLL-U, and {@link
 * org.warraq.ud.UdAlignment}, which says which of our segments are words of the treebank. {@link
 * org.warraq.ud.UdScores} scores words and Universal tags, {@link org.warraq.ud.LemmaScores} lemmas
 * and features. {@link org.warraq.ud.UdArticles} annotates sentences whose bounds are those of the
 * treebank.
 *
 * <p>A <i>word</i> is UD's syntactic word here, which is what the rest of this project calls a
 * segment. Sentences, words and alignments are immutable; scores count while they are added to.
 *
 * @see <a href="https://universaldependencies.org/format.html">The CoNLL-U format</a>
 */
package org.warraq.ud;
