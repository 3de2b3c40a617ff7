// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

/** A name found, with its score, 0 to 1, and whether it is right. */
public record ScoredEntity(float score, boolean right) {}
