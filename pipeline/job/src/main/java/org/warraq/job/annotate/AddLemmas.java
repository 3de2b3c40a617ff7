// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import org.warraq.Annotators;
import org.warraq.job.flags.AnnotationStep;

/** Gives each segment its lemma, root and features. Needs {@link TagPartsOfSpeech}. */
public final class AddLemmas extends AnnotationTransform {
  /** The transform, whose workers share one annotator per JVM. */
  public AddLemmas() {
    super(AnnotationStep.LEMMA, Annotators::lemmatizer);
  }
}
