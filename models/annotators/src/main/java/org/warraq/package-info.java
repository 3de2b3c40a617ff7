/**
 * Warraq's library for Arabic text: articles in, annotated articles out. It needs nothing but Java.
 *
 * <p>Start at {@link org.warraq.Annotators}, which has a complete example. An {@link
 * org.warraq.article.Article} becomes an {@link org.warraq.article.AnnotatedArticle}, and four
 * annotators give it one layer each: sentences ({@code org.warraq.sentence}), words and their
 * segments ({@code org.warraq.segment}), part-of-speech tags ({@code org.warraq.pos}) and entities
 * ({@code org.warraq.ner}). {@code org.warraq.article} has the types of all layers.
 *
 * <p>Each layer needs the ones before it. Annotators and annotated articles are immutable and safe
 * for use by many threads; an annotator gives the same output for the same article on every
 * machine.
 *
 * <p>Words: <i>layer</i> – one kind of annotation of a whole article; <i>segment</i> – a clitic or
 * a stem inside a word; <i>form</i> – the spelling of a segment as the models see it; <i>entity</i>
 * – a mention of a person, place, organisation or other named thing.
 */
package org.warraq;
