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

/** Output of the real job, for tests. */
public final class Annotated {
  private static Path seeds;

  private Annotated() {}

  /** The output of one run over the seeds, shared by all tests; it holds a report too. */
  public static synchronized Path seeds() {
    if (seeds == null) {
      try {
        seeds = Files.createTempDirectory(Path.of("target"), "seeds-").toAbsolutePath();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      into(seeds, "--input=" + System.getProperty("warraq.seeds"), "--report");
    }
    return seeds;
  }

  /** Runs the job into {@code output}, which must go well. */
  public static Path into(Path output, String... flags) {
    List<String> args = new ArrayList<>(List.of(flags));
    args.add("--output=" + output);
    assertEquals(0, AnnotateArticles.run(args.toArray(String[]::new)));
    return output;
  }
}
