/**
 * The report: one HTML file that shows what a run annotated.
 *
 * <p>Read {@link org.warraq.report.WriteReport} first, then {@link org.warraq.report.ReportPage}.
 * Records flow through these packages:
 *
 * <pre>
 * records   the files of an output folder become SQL views in DuckDB
 * data      queries over the views count what the report shows
 * reader    some articles are chosen, to be read in the page
 * page      markup, style, scripts and data become one HTML file
 * query     scripts/query: the user's own SQL over the same views
 * command   --help, --version, errors and exit codes of both programs
 * resource  SQL and page parts are read from the class path
 * </pre>
 *
 * <p>Invariant: nothing here knows Beam, the job or the annotators. The job finds the report by the
 * name of its {@link org.warraq.report.ReportTool}; the report knows only the job's files.
 */
package org.warraq.report;
