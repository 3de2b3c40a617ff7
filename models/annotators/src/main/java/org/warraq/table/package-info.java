/** Model files: numbers and strings between a magic number and a checksum. */
package org.warraq.table;
