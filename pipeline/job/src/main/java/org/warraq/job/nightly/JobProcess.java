// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.nightly;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.warraq.job.AnnotateArticles;

/** The job in a process of its own, whose end is seen whatever it is. */
final class JobProcess {
  private JobProcess() {}

  /**
   * Runs the job to its end and returns its exit code; above 128, that of a signal more than 128.
   * It ends with this process, unless that is killed outright: then the job goes on alone.
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
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(AnnotateArticles.class.getName());
    command.addAll(config.flags());
    Process job =
        new ProcessBuilder(command)
            .directory(config.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Thread endsToo = new Thread(job::destroy);
    Runtime.getRuntime().addShutdownHook(endsToo);
    int exitCode = job.waitFor();
    removeHook(endsToo);
    return exitCode;
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // This process is ending already.
    }
  }
}
