// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process that runs {@link Nightly}, as {@code scripts/nightly} starts it. */
final class NightlyRun {
  private final Process process;
  private final Path out;
  private final Path err;

  private NightlyRun(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** Starts a night; its standard output and standard error go to files in {@code folder}. */
  static NightlyRun start(Path folder, Path config) throws IOException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Nightly.class.getName(),
                config.toString())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new NightlyRun(process, out, err);
  }

  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  /** Waits at most this long; returns whether the night is over. */
  boolean endsWithin(long nanos) throws InterruptedException {
    return process.waitFor(nanos, TimeUnit.NANOSECONDS);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  String out() throws IOException {
    return Files.readString(out);
  }

  String err() throws IOException {
    return Files.readString(err);
  }

  /** Sends the job, which must have been started, a signal such as {@code STOP}. */
  void signalJob(String signal) throws IOException, InterruptedException {
    signal(signal, process.children().findFirst().orElseThrow());
  }

  private static void signal(String name, ProcessHandle process)
      throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  /**
   * Kills the job and the process that started it, as {@code kill -9} does. That process is stopped
   * first, because it could start the job just after a look at its children.
   */
  void kill() throws IOException, InterruptedException {
    signal("STOP", process.toHandle());
    List<ProcessHandle> all =
        Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().join());
    process.waitFor();
  }

  /** Writes the articles with the numbers {@code from} (inclusive) to {@code to} (exclusive). */
  static void writeArticles(Path folder, int from, int to, String text) throws IOException {
    Files.createDirectories(folder);
    for (int i = from; i < to; i++) {
      Files.writeString(folder.resolve("a%05d.txt".formatted(i)), "الخبر رقم " + i + ".\n" + text);
    }
  }
}
