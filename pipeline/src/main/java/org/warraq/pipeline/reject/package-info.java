/** What becomes of inputs that cannot be annotated. */
package org.warraq.pipeline.reject;
