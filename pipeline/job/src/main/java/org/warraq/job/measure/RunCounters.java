// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.measure;

import java.util.Locale;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Distribution;
import org.apache.beam.sdk.metrics.Metrics;

/** The counters of a run: what its progress and run.json tell. */
public enum RunCounters {
  /** Articles found in the input, whatever became of them. */
  READ,
  /** Bytes of input files finished, as they lie on disk. */
  BYTES_READ,
  ANNOTATED,
  REJECTED,
  /** Articles passed over because the output holds them as they are. */
  SKIPPED,
  SENTENCES,
  WORDS,
  SEGMENTS,
  ENTITIES,
  /** Words that begin with a letter of English. */
  LATIN_WORDS,
  /** Segments of letters that the tagger's training data lacked. */
  UNKNOWN_FORMS;

  private static final String NAMESPACE = "warraq";
  private static final String LONGEST_SENTENCE = "longest_sentence";

  /** The counter, to be incremented in a transform. */
  public Counter counter() {
    return Metrics.counter(NAMESPACE, label());
  }

  /** Lengths of sentences in words; of each article, the longest is enough. */
  public static Distribution longestSentence() {
    return Metrics.distribution(NAMESPACE, LONGEST_SENTENCE);
  }

  /** Its name in run.json. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static String namespace() {
    return NAMESPACE;
  }

  /** Counters by labels that are known only when something is counted. */
  public enum Kind {
    /** Rejected inputs by cause. */
    REJECTED,
    /** Segments by tag. */
    TAGS,
    /** Names by type. */
    ENTITIES;

    /** The counter of one label. */
    public Counter counter(String label) {
      return Metrics.counter(NAMESPACE, prefix() + label);
    }

    String prefix() {
      return name().toLowerCase(Locale.ROOT) + ".";
    }
  }
}
