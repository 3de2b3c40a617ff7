/** Tagging segments with their parts of speech. */
package org.warraq.pos;
