/** What the report counts, in SQL. */
package org.warraq.report.data;
