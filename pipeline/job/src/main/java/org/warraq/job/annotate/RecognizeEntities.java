// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.WithFailures.Result;
import org.apache.beam.sdk.values.PCollection;
import org.warraq.Annotators;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.flags.AnnotationStep;
import org.warraq.job.record.Rejected;
import org.warraq.ner.Guidelines;

/** Recognises persons, places, organisations and other names. Needs {@link TagPartsOfSpeech}. */
public final class RecognizeEntities
    extends PTransform<
        PCollection<AnnotatedArticle>, Result<PCollection<AnnotatedArticle>, Rejected>> {
  private final Guidelines guidelines;

  private RecognizeEntities(Guidelines guidelines) {
    this.guidelines = guidelines;
  }

  /** By guidelines that say what counts as a name. */
  public static RecognizeEntities by(Guidelines guidelines) {
    return new RecognizeEntities(guidelines);
  }

  @Override
  public Result<PCollection<AnnotatedArticle>, Rejected> expand(
      PCollection<AnnotatedArticle> articles) {
    return articles.apply(
        AnnotateWith.of(
            AnnotationStep.NER,
            article -> Annotators.entityRecognizer(guidelines).annotate(article)));
  }
}
