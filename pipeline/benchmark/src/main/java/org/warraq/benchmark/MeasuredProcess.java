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
 * The time and memory of a Java process, from its start to its end.
 *
 * @param seconds elapsed time
 * @param cpuSeconds time on all processors, of the user and the system, as it was a tenth of a
 *     second before the end at most; 0 where the system does not tell
 * @param peakBytes peak resident memory ({@code VmHWM} of Linux, read ten times per second); 0
 *     where there is no {@code /proc}
 * @param output everything it printed, to standard output and standard error
 */
record MeasuredProcess(double seconds, double cpuSeconds, long peakBytes, String output) {
  private static final int POLL_MILLIS = 100;
  private static final int MAX_FAILURE_CHARS = 2000;

  /**
   * The command that runs a main class with the heap size and garbage collector of this JVM, so
   * that all programs are compared under the same conditions.
   */
  static List<String> java(String classPath, String mainClass) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmFlags());
    command.addAll(List.of("-cp", classPath, mainClass));
    return command;
  }

  /**
   * Runs a command to its end.
   *
   * @param log file for the output
   * @throws IOException if the process cannot start or fails; the message has the end of its output
   */
  static MeasuredProcess run(Path log, List<String> program, List<String> args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(program);
    command.addAll(args);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    long peakBytes = 0;
    double cpuSeconds = 0;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      peakBytes = Math.max(peakBytes, residentPeak(process.pid()));
      cpuSeconds =
          process.info().totalCpuDuration().map(time -> time.toMillis() / 1e3).orElse(cpuSeconds);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    String output = Files.readString(log);
    if (process.exitValue() != 0) {
      throw new IOException(
          String.join(" ", command)
              + "\nfailed (exit code "
              + process.exitValue()
              + "):\n"
              + output.substring(Math.max(0, output.length() - MAX_FAILURE_CHARS)));
    }
    return new MeasuredProcess(seconds, cpuSeconds, peakBytes, output);
  }

  /** The flags of this JVM that its child processes get too: heap and garbage collector. */
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
      return 0; // The process has just ended, or the system is not Linux.
    }
  }
}
