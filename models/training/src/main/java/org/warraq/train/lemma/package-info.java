/**
 * Makes the tables of the lemmatizer. {@link org.warraq.train.lemma.TrainLemmas} is the program.
 *
 * <p>{@code Lexicon} collects lemmas with all their forms: those of closed classes ({@code
 * ClosedWords}), of ElixirFM and of Camel Morph MSA, inflected by {@code NounParadigm}, {@code
 * AdjectiveParadigm} and {@code VerbForms}. {@code RawText} counts the segments of articles, and
 * {@code LemmaStatistics} learns from them which lemmas are frequent; {@code CommonWords} corrects
 * what raw text cannot tell. {@code ChoiceTrainer} trains the weights of the choice on a treebank,
 * and {@code TableCompiler} writes the file. {@code LemmaTrainer} joins these steps.
 *
 * <p>Invariant: the same data give the same file, byte for byte.
 */
package org.warraq.train.lemma;
