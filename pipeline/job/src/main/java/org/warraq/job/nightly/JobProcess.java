// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.nightly;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.warraq.job.AnnotateArticles;

/** Runs the job in a separate process, so that its end is noticed even if it is killed. */
final class JobProcess {
  /** Makes the log more detailed than the terminal: it has events, each with its time. */
  private static final List<String> LOGGING =
      List.of(
          "-Dorg.slf4j.simpleLogger.log.org.warraq=info",
          "-Dorg.slf4j.simpleLogger.showDateTime=true",
          "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss");

  private JobProcess() {}

  /**
   * Runs the job to its end.
   *
   * <p>If this process is stopped, it stops the job too. If this process is killed by {@code
   * SIGKILL}, the job goes on.
   *
   * @param log the file for everything that the job prints
   * @return the exit code of the job; 128 plus the number of a signal, if one killed it
   */
  static int run(NightlyConfig config, Path log) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> flag.startsWith("-X") || flag.startsWith("-Dwarraq."))
        .forEach(command::add);
    if (!config.heap().isEmpty()) {
      command.add("-Xmx" + config.heap());
    }
    command.add("-Dwarraq.terminal=false");
    command.addAll(LOGGING);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(AnnotateArticles.class.getName());
    command.addAll(config.flags());
    Process job =
        new ProcessBuilder(command)
            .directory(config.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Thread stopJob = new Thread(job::destroy);
    Runtime.getRuntime().addShutdownHook(stopJob);
    int exitCode = job.waitFor();
    removeHook(stopJob);
    return exitCode;
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // This process is being stopped, so the hook runs already.
    }
  }
}
