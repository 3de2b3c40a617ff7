// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.measure;

import java.util.Locale;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;

/** Groups of counters with one counter per label, such as one per tag. */
public enum CounterGroup {
  /** Rejected inputs by error code. */
  REJECTED,
  /** Articles whose date could not be read, by reason. */
  UNREAD_DATES,
  /**
   * Records that are not articles, or that a flag leaves out, by reason. They count nowhere else.
   */
  LEFT_OUT,
  /** Articles whose letters and words are those of another language, by language. */
  LOOKS_LIKE,
  /** Segments by ATB tag. */
  TAGS,
  /** Entities by type. */
  ENTITIES;

  /** Returns the counter of one label, to be incremented in a transform. */
  public Counter counter(String label) {
    return Metrics.counter(RunCounters.NAMESPACE, prefix() + label);
  }

  /** Returns what the names of this group's counters begin with. */
  String prefix() {
    return name().toLowerCase(Locale.ROOT) + ".";
  }
}
