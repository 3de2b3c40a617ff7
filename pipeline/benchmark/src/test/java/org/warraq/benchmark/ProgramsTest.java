// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.article.Article;

/** Both programs, run as processes, find as many segments as Warraq's annotators in this JVM. */
class ProgramsTest {
  private static final Article NEWS =
      Article.of("news", "here", "زار الوزير مدينة طرابلس يوم الأحد، وافتتح مدرستها الجديدة.");
  private static final Article NOTE = Article.of("note", "here", "وصل الوفد.");

  @TempDir Path folder;

  @Test
  void bothProgramsReportTheSameCounts() throws Exception {
    long segments = WarraqAnnotators.shared().layers(NEWS).segments();
    long words = BenchmarkArticles.words(List.of(NEWS));
    try (TemporaryFolder temporary = TemporaryFolder.in(folder)) {
      ProgramMeasurement coreNlp = new CoreNlpProgram(1, temporary).run(List.of(NEWS), NOTE);
      ProgramMeasurement warraq =
          WarraqProgram.ofThisBuild(1, temporary).run("split,segment", List.of(NEWS), NOTE);
      assertEquals(List.of(1L, words, segments), counts(coreNlp));
      assertEquals(List.of(1L, words, segments), counts(warraq));
      assertTrue(Double.parseDouble(CoreNlpProgram.setupSeconds(coreNlp)) > 0);
      assertTrue(
          Files.readString(temporary.path("corenlp.json").resolve("0.txt.json"))
              .contains("\"pos\""));
    }
  }

  private static List<Long> counts(ProgramMeasurement run) {
    return List.of(run.articles(), run.words(), run.segments());
  }
}
