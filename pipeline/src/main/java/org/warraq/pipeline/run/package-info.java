/** Running the job: usage, progress, counts and the account of a run. */
package org.warraq.pipeline.run;
