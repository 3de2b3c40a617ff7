// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainNerTest {
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void missingDataOptionIsReported() {
    assertEquals(2, run());
    assertTrue(err.toString().contains("--data=DIR"), err::toString);
  }

  @Test
  void missingCorpusIsReportedWithItsPath() {
    assertEquals(1, run("--data=" + folder, "--output=" + folder.resolve("entities.model")));
    assertTrue(err.toString().contains("ant-news.jsonl.gz: no such file or folder"), err::toString);
  }

  @Test
  void outputInAMissingFolderIsReportedBeforeTheTraining() {
    assertEquals(2, run("--data=" + folder, "--output=" + folder.resolve("none/entities.model")));
    assertEquals(2, run("--data=" + folder.resolve("nope"), "--output=" + folder.resolve("a")));
    assertTrue(
        err.toString().contains("nope: there is no such folder; correct the path"), err::toString);
    assertTrue(err.toString().contains("must be a file in an existing folder"), err::toString);
  }

  @Test
  void modelForNewListsMustExist() {
    Path model = folder.resolve("entities.model");
    assertEquals(1, run("--data=" + folder, "--listsOnly", "--output=" + model));
    assertTrue(err.toString().contains(model.toString()), err::toString);
  }

  private int run(String... args) {
    return TrainNer.commandLine().setErr(new PrintWriter(err, true)).execute(args);
  }
}
