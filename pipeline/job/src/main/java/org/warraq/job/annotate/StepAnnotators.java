// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import org.warraq.Annotators;
import org.warraq.article.Annotator;
import org.warraq.job.flags.AnnotationStep;
import org.warraq.ner.Guidelines;

/** Maps each step of the job to the annotator that it applies. Thread-safe. */
final class StepAnnotators {
  private StepAnnotators() {}

  /**
   * Returns the annotator of a step, shared by all threads of the JVM. The first call for a step
   * loads its model.
   *
   * @param guidelines what counts as an entity; only the recognizer of entities uses them
   */
  static Annotator annotator(AnnotationStep step, Guidelines guidelines) {
    return switch (step) {
      case SPLIT -> Annotators.sentenceSplitter();
      case SEGMENT -> Annotators.wordSegmenter();
      case POS -> Annotators.tagger();
      case NER -> Annotators.entityRecognizer(guidelines);
    };
  }
}
