// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import java.util.Arrays;
import java.util.List;
import org.warraq.Annotators;
import org.warraq.job.flags.CommandLine;
import org.warraq.ner.Guidelines;

/** Loads the models while Beam starts, so that a short run waits for the slower of the two only. */
public final class LoadAhead {
  /** Flags with which a run on this machine may not need all models, or may need others. */
  private static final List<String> OTHER_MODELS =
      List.of("--annotators", "--guidelines", "--runner");

  private LoadAhead() {}

  /**
   * Starts to load the models in a separate thread, if a run with these arguments needs all of
   * them. What goes wrong is told by the thread that needs the model.
   */
  public static void startFor(String... args) {
    if (needsAll(args)) {
      Thread thread = new Thread(LoadAhead::load, "load-models");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /**
   * Whether the arguments ask for a run, leave the annotators as they are by default, and name no
   * runner, which may annotate on other machines.
   */
  static boolean needsAll(String... args) {
    return !CommandLine.asksForHelp(args)
        && !CommandLine.asksForVersion(args)
        && Arrays.stream(args).noneMatch(arg -> OTHER_MODELS.stream().anyMatch(arg::startsWith));
  }

  private static void load() {
    try {
      Annotators.all(Guidelines.BROAD);
    } catch (LinkageError | OutOfMemoryError e) {
      // The next thread that asks for the model gets a LinkageError, with the cause.
    }
  }
}
