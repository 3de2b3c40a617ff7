// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.annotate;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.WithFailures.Result;
import org.apache.beam.sdk.values.PCollection;
import org.warraq.article.AnnotatedArticle;
import org.warraq.pipeline.UsageException;
import org.warraq.pipeline.reject.Rejected;

/** The steps of annotation that can be chosen, each building on all before it. */
public enum Annotation {
  @JsonProperty("split")
  SPLIT("SplitSentences"),
  @JsonProperty("segment")
  SEGMENT("SegmentWords"),
  @JsonProperty("pos")
  POS("TagPartsOfSpeech"),
  @JsonProperty("ner")
  NER("RecognizeEntities");

  private final String verb;

  Annotation(String verb) {
    this.verb = verb;
  }

  /** What the job calls this step. */
  public String verb() {
    return verb;
  }

  /** The transform that takes this step, as the flags have it. */
  public PTransform<PCollection<AnnotatedArticle>, Result<PCollection<AnnotatedArticle>, Rejected>>
      transform(AnnotateOptions options) {
    return switch (this) {
      case SPLIT -> SplitSentences.of();
      case SEGMENT -> SegmentWords.of();
      case POS -> TagPartsOfSpeech.of();
      case NER -> RecognizeEntities.by(options.getGuidelines().guidelines());
    };
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
  public static List<Annotation> inOrder(Collection<Annotation> chosen) {
    if (chosen.isEmpty()) {
      throw new UsageException("--annotators: none chosen; pass --annotators=split at least");
    }
    Annotation last = Collections.max(chosen);
    EnumSet<Annotation> needed = EnumSet.range(SPLIT, last);
    EnumSet<Annotation> missing = EnumSet.copyOf(needed);
    missing.removeAll(chosen);
    if (!missing.isEmpty()) {
      throw new UsageException(
          "--annotators: %s needs %s; pass --annotators=%s"
              .formatted(last.label(), labels(missing), labels(needed)));
    }
    return List.copyOf(needed);
  }

  private static String labels(Collection<Annotation> annotations) {
    return annotations.stream().map(Annotation::label).collect(joining(","));
  }
}
