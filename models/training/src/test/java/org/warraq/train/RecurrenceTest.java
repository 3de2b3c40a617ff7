// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Sentences;
import org.warraq.ner.EntityDecoder;
import org.warraq.ner.EntityModel;
import org.warraq.ner.EntityModelFile;
import org.warraq.ner.Genre;
import org.warraq.ner.GenreMix;
import org.warraq.ner.Guidelines;
import org.warraq.ner.Recurrence;
import org.warraq.ner.crf.Labels;

class RecurrenceTest {
  private static final int LOC = 1;
  private static final int DAMASCUS = 3;
  private static final int DAMASCUS_AGAIN = 6;
  private static final int LAST = 8;

  private static Recurrence recurrence;

  /** دمشق occurs in both sentences, تونس and سافرت only once. */
  @BeforeAll
  static void readArticle() throws IOException {
    String text = "سافرت ليلى إلى دمشق\nتونس أو دمشق أو المطر";
    int lineEnd = text.indexOf('\n');
    AnnotatedArticle article =
        TinyCorpus.annotate(
            AnnotatedArticle.of(Article.of("a", "a", text))
                .withSentences(Sentences.of(0, lineEnd, lineEnd + 1, text.length())));
    EntityModel model = EntityModelFile.read(TinyCorpus.train());
    recurrence =
        new Recurrence(
            new EntityDecoder(model, Guidelines.ANERCORP)
                .firstPass(article, GenreMix.of(Genre.NEWS)));
  }

  @Test
  void onlyStemsThatRecurInEntitiesHaveCells() {
    int[] cells = new int[Recurrence.CELLS];
    for (int segment = 0; segment <= LAST; segment++) {
      boolean recurs = segment == DAMASCUS || segment == DAMASCUS_AGAIN;
      assertEquals(recurs, recurrence.cells(segment, LOC, cells), "segment " + segment);
    }
    assertTrue(recurrence.affects(0, DAMASCUS + 1));
    assertFalse(recurrence.affects(0, DAMASCUS));
  }

  @Test
  void cellsAreDistinctWeights() {
    int[] cells = new int[Recurrence.CELLS];
    assertTrue(recurrence.cells(DAMASCUS, LOC, cells));
    assertEquals(Recurrence.CELLS, Arrays.stream(cells).distinct().count());
    assertTrue(Arrays.stream(cells).allMatch(cell -> cell >= 0 && cell < Recurrence.WEIGHTS));
  }

  @Test
  void weightsAreAddedToAllLabelsOfTheType() {
    int[] cells = new int[Recurrence.CELLS];
    assertTrue(recurrence.cells(DAMASCUS, LOC, cells));
    float[] weights = new float[Recurrence.WEIGHTS];
    for (int i = 0; i < cells.length; i++) {
      weights[cells[i]] = 1 << i;
    }
    float[] scores = new float[Labels.COUNT];
    recurrence.addTo(scores, DAMASCUS, DAMASCUS + 1, weights);
    float[] expected = new float[Labels.COUNT];
    Arrays.fill(expected, Labels.first(LOC), Labels.first(LOC + 1), 15);
    assertArrayEquals(expected, scores);
  }
}
