/** Texts that are part of the program. */
package org.warraq.report.resource;
