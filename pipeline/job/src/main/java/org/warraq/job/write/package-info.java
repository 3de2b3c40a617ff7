/** Writing records, and the layout of the output folder. */
package org.warraq.job.write;
