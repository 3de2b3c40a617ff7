/** Records as SQL views. */
package org.warraq.report.records;
