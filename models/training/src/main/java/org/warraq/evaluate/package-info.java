/** Scoring the annotators against articles annotated by hand. */
package org.warraq.evaluate;
