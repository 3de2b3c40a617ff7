/**
 * Splits an article's text into sentences, by rules for Arabic news.
 *
 * <p>{@link org.warraq.sentence.NewsSentenceSplitter} is the annotator; read it first. It cuts the
 * text at line breaks into paragraphs. {@code ParagraphSplitter} walks through one paragraph. At
 * each end mark it lets {@code EndMarksReader} read all marks there, and {@code SentenceEndRules}
 * decide whether the sentence ends; those ask {@code ContinuationRules}, {@code Abbreviations},
 * {@code ListNumbers}, {@code TimeAdjuncts}, {@code Verse} and {@code NextWords}, which look for
 * {@code CueWords}. {@code EnclosureTracker} knows the open quotations and brackets. {@code
 * LongSentenceCutter} cuts sentences that are too long for the models.
 *
 * <p>Invariants: sentences cover all characters except white space; they are never cut inside a
 * surrogate pair or before a diacritic; the time grows almost linearly with the text's length.
 *
 * <p>Words used: an <i>end mark</i> is a full stop, a question or exclamation mark or an ellipsis;
 * an <i>enclosure</i> is a quotation or a bracket.
 */
package org.warraq.sentence;
