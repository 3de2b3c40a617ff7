// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import org.warraq.Annotators;
import org.warraq.job.flags.AnnotationStep;
import org.warraq.ner.GenreChoice;
import org.warraq.ner.Guidelines;

/** Finds persons, places, organisations and other entities. Needs {@link TagPartsOfSpeech}. */
public final class RecognizeEntities extends AnnotationTransform {
  /**
   * The transform, whose workers share one annotator per JVM.
   *
   * @param guidelines what counts as an entity
   * @param genre what decides the genre of articles
   */
  public RecognizeEntities(Guidelines guidelines, GenreChoice genre) {
    super(AnnotationStep.NER, () -> Annotators.entityRecognizer(guidelines, genre));
  }
}
