/** Making many runs into few files. */
package org.warraq.job.compact;
