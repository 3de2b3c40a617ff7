/** Names of files, for all that read and write them. */
package org.warraq.job.files;
