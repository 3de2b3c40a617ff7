/** Figures of a run, and whether they are what they usually are. */
package org.warraq.job.drift;
