// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** The annotation steps in their order. Each needs the results of some steps before it. */
public enum AnnotationStep {
  @JsonProperty("split")
  SPLIT("SplitSentences", null),
  @JsonProperty("segment")
  SEGMENT("SegmentWords", SPLIT),
  @JsonProperty("pos")
  POS("TagPartsOfSpeech", SEGMENT),
  @JsonProperty("lemma")
  LEMMA("AddLemmas", POS),
  @JsonProperty("ner")
  NER("RecognizeEntities", POS);

  private final String verb;

  /** The last of the steps that this one needs; null if it needs none. */
  private final AnnotationStep needs;

  AnnotationStep(String verb, AnnotationStep needs) {
    this.verb = verb;
    this.needs = needs;
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
    EnumSet<AnnotationStep> all = EnumSet.copyOf(chosen);
    for (AnnotationStep step : chosen) {
      for (AnnotationStep needed = step.needs; needed != null; needed = needed.needs) {
        all.add(needed);
      }
    }
    EnumSet<AnnotationStep> missing = EnumSet.copyOf(all);
    missing.removeAll(chosen);
    if (!missing.isEmpty()) {
      throw new UsageException(
          "--annotators: %s needs %s; pass --annotators=%s"
              .formatted(Collections.max(chosen).label(), labels(missing), labels(all)));
    }
    return List.copyOf(all);
  }

  private static String labels(Collection<AnnotationStep> steps) {
    return steps.stream().map(AnnotationStep::label).collect(joining(","));
  }
}
