/** The counters of a run. */
package org.warraq.job.measure;
