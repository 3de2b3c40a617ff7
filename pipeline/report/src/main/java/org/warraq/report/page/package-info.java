/** The report's page: one file with all that it needs. */
package org.warraq.report.page;
