// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import java.io.IOException;

/**
 * Something large that all threads of a process share during a run, and that the next run replaces.
 * Safe for use by many threads.
 */
final class OncePerRun<T> {
  private String run;
  private T value;

  /** The value for a run, which is loaded by the first to ask. */
  synchronized T get(String run, Loader<T> loader) throws IOException {
    if (!run.equals(this.run)) {
      // The last one must not stand in the way of the next.
      this.run = null;
      value = null;
      value = loader.load();
      this.run = run;
    }
    return value;
  }

  @FunctionalInterface
  interface Loader<T> {
    T load() throws IOException;
  }
}
