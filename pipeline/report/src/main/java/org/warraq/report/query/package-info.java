/**
 * {@code scripts/query}: SQL over the records of an output folder, from the command line.
 *
 * <p>{@link org.warraq.report.query.QueryRecords} opens the records as SQL views ({@link
 * org.warraq.report.records.RunRecords}) and runs the user's SQL in DuckDB. {@link
 * org.warraq.report.query.Answer} writes the rows: as a {@link org.warraq.report.query.TextTable}
 * for people, or as {@link org.warraq.report.query.CsvRows}, JSON or Parquet for programs. The
 * user's own SQL may only select, unless {@code --readOnly=false} ({@link
 * org.warraq.report.query.ReadOnly}). {@code docs/queries.md} has examples, and a test runs each of
 * them.
 */
package org.warraq.report.query;
