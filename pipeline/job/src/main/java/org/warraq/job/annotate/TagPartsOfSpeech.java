// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import org.warraq.Annotators;
import org.warraq.job.flags.AnnotationStep;

/** Gives each segment its part of speech. Needs {@link SegmentWords}. */
public final class TagPartsOfSpeech extends AnnotationTransform {
  /** The transform, whose workers share one annotator per JVM. */
  public TagPartsOfSpeech() {
    super(AnnotationStep.POS, Annotators::tagger);
  }
}
