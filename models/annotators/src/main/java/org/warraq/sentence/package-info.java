/** Splitting articles into sentences. */
package org.warraq.sentence;
