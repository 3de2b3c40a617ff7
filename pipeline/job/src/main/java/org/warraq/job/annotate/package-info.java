/**
 * The annotating part of the job: transforms that add layers to articles.
 *
 * <p>Articles flow through {@link org.warraq.job.annotate.SplitSentences}, {@link
 * org.warraq.job.annotate.SegmentWords}, {@link org.warraq.job.annotate.TagPartsOfSpeech} and
 * {@link org.warraq.job.annotate.RecognizeEntities}, as far as their steps are chosen. Each adds
 * one layer with its annotator; what they have in common is {@link
 * org.warraq.job.annotate.AnnotationTransform}, the class to read first. {@link
 * org.warraq.job.annotate.AnnotationTransforms} gives each step its transform. What travels from
 * step to step is an {@link org.warraq.job.annotate.Outcome}: an article, or a rejected input that
 * is passed on. Between steps, runners may send outcomes to other machines; {@link
 * org.warraq.job.annotate.OutcomeCoder} encodes them for that. {@link
 * org.warraq.job.annotate.AnnotatorVersions} tells which versions annotate.
 *
 * <p>Invariants: an article comes out of a step either annotated or as a rejected input, never
 * both; a model is loaded once per JVM and shared by all threads.
 *
 * <p>A <em>step</em> is an annotator as a part of the job. A <em>layer</em> is what one annotator
 * adds: sentences, words, tags or entities.
 */
package org.warraq.job.annotate;
