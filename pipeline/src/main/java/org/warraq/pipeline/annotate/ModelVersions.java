// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.annotate;

import java.util.Map;
import java.util.TreeMap;
import org.warraq.stanford.StanfordModels;

/** Which models annotate: recorded with every article, so that one knows what to annotate anew. */
public final class ModelVersions {
  private ModelVersions() {}

  /** Version of each model by the annotator's name. */
  public static Map<String, String> byAnnotator() {
    return new TreeMap<>(
        Map.of(
            Annotation.SEGMENT.label(), StanfordModels.VERSION,
            Annotation.POS.label(), StanfordModels.VERSION,
            Annotation.NER.label(), Annotators.nameRecognizer().modelVersion()));
  }

  /** All in one line. */
  public static String combined() {
    return StanfordModels.VERSION + "+" + Annotators.nameRecognizer().modelVersion();
  }
}
