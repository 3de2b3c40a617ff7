/**
 * The articles that can be read in the report.
 *
 * <p>A page cannot hold all articles, so {@link org.warraq.report.reader.ArticleSample} chooses
 * some ({@code sample.sql}) and reads them ({@code articles.sql}). {@link
 * org.warraq.report.reader.ReaderArticle} writes each as compact JSON; {@link
 * org.warraq.report.reader.TagLetters} gives each tag one letter there, {@link
 * org.warraq.report.reader.LemmaNumbers} each lemma a number. {@code analysis.js} and {@code
 * article.js} of the page read this JSON.
 *
 * <p>Invariant: offsets are code points of the article's text, as in the records.
 */
package org.warraq.report.reader;
