// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The result of one run of the job jar in a separate process, as users run it.
 *
 * @param output everything it printed, to standard output and standard error
 */
record JobProcess(int exitCode, String output) {
  private static final Path JAR = Path.of(System.getProperty("warraq.jar"));

  /** Runs the job to its end. {@code folder} is its working folder. */
  static JobProcess in(Path folder, Map<String, String> environment, List<String> flags)
      throws IOException, InterruptedException {
    if (!Files.exists(JAR)) {
      throw new IOException(JAR + " does not exist; build it with mvn package");
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-cp", JAR.toString()));
    command.add("org.warraq.job.AnnotateArticles");
    command.addAll(flags);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new JobProcess(process.waitFor(), output);
  }
}
