// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import org.warraq.Annotators;
import org.warraq.job.flags.AnnotationStep;

/** Splits the text of each article into sentences. */
public final class SplitSentences extends AnnotationTransform {
  /** The transform, whose workers share one annotator per JVM. */
  public SplitSentences() {
    super(AnnotationStep.SPLIT, Annotators::sentenceSplitter);
  }
}
