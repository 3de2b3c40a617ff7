/** The articles that can be read in the report. */
package org.warraq.report.reader;
