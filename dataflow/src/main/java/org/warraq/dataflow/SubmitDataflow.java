// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.dataflow;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.warraq.pipeline.AnnotateArticles;
import org.warraq.pipeline.WarraqOptions;
import org.warraq.pipeline.read.InputFiles;
import org.warraq.pipeline.run.Launcher;

/**
 * The main job on Dataflow: submitted and watched to its end; with {@code --dryRun}, written down;
 * where a template's launcher names a {@code --templateLocation}, left to that launcher.
 */
public final class SubmitDataflow {
  private SubmitDataflow() {}

  public static void main(String[] args) {
    System.exit(run(System.out, System.err, args));
  }

  /** Does as the flags say and returns the exit code; see {@link Launcher}. */
  static int run(PrintStream out, PrintStream err, String... args) {
    List<String> flags = new ArrayList<>(Arrays.asList(args));
    flags.add(0, "--runner=DataflowRunner");
    String[] all = flags.toArray(String[]::new);
    if (names("--dryRun", args)) {
      return Launcher.of(SubmitDataflow::described, out, err).describe(all);
    }
    Launcher launcher = Launcher.of(AnnotateArticles::pipeline, out, err);
    return names("--templateLocation", args) ? launcher.submit(all) : launcher.run(all);
  }

  private static boolean names(String flag, String... args) {
    return Arrays.stream(args).anyMatch(arg -> arg.equals(flag) || arg.startsWith(flag + "="));
  }

  private static Pipeline described(WarraqOptions options, InputFiles input) {
    DryRun.arrange(options);
    return AnnotateArticles.pipeline(options, input);
  }
}
