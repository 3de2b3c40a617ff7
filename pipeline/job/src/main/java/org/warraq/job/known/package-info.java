/** What an output folder already holds: the memory of incremental runs. */
package org.warraq.job.known;
