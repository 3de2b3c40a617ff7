// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.count;

import java.util.Locale;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.MetricName;
import org.apache.beam.sdk.metrics.Metrics;

/** The counters of a run: what its progress and run.json tell. */
public enum RunCounters {
  /** Articles found in the input, whatever became of them. */
  READ,
  /** Bytes of input files finished, as they lie on disk. */
  BYTES_READ,
  ANNOTATED,
  REJECTED,
  SENTENCES,
  WORDS,
  SEGMENTS,
  ENTITIES;

  private static final String NAMESPACE = "warraq";
  private static final String REJECTED_FOR = "rejected.";

  /** The counter, to be incremented in a transform. */
  public Counter counter() {
    return Metrics.counter(NAMESPACE, label());
  }

  /** The counter of inputs rejected for one cause. */
  public static Counter rejectedFor(String error) {
    return Metrics.counter(NAMESPACE, REJECTED_FOR + error);
  }

  /** Its name in run.json. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static String namespace() {
    return NAMESPACE;
  }

  /** The cause that a counter counts rejected inputs of, or null if it counts something else. */
  static String causeOf(MetricName name) {
    return name.getName().startsWith(REJECTED_FOR)
        ? name.getName().substring(REJECTED_FOR.length())
        : null;
  }
}
