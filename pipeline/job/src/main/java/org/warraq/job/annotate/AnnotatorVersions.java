// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.warraq.job.flags.AnnotateOptions;
import org.warraq.job.flags.AnnotationStep;

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
      versions.put(step.label(), AnnotationTransforms.of(step, options).annotator().version());
    }
    return new AnnotatorVersions(versions);
  }

  /** Returns all versions in one text, in the order of the steps, joined with "+". */
  public String combined() {
    return String.join("+", byAnnotator.values());
  }
}
