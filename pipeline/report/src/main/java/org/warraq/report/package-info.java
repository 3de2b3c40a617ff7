/** The report: records made into a page to look at. */
package org.warraq.report;
