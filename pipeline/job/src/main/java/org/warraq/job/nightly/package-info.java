/** Runs that nobody watches. */
package org.warraq.job.nightly;
