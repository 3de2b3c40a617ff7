// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.warraq.job.AnnotateArticles;

/** Output folders of the real job, for tests. */
public final class JobOutput {
  private static Path seeds;

  private JobOutput() {}

  /** The output folder of one run over the seeds, with a report. All tests share it. */
  public static synchronized Path ofSeeds() {
    if (seeds == null) {
      try {
        seeds = Files.createTempDirectory(Path.of("target"), "seeds-").toAbsolutePath();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      annotateInto(seeds, "--input=" + System.getProperty("warraq.seeds"), "--report");
    }
    return seeds;
  }

  /** Runs the job with {@code output} as its output folder, and checks that it succeeds. */
  public static Path annotateInto(Path output, String... flags) {
    List<String> args = new ArrayList<>(List.of(flags));
    args.add("--output=" + output);
    assertEquals(0, AnnotateArticles.run(args.toArray(String[]::new)));
    return output;
  }
}
