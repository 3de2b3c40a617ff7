/**
 * An article and its annotation: the types that all annotators read and write.
 *
 * <p>An {@link org.warraq.article.Article} is the input. {@link
 * org.warraq.article.AnnotatedArticle} wraps it and gains one layer per {@link
 * org.warraq.article.Annotator}: {@link org.warraq.article.Sentences}, then {@link
 * org.warraq.article.Words} (words and their segments), then one {@link org.warraq.article.AtbTag}
 * per segment, with its Universal tag {@link org.warraq.article.Upos}, then {@link
 * org.warraq.article.Lemmas}, then {@link org.warraq.article.Entity entities}. Read
 * AnnotatedArticle first. {@link org.warraq.article.EntityName} says how one would write an entity
 * alone; {@code LamArticle} knows the letters that it then gets back after the preposition ل.
 *
 * <p>Invariants: every type is immutable. The text never changes, and every offset is in UTF-16
 * units of it. Words and segments are numbered through the whole article. A new layer drops the
 * layers above it, because they no longer fit.
 *
 * <p>Words used: a <i>segment</i> is a clitic or a stem inside a word; a <i>form</i> is a segment's
 * normalised spelling.
 */
package org.warraq.article;
