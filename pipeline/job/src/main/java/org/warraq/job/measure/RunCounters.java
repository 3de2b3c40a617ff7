// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.measure;

import java.util.Locale;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Distribution;
import org.apache.beam.sdk.metrics.Metrics;

/** The counters of a run, from which its progress and its run summary are made. */
public enum RunCounters {
  /** Articles found in the input: annotated, rejected or skipped. */
  READ,
  /** Stored size, in bytes, of the input files read so far. Compressed files count compressed. */
  BYTES_READ,
  /** Articles with a record in the output. */
  ANNOTATED,
  /** Rejected inputs. */
  REJECTED,
  /** Articles passed over by an incremental run, because the output holds them as they are. */
  SKIPPED,
  /** Articles read, known ones among them, whose date is known. */
  DATED,
  /** Fields of articles that are not in their metadata, because they are too long or too many. */
  FIELDS_LEFT_OUT,
  /** Sentences of annotated articles. */
  SENTENCES,
  /** Words of annotated articles. */
  WORDS,
  /** Segments of annotated articles. */
  SEGMENTS,
  /** Entities of annotated articles. */
  ENTITIES,
  /** Words that begin with a letter from A to Z or a to z. */
  LATIN_WORDS,
  /** Segments that begin with a letter and whose form was not in the tagger's training data. */
  UNKNOWN_FORMS;

  /** Namespace of all of the job's metrics in Beam. */
  static final String NAMESPACE = "warraq";

  private static final String LONGEST_SENTENCE = "longest_sentence";

  /** Returns the counter, to be incremented in a transform. */
  public Counter counter() {
    return Metrics.counter(NAMESPACE, label());
  }

  /** Returns the distribution of lengths in words of each article's longest sentence. */
  static Distribution longestSentence() {
    return Metrics.distribution(NAMESPACE, LONGEST_SENTENCE);
  }

  /** Returns the counter's name in the run summary. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
