/** Reading articles from files of any kind. */
package org.warraq.job.read;
