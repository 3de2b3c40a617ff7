// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.annotate;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.WithFailures.Result;
import org.apache.beam.sdk.values.PCollection;
import org.warraq.article.AnnotatedArticle;
import org.warraq.pipeline.reject.Rejected;

/** Recognises persons, places, organisations and other names. Needs {@link TagPartsOfSpeech}. */
public final class RecognizeEntities
    extends PTransform<
        PCollection<AnnotatedArticle>, Result<PCollection<AnnotatedArticle>, Rejected>> {
  private RecognizeEntities() {}

  public static RecognizeEntities of() {
    return new RecognizeEntities();
  }

  @Override
  public Result<PCollection<AnnotatedArticle>, Rejected> expand(
      PCollection<AnnotatedArticle> articles) {
    return articles.apply(
        AnnotateWith.of(Annotation.NER, article -> Annotators.nameRecognizer().annotate(article)));
  }
}
