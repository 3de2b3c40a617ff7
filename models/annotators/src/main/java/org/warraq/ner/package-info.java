/**
 * Entity recognition: finds persons, places, organisations and other named things in an article
 * that has words and tags. Start at {@link org.warraq.ner.EntityRecognizer}.
 *
 * <p>{@code Resegmentation} first corrects segments that the segmenter cut wrongly in names, and
 * last letters that are confused with others ({@code LastLetters}); {@code WordFaults} finds both.
 * {@code GenreDetector} chooses a mix of two sets of weights. {@code EntityDecoder} then reads each
 * sentence twice: {@code FirstPass} scores the labels of each sentence separately ({@code
 * MixedScorer}), with the features that {@code FeatureTemplates} declares; {@code Recurrence} adds
 * evidence from the whole article. Rules ({@code EntityEdges}) place the edges of the spans that
 * {@code LikelySpans} finds, which makes them candidates. {@code SpanEvidence} scores candidates
 * with more evidence from the whole article, and those with the highest scores become entities.
 * More rules find surnames that occur alone ({@code LoneSurnames}), take out nouns such as المعلم
 * that stand alone ({@code LoneTitles}) and take marks off the ends ({@code MarkedEnds}). Trainers
 * read the same features through {@code FeatureExtractor}.
 *
 * <p>Entities never overlap and never cross the end of a sentence. The order of tags, types and
 * templates is part of the model's format. Words: an <i>entity</i> is a place in a text that refers
 * to a named thing; a <i>name</i> is an entry of a name list, or a given name or surname; the
 * <i>core</i> of a word lacks its proclitics and pronoun suffix; a <i>stem</i> is a form without
 * the article ال; a <i>torn</i> name is one that the segmenter took for a word with a clitic.
 */
package org.warraq.ner;
