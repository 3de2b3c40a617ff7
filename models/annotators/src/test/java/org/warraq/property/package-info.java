// SPDX-License-Identifier: GPL-3.0-or-later
/** How property tests run, in this module and in others. */
package org.warraq.property;
