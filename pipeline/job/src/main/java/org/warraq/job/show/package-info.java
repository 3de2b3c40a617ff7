/**
 * {@code scripts/show}: prints annotated records for a person.
 *
 * <p>{@link org.warraq.job.show.ShowRecords} reads the Parquet files of an output folder, the
 * newest run first, and prints each record as {@code ReadableArticle} writes it. Read {@code
 * ShowRecords} first.
 *
 * <p>Invariant: records of all versions of the program can be shown, because fields are read by
 * name.
 */
package org.warraq.job.show;
