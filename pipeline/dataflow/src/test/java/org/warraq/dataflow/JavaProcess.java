// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.dataflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The result of a Java program that ran in a separate process, without anyone's Google credentials:
 * its home folder and environment have none.
 *
 * @param output everything it printed, to standard output and standard error
 */
record JavaProcess(int exitCode, String output) {

  /** The class path of {@code scripts/submit-dataflow}. */
  static List<String> classPath() throws IOException {
    List<String> entries = new ArrayList<>();
    entries.add(Path.of("target", "classes").toAbsolutePath().toString());
    Collections.addAll(entries, Files.readString(Path.of("target", "class-path")).split(":", -1));
    return entries;
  }

  /** Runs a program to its end. {@code home} is its home and working folder. */
  static JavaProcess run(Path home, List<String> classPath, String mainClass, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Collections.addAll(command, "-Xmx1g", "-XX:TieredStopAtLevel=1", "-Duser.home=" + home);
    Collections.addAll(command, "-cp", String.join(":", classPath), mainClass);
    Collections.addAll(command, args);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GOOGLE"));
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new JavaProcess(process.waitFor(), output);
  }
}
