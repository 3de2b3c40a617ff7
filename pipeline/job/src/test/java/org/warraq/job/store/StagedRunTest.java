// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.flags.UsageException;

/** Publishing a staged run, and what happens when the process is killed before or meanwhile. */
class StagedRunTest {
  private static final RunName TIME = new RunName("20261125T184500Z");
  private static final byte[] SUMMARY = "{}".getBytes(StandardCharsets.UTF_8);
  private static final List<String> PUBLISHED =
      List.of(
          ".lock",
          "annotated/part-0.parquet",
          "annotated/run=20261125T184500Z/part-1.parquet",
          "rejected/run=20261125T184500Z/part-1.jsonl",
          "run.json",
          "runs/20261125T184500Z.json");

  @TempDir Path temp;
  private OutputFolder folder;

  @BeforeEach
  void stageRun() throws IOException {
    folder = OutputFolder.of(temp.toString());
    write(".lock");
    write("annotated/part-0.parquet");
    write("rejected/part-0.jsonl");
    write(".staging/run=20261125T184500Z/annotated/part-1.parquet");
    write(".staging/run=20261125T184500Z/rejected/part-1.jsonl");
    write(".staging/half-written");
  }

  @Test
  void publishedRunLeavesNothingInStaging() throws IOException {
    folder.staged(TIME).publish(true, SUMMARY, true);
    FolderCleanup.of(folder).clearStaging();
    assertEquals(PUBLISHED, files());
    assertFalse(Files.exists(temp.resolve(".staging")));
  }

  @Test
  void rejectedInputsOfEarlierRunsStayIfTheRunDoesNotReplaceThem() throws IOException {
    folder.staged(TIME).publish(true, SUMMARY, false);
    assertEquals(
        "rejected/part-0.jsonl",
        files().stream().filter(f -> f.contains("part-0.j")).findFirst().orElse(""));
  }

  @Test
  void replacingRejectedInputsKeepsThoseOfLaterRunsAndOtherFiles() throws IOException {
    write("rejected/run=20261126T184500Z/part-0.jsonl");
    write("rejected/notes.txt");
    folder.staged(TIME).publish(true, SUMMARY, true);
    assertTrue(files().contains("rejected/run=20261126T184500Z/part-0.jsonl"), files().toString());
    assertTrue(files().contains("rejected/notes.txt"), files().toString());
    assertFalse(files().contains("rejected/part-0.jsonl"), files().toString());
  }

  @Test
  void runWithoutSummaryIsDeletedByTheNextRun() throws IOException {
    StagedRun.recover(folder);
    assertEquals(List.of(".lock", "annotated/part-0.parquet", "rejected/part-0.jsonl"), files());
  }

  @Test
  void runWithSummaryIsPublishedByTheNextRunHoweverFarItCame() throws IOException {
    String staged = ".staging/run=20261125T184500Z/";
    write(staged + "replaces-rejected");
    write(staged + "run.json");
    // The steps that a killed run may have taken.
    List<String[]> steps =
        List.of(
            new String[] {staged + "rejected", "rejected/run=20261125T184500Z"},
            new String[] {staged + "annotated", "annotated/run=20261125T184500Z"},
            new String[] {"rejected/part-0.jsonl", null});
    for (int done = 0; done <= steps.size(); done++) {
      Path copy = temp.resolveSibling(temp.getFileName() + "-" + done);
      copyTo(copy);
      for (String[] step : steps.subList(0, done)) {
        if (step[1] == null) {
          Files.delete(copy.resolve(step[0]));
        } else {
          Files.move(copy.resolve(step[0]), copy.resolve(step[1]));
        }
      }
      StagedRun.recover(OutputFolder.of(copy.toString()));
      assertEquals(PUBLISHED, files(copy), "after step " + done);
    }
  }

  /** Otherwise the folder could take no further run: each would try to publish this one again. */
  @Test
  void runWhoseNameIsTakenIsPublishedBesideTheFilesThatAreThere() throws IOException {
    write(".staging/run=20261125T184500Z/run.json");
    write("annotated/run=20261125T184500Z/part-other.parquet");
    StagedRun.recover(folder);
    assertTrue(
        files()
            .containsAll(
                List.of(
                    "annotated/run=20261125T184500Z/part-1.parquet",
                    "annotated/run=20261125T184500Z/part-other.parquet")),
        files().toString());
    assertFalse(Files.exists(temp.resolve(".staging")));
  }

  @Test
  void folderWithDoubleSlashesIsRecoveredToo() throws IOException {
    write(".staging/run=20261125T184500Z/run.json");
    StagedRun.recover(OutputFolder.of(temp.getParent() + "//" + temp.getFileName() + "/"));
    assertTrue(files().contains("runs/20261125T184500Z.json"), files().toString());
  }

  /** For example, the disk is full when only the run summary is not in place yet. */
  @Test
  void completeRunIsPublishedAfterAFailure() throws IOException {
    write("runs");
    assertThrows(IOException.class, () -> folder.staged(TIME).publish(true, SUMMARY, true));
    FolderCleanup.of(folder).clearStaging();
    assertFalse(Files.exists(temp.resolve(".staging/half-written")));
    Files.delete(temp.resolve("runs"));
    StagedRun.recover(folder);
    assertEquals(PUBLISHED, files());
    assertFalse(Files.exists(temp.resolve(".staging")));
  }

  @Test
  void overwritingDeletesACompleteStagedRun() throws IOException {
    write(".staging/run=20261125T184500Z/run.json");
    FolderCleanup.of(folder).makeRoom(true);
    assertEquals(List.of(".lock"), files());
  }

  /** Otherwise it would be published later, over newer records. */
  @Test
  void completeStagedRunCountsAsARunOfTheFolder() throws IOException {
    Files.delete(temp.resolve("annotated/part-0.parquet"));
    Files.delete(temp.resolve("rejected/part-0.jsonl"));
    write(".staging/run=20261125T184500Z/run.json");
    assertThrows(UsageException.class, () -> FolderCleanup.of(folder).makeRoom(false));
    assertTrue(folder.nextRun(Instant.parse("2026-01-01T00:00:00Z")).compareTo(TIME) > 0);
    FolderCleanup.of(folder).makeRoom(true);
    assertEquals(List.of(".lock"), files());
  }

  @Test
  void runThatAnnotatedNothingLeavesItsSummaryOnly() throws IOException {
    Files.write(temp.resolve(".staging/run=20261125T184500Z/rejected/part-1.jsonl"), new byte[0]);
    folder.staged(TIME).publish(false, SUMMARY, false);
    FolderCleanup.of(folder).clearStaging();
    assertEquals(
        List.of(
            ".lock",
            "annotated/part-0.parquet",
            "rejected/part-0.jsonl",
            "run.json",
            "runs/20261125T184500Z.json"),
        files());
  }

  private void write(String name) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name);
  }

  private void copyTo(Path copy) throws IOException {
    for (String name : files()) {
      Path file = copy.resolve(name);
      Files.createDirectories(file.getParent());
      Files.copy(temp.resolve(name), file);
    }
  }

  private List<String> files() throws IOException {
    return files(temp);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
