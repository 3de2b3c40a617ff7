/** Running the job: usage, progress, counts and the account of a run. */
package org.warraq.job.run;
