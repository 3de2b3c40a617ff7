/**
 * Gold: articles and sentences that people labelled with the right answer, and the scores of an
 * annotation against them.
 *
 * <p>Gold comes in three kinds of files. {@link org.warraq.gold.GoldParser} reads running text with
 * entities in brackets. {@link org.warraq.gold.BioFile} reads one token and its BIO tag per line.
 * {@link org.warraq.gold.MarkedSentences} reads text that only has its sentence ends marked. All
 * end in {@link org.warraq.gold.GoldArticle}, the class to read first: an article that is split
 * into the gold sentences, and its entities as {@link org.warraq.gold.GoldEntity}. {@code
 * GoldArticle} compares itself with the same article as the annotators made it. {@link
 * org.warraq.gold.EntityScores} holds the result, and {@link org.warraq.gold.ScoreTable} prints it.
 *
 * <p>Words: <b>expected</b> is the number of gold entities, <b>got</b> the number of entities that
 * were found, <b>right</b> the number of those whose type, start and end are all right.
 *
 * <p>Invariants: offsets are UTF-16 units of the article's text, start inclusive, end exclusive.
 * Records are immutable. A file that cannot be used gives a {@link org.warraq.gold.GoldException},
 * whose message names the file, the line and the remedy.
 */
package org.warraq.gold;
