/** SQL over records, from the command line. */
package org.warraq.report.query;
