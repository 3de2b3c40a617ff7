// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.JobRun;
import org.warraq.job.Latest;
import org.warraq.job.compact.CompactRuns;
import org.warraq.testing.Slow;

/** Fills the disk during a run. Skipped where a small disk cannot be mounted. */
@Slow
class FullDiskTest {
  private static final String ARTICLE = "وصل الوفد إلى عمّان مساء الأحد، ولقي سلمى الحداد.\n";

  @TempDir Path temp;
  private Path disk;

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    if (disk != null) {
      int busy = new ProcessBuilder("umount", disk.toString()).start().waitFor();
      assertEquals(0, busy, "a file on the full disk was not closed");
    }
  }

  @Test
  void fullDiskLeavesEarlierRunsUnchangedAndTheNextRunCompletes()
      throws IOException, InterruptedException {
    mount();
    Path news = temp.resolve("news");
    Path out = disk.resolve("out");
    NightlyRun.writeArticles(news, 0, 50, ARTICLE);
    String[] flags = {"--incremental", "--input=" + news};
    assertEquals(0, JobRun.into(out, flags).exitCode());
    List<String> before = Latest.records(out);

    Path ballast = fill();
    NightlyRun.writeArticles(news, 50, 2000, ARTICLE);
    JobRun full = JobRun.into(out, flags);
    assertEquals(1, full.exitCode(), full.err());
    assertTrue(full.err().contains("No space left on device; free some space"), full.err());
    assertEquals(before, Latest.records(out));

    Files.delete(ballast);
    JobRun next = JobRun.into(out, flags);
    assertEquals(0, next.exitCode(), next.err());
    assertEquals(1950, next.count("annotated"));
    assertEquals(50, next.count("skipped"));
    assertEquals(2000, Latest.ids(out).size());
  }

  @Test
  void fullDiskLeavesRejectedInputsForTheNextReplay() throws IOException, InterruptedException {
    mount();
    Path news = temp.resolve("news");
    Path out = disk.resolve("out");
    NightlyRun.writeArticles(news, 0, 1, "");
    NightlyRun.writeArticles(news, 1, 2000, ARTICLE);
    String[] reading = {"--input=" + news, "--maxArticleChars=30", "--maxRejectedFraction=1"};
    JobRun first = JobRun.into(out, reading);
    assertEquals(0, first.exitCode(), first.err());
    List<String> rejected = first.rejectedLines();
    assertEquals(1999, rejected.size());

    Path ballast = fill();
    JobRun full = JobRun.of(out, "--replay=" + out);
    assertEquals(1, full.exitCode(), full.err());
    assertTrue(full.err().contains("No space left on device; free some space"), full.err());
    assertEquals(rejected, full.rejectedLines());
    assertEquals(1, Latest.ids(out).size());

    Files.delete(ballast);
    JobRun next = JobRun.of(out, "--replay=" + out);
    assertEquals(0, next.exitCode(), next.err());
    assertEquals(1999, next.count("annotated"));
    assertEquals(2000, Latest.ids(out).size());
  }

  @Test
  void fullDiskLeavesAllRunsForTheNextCompaction() throws IOException, InterruptedException {
    mount();
    Path news = temp.resolve("news");
    Path out = disk.resolve("out");
    for (int run = 0; run < 3; run++) {
      NightlyRun.writeArticles(news, 400 * run, 400 * (run + 1), ARTICLE);
      assertEquals(0, JobRun.into(out, "--incremental", "--input=" + news).exitCode());
    }
    List<String> before = Latest.records(out);
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());

    Path ballast = fill();
    StringWriter err = new StringWriter();
    assertEquals(
        1, CompactRuns.run(nowhere, new PrintWriter(err), out.toString(), "--graceSeconds=0"));
    assertTrue(err.toString().contains("No space left on device; free some space"), err.toString());
    assertEquals(before, Latest.records(out));

    Files.delete(ballast);
    assertEquals(0, CompactRuns.run(nowhere, out.toString(), "--graceSeconds=0"));
    assertEquals(before, Latest.records(out));
    assertEquals(List.of("1"), Latest.query(out, "SELECT count(DISTINCT run) FROM latest"));
  }

  /** Leaves 20 kB of the disk, and returns the file that has taken the rest. */
  private Path fill() throws IOException {
    Path ballast = disk.resolve("ballast");
    return Files.write(ballast, new byte[(int) (disk.toFile().getUsableSpace() - 20_000)]);
  }

  private void mount() throws IOException, InterruptedException {
    Path folder = Files.createDirectories(temp.resolve("disk"));
    boolean mounted;
    try {
      mounted =
          new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", folder.toString())
                  .start()
                  .waitFor()
              == 0;
    } catch (IOException e) {
      mounted = false;
    }
    assumeTrue(mounted, "only root can mount a small file system");
    disk = folder;
  }
}
