/**
 * Turns the bytes of input files into articles. These classes meet bytes of any kind, so none of
 * them trusts its input, and none of them knows Beam.
 *
 * <p>{@link org.warraq.job.parse.FileBeginning} tells from a file's first bytes how its records are
 * separated (a {@link org.warraq.job.parse.RecordLayout}), or that it is of another kind. {@link
 * org.warraq.job.parse.RawRecordReader} cuts a stream of bytes into records; a {@link
 * org.warraq.job.parse.RecordEnds}, one class per way of separation, tells where a record ends. A
 * {@link org.warraq.job.parse.ParseRecord}, one class per kind of record, makes an article of it;
 * rows of Parquet have {@link org.warraq.job.parse.ParseParquetRow}. Read {@code ParseRecord} and
 * then {@link org.warraq.job.parse.ParseJsonLine} first. {@link org.warraq.job.parse.FieldNames}
 * holds the one rule for names of fields.
 *
 * <p>Invariants: each record ends as exactly one call of {@link org.warraq.job.parse.ReadResults}:
 * an article, a rejected input or a skipped one. A broken record spoils no other. No input makes a
 * parser throw anything but {@link org.warraq.job.parse.UnreadableArticleException}, which alone
 * knows the error codes.
 *
 * <p>Words: a <em>raw record</em>, here often just record, is a piece of input that should be one
 * article: a line, a row or a whole file; its <em>location</em> is its file and its line or row
 * number, which also serves as the id of an article that has none; its <em>payload</em> is what a
 * rejected input keeps, so that it can be read again.
 */
package org.warraq.job.parse;
