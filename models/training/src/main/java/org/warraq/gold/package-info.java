/** Articles annotated by hand, and how well annotation agrees with them. */
package org.warraq.gold;
