/**
 * Adds lemmas, roots and morphological features to an article with tags.
 *
 * <p>{@link org.warraq.lemma.Lemmatizer} is the annotator; read it first, then {@code
 * SentenceLemmatizer}, which reads a sentence from its end. For each segment, {@link
 * org.warraq.lemma.Candidates} looks its form up in {@link org.warraq.lemma.LemmaTable}, the
 * lexicon of all inflected forms; {@link org.warraq.lemma.CandidateChoice} adds up the weights of
 * {@link org.warraq.lemma.ChoiceFeatures} and takes the best. {@code UnknownWords} makes lemmas for
 * words that the lexicon lacks. {@code Definiteness} adds the feature that depends on neighbours.
 *
 * <p>{@link org.warraq.lemma.LemmaModel} reads the file {@code lemmas.tables}, which {@code
 * scripts/train-lemmas} makes. The training uses the public classes of this package, so that both
 * see the same candidates and features.
 *
 * <p>Invariants: every segment gets a lemma that is not empty; the same article gets the same
 * lemmas in every thread.
 */
package org.warraq.lemma;
