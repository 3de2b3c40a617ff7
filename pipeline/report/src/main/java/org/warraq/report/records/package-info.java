/**
 * Records as SQL views.
 *
 * <p>{@link org.warraq.report.records.RunFolder} lists the files of an output folder and writes the
 * SQL that reads them; {@link org.warraq.report.records.Column} names their columns. {@link
 * org.warraq.report.records.RunRecords} (read it first) puts this SQL into {@code views.sql} and
 * opens the views in an in-memory DuckDB.
 *
 * <p>Invariants: records are read, never written. Of several records of one article, the view
 * {@code articles} and the views made from it have those of the newest run. Files of a folder
 * {@code run=TIME} belong to the run of that name; files in no such folder belong to the run with
 * the empty name, which is the oldest.
 */
package org.warraq.report.records;
