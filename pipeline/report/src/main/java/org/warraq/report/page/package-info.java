/**
 * The report's page: one HTML file that holds everything it needs.
 *
 * <p>{@link org.warraq.report.page.HtmlPage} fills {@code page.html} with the style sheets, the
 * scripts and blocks of JSON. The scripts draw the page from the blocks in the browser:
 *
 * <pre>
 * data.js, text.js, language.js, dom.js   data, text from articles, messages, HTML elements
 * downloads.js                            tables as files, CSV and GEXF
 * charts.js                               charts, drawn by Chart.js
 * overview.js, entities.js, pairs.js,     the sections of the report
 *   runs.js
 * analysis.js, article.js, filters.js,    the reader: find articles and entities, and read
 *   reader.js
 * app.js                                  starts everything: language, theme, addresses
 * </pre>
 *
 * <p>{@code messages.json} has every text that a person sees, in Arabic and English, and the
 * meaning of each tag. Invariants: the page loads nothing from a network, and text of articles is
 * never read as markup.
 */
package org.warraq.report.page;
