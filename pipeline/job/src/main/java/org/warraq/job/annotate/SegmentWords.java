// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import org.warraq.Annotators;
import org.warraq.job.flags.AnnotationStep;

/** Cuts the words of each sentence into clitics and stems. Needs {@link SplitSentences}. */
public final class SegmentWords extends AnnotationTransform {
  /** The transform, whose workers share one annotator per JVM. */
  public SegmentWords() {
    super(AnnotationStep.SEGMENT, Annotators::wordSegmenter);
  }
}
