// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputLayoutTest {
  private static final RunName TIME = new RunName("20261125T184500Z");

  @ParameterizedTest
  @CsvSource({
    "out/run.json, true",
    "out/runs/20261125T184500Z.json, true",
    "out/annotated/part-1.parquet, false",
    "out/annotated/run=20261125T184500Z/part-1.conllu, false",
    "out/rejected/part-1.jsonl, false",
    "out/rejected/run=20261125T184500Z/part-1.jsonl, false",
  })
  void filesOfRunsAreKnownByTheirNames(String file, boolean isSummary) {
    assertEquals("out", OutputLayout.outputFolderOf(file).orElse(""));
    assertEquals(isSummary, OutputLayout.isSummary(file));
    assertFalse(OutputLayout.isFolder(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"out/annotated/notes.txt", "out/annotated/deep/part-1.jsonl", "out/runxjson"})
  void otherFilesBelongToNoOutputFolder(String file) {
    assertTrue(OutputLayout.outputFolderOf(file).isEmpty());
    assertFalse(OutputLayout.isSummary(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "out/annotated",
        "out/rejected/run=20261125T184500Z",
        "out/runs",
        "out/.staging",
        "out/.staging/.temp-beam-1"
      })
  void foldersAreKnownByTheirNames(String folder) {
    assertTrue(OutputLayout.isFolder(folder));
  }

  @Test
  void pathsThatAreMadeAreRecognized() {
    OutputFolder folder = OutputFolder.of("out");
    for (String runFolder : new String[] {folder.annotated(TIME), folder.rejected(TIME)}) {
      String file = OutputLayout.partFile(runFolder, "7", ".jsonl");
      assertTrue(file.endsWith("/run=20261125T184500Z/part-7.jsonl"), file);
      assertEquals(TIME, OutputLayout.runOf(file));
      assertEquals("out", OutputLayout.outputFolderOf(file).orElse(""));
    }
    String summary = folder.summariesFolder() + "/" + OutputLayout.summaryFile(TIME);
    assertEquals(TIME, OutputLayout.runOf(summary));
    assertTrue(OutputLayout.isSummary(summary));
    assertTrue(OutputLayout.isSummary(folder.runJson()));
  }
}
