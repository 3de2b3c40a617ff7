// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

/**
 * The speed of an annotator in one thread.
 *
 * @param wordsPerSecond words between spaces per second
 */
record AnnotatorSpeed(double wordsPerSecond, double segmentsPerSecond) {
  /** Stands for an annotator that a program does not have. */
  static final AnnotatorSpeed NOT_MEASURED = new AnnotatorSpeed(0, 0);
}
