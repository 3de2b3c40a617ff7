// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

/**
 * A program's run over articles, as a process of its own.
 *
 * @param words how many words between spaces the articles have
 * @param segments how many segments it found
 * @param whole the run
 * @param start a run over a single short article
 */
record ProgramRun(long articles, long words, long segments, JavaProcess whole, JavaProcess start) {

  /** Words between spaces a second, the program's start included. */
  double wordsPerSecond() {
    return words / whole.seconds();
  }

  /** Segments a second, the program's start included. */
  double segmentsPerSecond() {
    return segments / whole.seconds();
  }

  /** Words between spaces a second, without the time that a single article takes. */
  double warmWordsPerSecond() {
    return words / secondsWithoutStart();
  }

  /** Segments a second, without the time that a single article takes. */
  double warmSegmentsPerSecond() {
    return segments / secondsWithoutStart();
  }

  /** Not a number where the run took no longer than its start. */
  private double secondsWithoutStart() {
    double seconds = whole.seconds() - start.seconds();
    return seconds > 0 ? seconds : Double.NaN;
  }
}
