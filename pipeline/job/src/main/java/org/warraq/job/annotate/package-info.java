/**
 * The annotating part of the job: transforms that add layers to articles.
 *
 * <p>Articles flow through one {@link org.warraq.job.annotate.ApplyAnnotator} per chosen step, in
 * the order split, segment, pos, ner. Each adds one layer with the annotator of its step ({@code
 * StepAnnotators}). Between steps, runners may send articles to other machines; {@link
 * org.warraq.job.annotate.AnnotatedArticleCoder} encodes them for that. {@link
 * org.warraq.job.annotate.AnnotatorVersions} tells which versions annotate. Read {@code
 * ApplyAnnotator} first.
 *
 * <p>Invariants: an article comes out of a step either annotated or as a rejected input, never
 * both; a model is loaded once per JVM and shared by all threads.
 *
 * <p>A <em>step</em> is an annotator as a part of the job. A <em>layer</em> is what one annotator
 * adds: sentences, words, tags or entities.
 */
package org.warraq.job.annotate;
