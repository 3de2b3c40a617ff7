/** Runs that nobody watches. */
package org.warraq.pipeline.nightly;
