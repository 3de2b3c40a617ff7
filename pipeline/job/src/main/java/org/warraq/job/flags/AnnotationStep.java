// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** The steps of annotation that can be chosen, each building on all before it. */
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

  /** What the job calls this step. */
  public String verb() {
    return verb;
  }

  /** The name on the command line and in rejected records. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The chosen steps in the order in which they are taken.
   *
   * @throws UsageException if one lacks a step that it builds on, or none is chosen
   */
  public static List<AnnotationStep> inOrder(Collection<AnnotationStep> chosen) {
    if (chosen.isEmpty()) {
      throw new UsageException("--annotators: none chosen; pass --annotators=split at least");
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

  private static String labels(Collection<AnnotationStep> annotations) {
    return annotations.stream().map(AnnotationStep::label).collect(joining(","));
  }
}
