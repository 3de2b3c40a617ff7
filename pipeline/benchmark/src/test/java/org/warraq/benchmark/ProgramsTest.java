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

/** Both programs find as many segments as our annotators do in the same JVM. */
class ProgramsTest {
  private static final Article NEWS =
      Article.of("news", "here", "زار الوزير مدينة طرابلس يوم الأحد، وافتتح مدرستها الجديدة.");
  private static final Article NOTE = Article.of("note", "here", "وصل الوفد.");

  @TempDir Path folder;

  @Test
  void bothTellWhatTheyFound() throws Exception {
    long segments = new WarraqSteps().layers(NEWS).segments();
    long words = Articles.words(List.of(NEWS));
    try (Workspace workspace = Workspace.below(folder)) {
      ProgramRun coreNlp = new CoreNlpProgram(1, workspace).run(List.of(NEWS), NOTE);
      ProgramRun warraq =
          new WarraqProgram(1, workspace).run("split,segment", List.of(NEWS), 2, NOTE);
      assertEquals(List.of(1L, words, segments), counts(coreNlp));
      assertEquals(List.of(2L, 2 * words, 2 * segments), counts(warraq));
      assertTrue(Double.parseDouble(CoreNlpProgram.setupSeconds(coreNlp)) > 0);
      assertTrue(
          Files.readString(workspace.path("corenlp.json").resolve("0.txt.json"))
              .contains("\"pos\""));
    }
  }

  private static List<Long> counts(ProgramRun run) {
    return List.of(run.articles(), run.words(), run.segments());
  }
}
