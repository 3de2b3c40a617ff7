// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

/**
 * The measurement of a program that annotated articles in its own process.
 *
 * @param articles number of articles
 * @param words number of words between spaces in the articles
 * @param segments number of segments that the program found
 * @param whole the process that annotated all articles
 * @param start a process that annotated one short article, whose time is taken as the start-up time
 */
record ProgramMeasurement(
    long articles, long words, long segments, MeasuredProcess whole, MeasuredProcess start) {

  /** Words between spaces per second, with start-up. */
  double wordsPerSecond() {
    return words / whole.seconds();
  }

  /** Segments per second, with start-up. */
  double segmentsPerSecond() {
    return segments / whole.seconds();
  }

  /** Words between spaces per second, without start-up. */
  double warmWordsPerSecond() {
    return words / secondsWithoutStart();
  }

  /** Segments per second, without start-up. */
  double warmSegmentsPerSecond() {
    return segments / secondsWithoutStart();
  }

  /** NaN if the whole run was not longer than the start-up. */
  private double secondsWithoutStart() {
    double seconds = whole.seconds() - start.seconds();
    return seconds > 0 ? seconds : Double.NaN;
  }
}
