/** Arabic text as such: folding spellings. */
package org.warraq.text;
