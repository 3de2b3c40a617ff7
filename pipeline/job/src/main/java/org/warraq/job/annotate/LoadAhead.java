// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import java.util.Arrays;
import org.warraq.Annotators;
import org.warraq.job.flags.CommandLine;
import org.warraq.ner.Guidelines;

/** Loads the models while Beam starts, so that a short run waits for the slower of the two only. */
public final class LoadAhead {
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

  /** Whether the arguments ask for a run, and leave the annotators as they are by default. */
  static boolean needsAll(String... args) {
    return !CommandLine.asksForHelp(args)
        && !CommandLine.asksForVersion(args)
        && Arrays.stream(args)
            .noneMatch(arg -> arg.startsWith("--annotators") || arg.startsWith("--guidelines"));
  }

  private static void load() {
    try {
      Annotators.all(Guidelines.BROAD);
    } catch (LinkageError e) {
      // The next thread that asks for the model gets the same error, with its cause.
    }
  }
}
