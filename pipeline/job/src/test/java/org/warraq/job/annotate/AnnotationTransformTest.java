// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Article;
import org.warraq.job.SampleArticles;
import org.warraq.job.flags.AnnotateOptions;
import org.warraq.job.flags.AnnotationStep;
import org.warraq.job.flags.UsageException;
import org.warraq.job.record.Rejected;

class AnnotationTransformTest {
  private static final AnnotateOptions OPTIONS = PipelineOptionsFactory.as(AnnotateOptions.class);

  private static final Article ARTICLE =
      Article.of("a1", "a1.txt", "وفد يزور عمّان", "وصل الوفد إلى عمّان. وللوفد مهمة.");

  private final TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

  @Test
  void allStepsGiveAllLayers() {
    PCollection<Outcome> outcomes = outcomes(Outcome.of(AnnotatedArticle.of(ARTICLE)));
    for (AnnotationStep step : AnnotationStep.values()) {
      outcomes = outcomes.apply(AnnotationTransforms.of(step, OPTIONS));
    }
    PAssert.that(outcomes).containsInAnyOrder(Outcome.of(SampleArticles.annotated(ARTICLE)));
    pipeline.run().waitUntilFinish();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SPLIT")
  void articleThatAStepFailsOnIsRejected(AnnotationStep step) {
    PCollection<Outcome> outcomes =
        outcomes(Outcome.of(AnnotatedArticle.of(ARTICLE)))
            .apply(AnnotationTransforms.of(step, OPTIONS));
    PAssert.thatSingleton(outcomes)
        .satisfies(
            outcome -> {
              Rejected found = ((Outcome.Refused) outcome).input();
              assertEquals("a1", found.id());
              assertEquals(step.label(), found.stage());
              assertEquals("IllegalStateException", found.error());
              assertTrue(found.message().contains("no "), found.message());
              assertEquals(ARTICLE.text(), found.payload());
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void articleThatOverflowsTheStackIsRejected() {
    PCollection<Outcome> outcomes =
        outcomes(Outcome.of(AnnotatedArticle.of(ARTICLE)))
            .apply(new AnnotationTransform(AnnotationStep.SPLIT, EndlessAnnotator::new));
    PAssert.thatSingleton(outcomes)
        .satisfies(
            outcome -> {
              Rejected found = ((Outcome.Refused) outcome).input();
              assertEquals("StackOverflow", found.error());
              assertEquals(ARTICLE.text(), found.payload());
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  private static final class EndlessAnnotator implements Annotator {
    @Override
    @SuppressWarnings("InfiniteRecursion")
    public AnnotatedArticle annotate(AnnotatedArticle article) {
      return annotate(article);
    }

    @Override
    public String version() {
      return "endless-1";
    }
  }

  @Test
  void chosenStepsComeInOrderAndNeedAllBeforeThem() {
    assertEquals(
        List.of(AnnotationStep.SPLIT, AnnotationStep.SEGMENT),
        AnnotationStep.inOrder(List.of(AnnotationStep.SEGMENT, AnnotationStep.SPLIT)));
    UsageException lacking =
        assertThrows(
            UsageException.class,
            () -> AnnotationStep.inOrder(List.of(AnnotationStep.SPLIT, AnnotationStep.NER)));
    assertEquals(
        "--annotators: ner needs segment,pos; pass --annotators=split,segment,pos,ner",
        lacking.getMessage());
    assertEquals(
        List.of(
            AnnotationStep.SPLIT, AnnotationStep.SEGMENT, AnnotationStep.POS, AnnotationStep.NER),
        AnnotationStep.inOrder(
            List.of(
                AnnotationStep.NER,
                AnnotationStep.SEGMENT,
                AnnotationStep.POS,
                AnnotationStep.SPLIT)));
    assertThrows(UsageException.class, () -> AnnotationStep.inOrder(List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void annotatorOfAStepIsLoadedOnce(AnnotationStep step) {
    assertSame(
        AnnotationTransforms.of(step, OPTIONS).annotator(),
        AnnotationTransforms.of(step, OPTIONS).annotator());
  }

  @Test
  void inputThatIsRejectedAlreadyIsPassedOn() {
    Outcome refused =
        Outcome.of(Rejected.byAnnotator("split", ARTICLE, new IllegalStateException("no")));
    PCollection<Outcome> outcomes =
        outcomes(refused).apply(AnnotationTransforms.of(AnnotationStep.SEGMENT, OPTIONS));
    PAssert.that(outcomes).containsInAnyOrder(refused);
    pipeline.run().waitUntilFinish();
  }

  private PCollection<Outcome> outcomes(Outcome outcome) {
    return pipeline.apply(Create.of(outcome).withCoder(OutcomeCoder.of()));
  }
}
