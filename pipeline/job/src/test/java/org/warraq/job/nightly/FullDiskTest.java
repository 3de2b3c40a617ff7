// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.JobRun;
import org.warraq.job.Latest;
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
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
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

    Path ballast = disk.resolve("ballast");
    Files.write(ballast, new byte[(int) (disk.toFile().getUsableSpace() - 20_000)]);
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
