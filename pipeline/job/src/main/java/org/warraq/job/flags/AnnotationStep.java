// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** The annotation steps in their order. Each needs the results of all steps before it. */
public enum AnnotationStep {
  @JsonProperty("split")
  SPLIT("SplitSentences"),
  @JsonProperty("segment")
  SEGMENT("SegmentWords"),
  @JsonProperty("pos")
  POS("TagPartsOfSpeech"),
  @JsonProperty("ner")
  NER("RecognizeEntities");

  private final String verb;

  AnnotationStep(String verb) {
    this.verb = verb;
  }

  /** The name of the step in the pipeline, such as {@code SplitSentences}. */
  public String verb() {
    return verb;
  }

  /** The name of the step on the command line and in rejected inputs, such as {@code split}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Sorts the chosen steps into the order in which they are taken, without repetitions.
   *
   * @throws UsageException if no step is chosen, or a step that another one needs is missing
   */
  public static List<AnnotationStep> inOrder(Collection<AnnotationStep> chosen) {
    if (chosen.isEmpty()) {
      throw new UsageException("--annotators: names no step; pass --annotators=split at least");
    }
    AnnotationStep last = Collections.max(chosen);
    EnumSet<AnnotationStep> needed = EnumSet.range(SPLIT, last);
    EnumSet<AnnotationStep> missing = EnumSet.copyOf(needed);
    missing.removeAll(chosen);
    if (!missing.isEmpty()) {
      throw new UsageException(
          "--annotators: %s needs %s; pass --annotators=%s"
              .formatted(last.label(), labels(missing), labels(needed)));
    }
    return List.copyOf(needed);
  }

  private static String labels(Collection<AnnotationStep> steps) {
    return steps.stream().map(AnnotationStep::label).collect(joining(","));
  }
}
