/** Training the recogniser of names, and scoring it. */
package org.warraq.train;
