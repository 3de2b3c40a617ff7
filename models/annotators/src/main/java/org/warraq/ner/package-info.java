/** Recognising names. */
package org.warraq.ner;
