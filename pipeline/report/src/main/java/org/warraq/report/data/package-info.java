/**
 * The counts that the report shows, in SQL.
 *
 * <p>{@code tables.sql} runs first. It reads the views of the records once and makes temporary
 * tables, which explain themselves there. Then one query gives the rows of each part of the page:
 *
 * <pre>
 * overview.sql  one row: totals of the whole output folder
 * types.sql     a row per entity type
 * periods.sql   a row per day, week, month, year or century
 * entities.sql  a row per frequent distinct entity
 * pairs.sql     a row per pair of distinct entities that occur in the same article
 * sources.sql   a row per file or folder
 * sections.sql  a row per value of a field such as a newspaper's section
 * rejected.sql  a row per cause
 * runs.sql      a row per run
 * </pre>
 *
 * <p>Words: an entity is one place in one article. A <em>distinct entity</em> is all entities with
 * the same type and the same {@code normalized} spelling.
 */
package org.warraq.report.data;
