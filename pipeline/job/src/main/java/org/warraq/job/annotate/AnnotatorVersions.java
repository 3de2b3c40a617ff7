// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.warraq.Annotators;
import org.warraq.job.flags.AnnotateOptions;
import org.warraq.job.flags.AnnotationStep;
import org.warraq.ner.Guidelines;

/**
 * The versions of the annotators of a run. Every record carries them, so that an incremental run
 * annotates an article again after an annotator has changed. Immutable.
 *
 * @param byAnnotator versions by the label of the annotator's step, in the order of the steps
 */
public record AnnotatorVersions(Map<String, String> byAnnotator) {

  public AnnotatorVersions {
    byAnnotator = Collections.unmodifiableMap(new LinkedHashMap<>(byAnnotator));
  }

  /** Returns the versions of the chosen steps. Loads the models of these steps and no other. */
  public static AnnotatorVersions of(AnnotateOptions options) {
    Map<String, String> versions = new LinkedHashMap<>();
    for (AnnotationStep step : AnnotationStep.inOrder(options.getAnnotators())) {
      versions.put(step.label(), versionOf(step, options.getGuidelines().guidelines()));
    }
    return new AnnotatorVersions(versions);
  }

  // TODO: placeholder until Annotator has version(). Then the body becomes
  //   return StepAnnotators.annotator(step, guidelines).version();
  private static String versionOf(AnnotationStep step, Guidelines guidelines) {
    return switch (step) {
      case SPLIT -> "sentences-1";
      case SEGMENT -> "segmenter-1";
      case POS -> "tagger-1";
      case NER -> Annotators.entityRecognizer(guidelines).modelVersion();
    };
  }

  /** Returns all versions in one text, in the order of the steps, joined with "+". */
  public String combined() {
    return String.join("+", byAnnotator.values());
  }
}
