// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.annotate;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.WithFailures.Result;
import org.apache.beam.sdk.values.PCollection;
import org.warraq.article.AnnotatedArticle;
import org.warraq.ner.Guidelines;
import org.warraq.pipeline.reject.Rejected;

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
            Annotation.NER, article -> Annotators.nameRecognizer(guidelines).annotate(article)));
  }
}
