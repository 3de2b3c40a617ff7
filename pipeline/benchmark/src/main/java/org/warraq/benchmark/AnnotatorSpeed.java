// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

/**
 * How fast a step goes.
 *
 * @param wordsPerSecond words between spaces
 */
record StepRate(double wordsPerSecond, double segmentsPerSecond) {
  /** Of a step that is not taken. */
  static final StepRate NONE = new StepRate(0, 0);
}
