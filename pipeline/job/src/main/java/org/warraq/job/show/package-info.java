/** Showing records to a person. */
package org.warraq.job.show;
