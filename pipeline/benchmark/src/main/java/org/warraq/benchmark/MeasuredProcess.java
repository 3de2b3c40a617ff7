// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a Java process took, from its launch to its end.
 *
 * @param seconds by the clock
 * @param peakBytes the most memory it held at once (resident; the kernel's high-water mark, seen
 *     within the last tenth of a second); 0 where there is no {@code /proc}
 * @param output what it printed, to either stream
 */
record JavaProcess(double seconds, long peakBytes, String output) {
  private static final int POLL_MILLIS = 100;
  private static final int CHARS_OF_FAILURE = 2000;

  /**
   * Runs a main class to its end, with this JVM's own heap and collector: all that is compared gets
   * the same.
   *
   * @throws IOException if it cannot be run or fails; the message has the end of its output
   */
  static JavaProcess run(Path log, String classPath, String mainClass, List<String> args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmFlags());
    command.addAll(List.of("-cp", classPath, mainClass));
    command.addAll(args);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    long peakBytes = 0;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      peakBytes = Math.max(peakBytes, residentPeak(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    String output = Files.readString(log);
    if (process.exitValue() != 0) {
      throw new IOException(
          String.join(" ", command)
              + "\nfailed (exit code "
              + process.exitValue()
              + "):\n"
              + output.substring(Math.max(0, output.length() - CHARS_OF_FAILURE)));
    }
    return new JavaProcess(seconds, peakBytes, output);
  }

  /** Flags of this JVM that its children get too: heap and collector. */
  static List<String> jvmFlags() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> flag.startsWith("-X"))
        .toList();
  }

  private static long residentPeak(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // It has just ended, or this is no Linux.
    }
  }
}
