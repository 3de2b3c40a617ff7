/** The counters of a run. */
package org.warraq.pipeline.count;
