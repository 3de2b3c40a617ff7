// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import org.apache.beam.sdk.testing.CoderProperties;
import org.junit.jupiter.api.Test;
import org.warraq.article.Article;
import org.warraq.job.SampleArticles;
import org.warraq.job.record.Rejected;

class OutcomeCoderTest {
  private static final Article ARTICLE =
      Article.of("a1", "a1.txt", "وفد يزور عمّان", "وصل الوفد إلى عمّان. وللوفد مهمة.");

  @Test
  void bothKindsAreDecodedAsTheyWere() throws Exception {
    Outcome accepted = Outcome.of(SampleArticles.annotated(ARTICLE));
    Outcome refused =
        Outcome.of(Rejected.byAnnotator("pos", ARTICLE, new IllegalStateException("no words")));
    CoderProperties.coderDecodeEncodeEqual(OutcomeCoder.of(), accepted);
    CoderProperties.coderDecodeEncodeEqual(OutcomeCoder.of(), refused);
    CoderProperties.coderSerializable(OutcomeCoder.of());
  }
}
