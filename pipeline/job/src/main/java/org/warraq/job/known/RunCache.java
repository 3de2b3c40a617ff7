// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import java.io.IOException;

/**
 * Holds one large value that all threads of a process share during a run. The next run replaces it,
 * so that never more than one is in memory.
 *
 * <p>Safe for use by many threads.
 */
final class RunCache<T> {
  private String key;
  private T value;

  /**
   * The value for a run. The first thread that asks loads it; others wait meanwhile.
   *
   * @param key output folder and run
   * @throws IOException if it cannot be loaded; the next call tries again
   */
  synchronized T get(String key, Loader<T> loader) throws IOException {
    if (!key.equals(this.key)) {
      // Frees the memory of the old value before the new one is loaded.
      this.key = null;
      value = null;
      value = loader.load();
      this.key = key;
    }
    return value;
  }

  @FunctionalInterface
  interface Loader<T> {
    T load() throws IOException;
  }
}
