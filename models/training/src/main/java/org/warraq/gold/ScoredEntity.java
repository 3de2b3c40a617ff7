// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

/**
 * The outcome for one entity that was found.
 *
 * @param score the score that the recognizer gave it, 0–1
 * @param right whether the gold has the same entity
 */
public record ScoredEntity(float score, boolean right) {}
