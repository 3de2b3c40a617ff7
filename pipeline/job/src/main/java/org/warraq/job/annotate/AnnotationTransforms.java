// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import org.warraq.job.flags.AnnotateOptions;
import org.warraq.job.flags.AnnotationStep;

/** Gives each annotation step its transform. */
public final class AnnotationTransforms {
  private AnnotationTransforms() {}

  /** The transform that takes a step, set up as the flags say. */
  public static AnnotationTransform of(AnnotationStep step, AnnotateOptions options) {
    return switch (step) {
      case SPLIT -> new SplitSentences();
      case SEGMENT -> new SegmentWords();
      case POS -> new TagPartsOfSpeech();
      case LEMMA -> new AddLemmas();
      case NER ->
          new RecognizeEntities(options.getGuidelines().guidelines(), options.getGenre().choice());
    };
  }
}
