// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.beam.sdk.testing.CoderProperties;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.job.SampleArticles;

class AnnotatedArticleCoderTest {
  private static final AnnotatedArticleCoder CODER = AnnotatedArticleCoder.of();

  @Property(tries = 200)
  void decodedArticleEqualsTheEncodedOne(@ForAll("texts") String text) throws Exception {
    CoderProperties.coderDecodeEncodeEqual(CODER, SampleArticles.annotated(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return SampleArticles.hostileTexts();
  }

  @Test
  void presentAndMissingLayersAreKept() throws Exception {
    AnnotatedArticle whole =
        SampleArticles.annotated(Article.of("id", "source", "عنوان", "زار الوفد مدينة فاس."));
    AnnotatedArticle bare = AnnotatedArticle.of(whole.article());
    AnnotatedArticle split = bare.withSentences(whole.sentences());
    AnnotatedArticle segmented = split.withWords(whole.words());
    AnnotatedArticle tagged = segmented.withTags(whole.tags());
    AnnotatedArticle withUpos = tagged.withUpos(whole.upos());
    AnnotatedArticle withLemmas = withUpos.withLemmas(whole.lemmas());
    AnnotatedArticle withEntity =
        withUpos.withEntities(List.of(new Entity(EntityType.LOC, 3, 4, 0.75f)));
    for (AnnotatedArticle article :
        List.of(bare, split, segmented, tagged, withUpos, withLemmas, withEntity)) {
      CoderProperties.coderDecodeEncodeEqual(CODER, article);
    }
  }

  @Test
  void annotationTakesFewBytesPerSegment() throws Exception {
    String text = "وقال المتحدث باسم الوزارة إن العمل سيكتمل قبل نهاية السنة. ".repeat(20).strip();
    AnnotatedArticle article = SampleArticles.annotated(text);
    int annotation =
        CoderUtils.encodeToByteArray(CODER, article).length
            - CoderUtils.encodeToByteArray(CODER, AnnotatedArticle.of(article.article())).length;
    double bytesPerSegment = (double) annotation / article.words().segments();
    assertTrue(bytesPerSegment < 12, () -> bytesPerSegment + " bytes per segment");
  }
}
