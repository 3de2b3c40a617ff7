/**
 * Entity recognition: finds the persons, places, organisations and other named things in an article
 * that has words and tags.
 *
 * <p>Start at {@link org.warraq.ner.EntityRecognizer}. An article flows through it like this:
 * {@link org.warraq.ner.Resegmentation} corrects segments that the segmenter cut wrongly in names;
 * {@link org.warraq.ner.GenreDetector} chooses the set of weights; {@link
 * org.warraq.ner.EntityDecoder} reads each sentence twice. Its first pass ({@link
 * org.warraq.ner.FirstPass}) scores the labels of each sentence separately, with the features that
 * {@link org.warraq.ner.FeatureTemplates} declares; the second adds what the whole article says
 * ({@link org.warraq.ner.Recurrence}). Rules then place the edges of entities ({@link
 * org.warraq.ner.EntityEdges}) and find surnames that stand alone ({@link
 * org.warraq.ner.LoneSurnames}).
 *
 * <p>The trainers (models/training) read the same features through {@link
 * org.warraq.ner.FeatureExtractor}, so both always see the same numbers. Entities never overlap and
 * never cross a sentence. The order of tags, types and templates is part of the model's format.
 *
 * <p>Words: <i>entity</i> – a mention of a named thing in a text; <i>name</i> – an entry of a name
 * list, or a given name or surname; <i>core</i> – a word without proclitics and pronoun suffix;
 * <i>stem</i> – a form without the article ال; <i>torn</i> – of a name, cut by the segmenter.
 */
package org.warraq.ner;
