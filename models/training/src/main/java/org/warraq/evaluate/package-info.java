/**
 * The program {@code scripts/evaluate}: scores the annotators against gold.
 *
 * <p>{@link org.warraq.evaluate.Evaluate} is the class to read first. It reads gold with {@code
 * SeedArticles} (a folder of articles), {@code HardSentences} (texts with marked sentence ends) or
 * {@link org.warraq.gold.BioFile} (a file of tokens), lets the annotators annotate the same text,
 * and puts both side by side in a {@code GoldComparison} per article. What is printed follows from
 * those comparisons: {@code ScoreReport} prints the scores, {@code LoneSurnameRecall} how often a
 * person is found by the surname alone, {@code ReliabilityTable} whether the entities' scores are
 * good probabilities, and {@code WorstMistakes} which mistakes to look at first. Only a treebank
 * goes another way: {@code TreebankEvaluation} prints what {@link org.warraq.ud.UdScores} and
 * {@link org.warraq.ud.LemmaScores} count.
 *
 * <p>Words: an <b>annotation mistake</b> is one difference between the gold and the annotation: a
 * sentence end or an entity that was missed, or one that the gold does not have.
 *
 * <p>Invariants: all values are immutable, and the same gold always gives the same report.
 */
package org.warraq.evaluate;
