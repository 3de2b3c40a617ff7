/**
 * The programs {@code scripts/train-ner}, which trains the model of the entity recognizer, and
 * {@code scripts/train-upos}, which trains the model of Universal tags. The model cards {@code
 * models/training/NER.md} and {@code models/training/UPOS.md} list the data, the scores and the
 * reasons.
 *
 * <p>{@link org.warraq.train.TrainNer} is the class to read first. {@code TrainingResources} reads
 * and prepares everything once: {@code GoldCorpora} (labelled text), {@code UnlabelledArticles}
 * (text for word classes), name lists and word classes. {@code TrainingSplit} holds the development
 * part out. {@code EntityTrainer} then trains: {@code NumberedSentences} turns sentences into
 * feature numbers, {@code CrfTrainer} fits the weights of the conditional random field, {@code
 * RecurrenceTrainer} those of the second pass, {@code SpanTrainer} those of candidates, and {@code
 * WeightPacker} rounds the weights for the model file. {@code ListsOfModel} only compiles the name
 * lists of a model again.
 *
 * <p>{@link org.warraq.train.TrainUpos} reads a {@code UposTreebank}, and {@code UposTrainer} fits
 * the weights.
 *
 * <p>Invariants: the same data and seed give the same bytes, however many threads run. So sums keep
 * the order of the text, each random generator is seeded and used by one thread, and only exact or
 * strict mathematical functions are used.
 *
 * <p>Words: a <b>fold</b> is one third of every corpus (of a treebank, one tenth); a <b>domain</b>
 * is a source of labels with separate weights; a <b>row</b> is one feature's weights for all
 * labels; a <b>pass</b> reads all training sentences once.
 */
package org.warraq.train;
