/** Showing records to a person. */
package org.warraq.pipeline.show;
