/** Splitting words into clitics and stems. */
package org.warraq.segment;
