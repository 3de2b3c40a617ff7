// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.warraq.job.run.Launcher;

/**
 * The result of a run of the whole job, as if from the command line.
 *
 * @param out what it printed to standard output
 * @param err what it printed to standard error
 */
public record JobRun(int exitCode, String out, String err, Path output) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Runs the job with these flags and {@code --output=output}. */
  public static JobRun into(Path output, String... flags) {
    List<String> args = new ArrayList<>(List.of(flags));
    args.add("--output=" + output);
    return of(output, args.toArray(String[]::new));
  }

  /** Runs the job with these flags alone; they must make it write to {@code output}. */
  public static JobRun of(Path output, String... flags) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = Launcher.of(AnnotateArticles::pipeline, print(out), print(err)).run(flags);
    return new JobRun(
        exitCode,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8),
        output);
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /** The folder of the seeds, our sample articles. */
  public static Path seeds() {
    return Path.of(System.getProperty("warraq.seeds"));
  }

  public JsonNode runJson() throws IOException {
    return JSON.readTree(output.resolve("run.json").toFile());
  }

  /** A count in run.json; -1 if it is missing. */
  public long count(String name) throws IOException {
    return runJson().path("counts").path(name).asLong(-1);
  }

  /** Lines of all {@code annotated/part-*} files, sorted. */
  public List<String> annotatedLines() throws IOException {
    return lines(output.resolve("annotated"));
  }

  /** Lines of all {@code rejected/part-*} files, sorted. */
  public List<String> rejectedLines() throws IOException {
    return lines(output.resolve("rejected"));
  }

  public static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    lines.sort(null);
    return lines;
  }
}
