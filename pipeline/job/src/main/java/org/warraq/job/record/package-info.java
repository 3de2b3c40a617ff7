/**
 * The formats of the job's output: annotated records and rejected inputs.
 *
 * <p>An {@link org.warraq.article.AnnotatedArticle} becomes an {@link
 * org.warraq.job.record.ArticleRecord} ({@link org.warraq.job.record.ArticleRecords}), which is
 * written as a JSON line (by Jackson, from the Java record), as a Parquet row ({@link
 * org.warraq.job.record.ArticleWriteSupport}, from the field list in {@code ArticleSchema}) or as
 * CoNLL-U ({@link org.warraq.job.record.ConlluDocument}). Inputs that failed are {@link
 * org.warraq.job.record.Rejected} JSON lines. Read {@code ArticleRecord} first.
 *
 * <p>Invariants: the three formats tell the same of an article; offsets count code points; a field
 * may be added but never renamed or removed, so that all old files can be read.
 *
 * <p>A <em>label</em> is a text of a small fixed set, such as a tag. The package uses no Beam
 * transforms and knows no files.
 */
package org.warraq.job.record;
