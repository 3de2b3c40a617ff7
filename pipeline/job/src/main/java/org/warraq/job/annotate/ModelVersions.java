// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.warraq.Annotators;
import org.warraq.job.flags.AnnotateOptions;
import org.warraq.job.flags.AnnotationStep;

/**
 * Which models annotate: recorded with every article, so that one knows what to annotate anew.
 *
 * @param byAnnotator version of each model by its annotator's name; sentences are split without
 */
public record ModelVersions(SortedMap<String, String> byAnnotator) {

  /** The models that the chosen annotators use; loads no other. */
  public static ModelVersions of(AnnotateOptions options) {
    SortedMap<String, String> versions = new TreeMap<>();
    for (AnnotationStep annotation : options.getAnnotators()) {
      switch (annotation) {
        case SPLIT -> {}
        case SEGMENT, POS -> versions.put(annotation.label(), "corenlp-4.5.10");
        case NER ->
            versions.put(
                annotation.label(),
                Annotators.entityRecognizer(options.getGuidelines().guidelines()).version());
      }
    }
    return new ModelVersions(versions);
  }

  /** All in one line, each once; {@code none} if no model is used. */
  public String combined() {
    return byAnnotator.isEmpty()
        ? "none"
        : byAnnotator.values().stream().distinct().sorted().collect(Collectors.joining("+"));
  }
}
