/**
 * Warraq's library for Arabic text: articles in, annotated articles out. It needs nothing but Java.
 * Start at {@link org.warraq.Annotators}, which has a complete example.
 *
 * <p>An {@link org.warraq.article.Article} becomes an {@link org.warraq.article.AnnotatedArticle},
 * and five annotators add one layer each: sentences ({@code org.warraq.sentence}), words and their
 * segments ({@code org.warraq.segment}), part-of-speech tags ({@code org.warraq.pos}), lemmas
 * ({@code org.warraq.lemma}) and entities ({@code org.warraq.ner}). The types of all layers are in
 * {@code org.warraq.article}.
 *
 * <p>Each layer needs the layers before it. Annotators and annotated articles are immutable and
 * safe for use by many threads. Words: a <i>segment</i> is a clitic or a stem inside a word; a
 * <i>form</i> is the spelling of a segment as the models see it; an <i>entity</i> is a mention of a
 * named thing in a text.
 */
package org.warraq;
