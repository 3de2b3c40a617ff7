/** Reading articles from files of any kind. */
package org.warraq.pipeline.read;
