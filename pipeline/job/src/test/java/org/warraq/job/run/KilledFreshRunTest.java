// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.AnnotateArticles;
import org.warraq.job.JobRun;
import org.warraq.job.flags.WarraqOptions;

/** A fresh run that was killed, and runs that end while another one starts. */
class KilledFreshRunTest {
  private static final String KILLED = "20250101T000000Z";

  @TempDir Path temp;
  private Path out;
  private String input;

  @BeforeEach
  void writeArticle() throws IOException {
    out = temp.resolve("out");
    input = "--input=" + write("in/a.txt", "زار الوفد بيروت.");
  }

  @Test
  void filesOfAKilledFreshRunAreDeletedAndToldAndTheNextRunGoesOn() throws IOException {
    write("out/.unfinished", KILLED);
    write("out/annotated/run=" + KILLED + "/part-half.jsonl", "{\"id\": \"half\"}\n");
    write("out/rejected/run=" + KILLED + "/part-half.jsonl", "{\"id\": \"half\"}\n");
    JobRun run = JobRun.into(out, input, "--outputFormat=jsonl");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.err().contains("deleted 2 files of run " + KILLED), run.err());
    assertFalse(Files.exists(out.resolve(".unfinished")));
    assertFalse(Files.exists(out.resolve("annotated/run=" + KILLED + "/part-half.jsonl")));
    assertEquals(1, run.count("annotated"));
  }

  @Test
  void incrementalRunTakesThemForNoFinishedRunEither() throws IOException {
    write("out/.unfinished", KILLED);
    write("out/annotated/run=" + KILLED + "/part-half.parquet", "cut");
    JobRun run = JobRun.into(out, input, "--incremental");
    assertEquals(0, run.exitCode(), run.err());
    assertFalse(Files.exists(out.resolve("annotated/run=" + KILLED + "/part-half.parquet")));
    assertEquals(1, run.count("annotated"));
  }

  @Test
  void runThatWasKilledAfterItsSummaryIsFinished() throws IOException {
    assertEquals(0, JobRun.into(out, input, "--outputFormat=jsonl").exitCode());
    String name = new JobRun(0, "", "", out).runJson().path("run").asText();
    write("out/.unfinished", name);
    JobRun again = JobRun.into(out, input, "--outputFormat=jsonl");
    assertEquals(2, again.exitCode(), again.err());
    assertTrue(again.err().contains("already holds a run"), again.err());
    assertEquals("", again.out());
  }

  /** Such a folder is left if the program that submitted a job to Flink is lost. */
  @Test
  void completeFilesWithoutARunSummaryAreDeletedOnlyWhenAsked() throws IOException {
    JobRun first = JobRun.into(out, input, "--outputFormat=jsonl");
    List<String> records = first.annotatedLines();
    Files.delete(out.resolve("run.json"));
    try (Stream<Path> summaries = Files.list(out.resolve("runs"))) {
      for (Path summary : summaries.toList()) {
        Files.delete(summary);
      }
    }
    JobRun refused = JobRun.into(out, input, "--outputFormat=jsonl");
    assertEquals(2, refused.exitCode(), refused.err());
    assertTrue(refused.err().contains("'" + out + "' already holds a run"), refused.err());
    assertTrue(refused.err().contains("--overwrite"), refused.err());
    assertEquals(records, refused.annotatedLines());
    assertEquals(0, JobRun.into(out, input, "--outputFormat=jsonl", "--overwrite").exitCode());
  }

  @Test
  void filesOfOtherRunsStay() throws IOException {
    write("out/.unfinished", KILLED);
    Path other = write("out/annotated/run=20240101T000000Z/part-a.jsonl", "{\"id\": \"a\"}\n");
    assertEquals(2, JobRun.into(out, input, "--outputFormat=jsonl").exitCode());
    assertTrue(Files.exists(other));
  }

  @Test
  void markThatWasCutShortDeletesNothing() throws IOException {
    write("out/.unfinished", "");
    Path loose = write("out/annotated/part-a.jsonl", "{\"id\": \"a\"}\n");
    assertEquals(2, JobRun.into(out, input, "--outputFormat=jsonl").exitCode());
    assertTrue(Files.exists(loose));
  }

  @Test
  void runThatFailsIsDeletedByTheNext() throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        launch(
            err,
            (options, mode) -> {
              Pipeline pipeline = Pipeline.create(options);
              pipeline.apply("Fail", new FailingTransform(mode.destination().annotated()));
              return pipeline;
            });
    assertEquals(1, exitCode, err::toString);
    JobRun run = JobRun.into(out, input, "--outputFormat=jsonl");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.err().contains("deleted 1 files of run "), run.err());
    assertEquals(1, run.annotatedLines().size());
  }

  /** Writes a file of records and fails. */
  private static final class FailingTransform extends PTransform<PBegin, PCollection<String>> {
    private final String folder;

    FailingTransform(String folder) {
      this.folder = folder;
    }

    @Override
    public PCollection<String> expand(PBegin begin) {
      return begin
          .apply(Create.of(folder))
          .apply(
              MapElements.into(TypeDescriptors.strings())
                  .via(
                      x -> {
                        write(Path.of(x, "part-half.jsonl"), "{\"id\": \"half\"}\n");
                        throw new IllegalStateException(x);
                      }));
    }
  }

  /** Another run publishes its summary after this one has looked and before it has the lock. */
  @Test
  void nameIsLaterThanThatOfARunThatEndsWhileThisOneStarts() throws IOException {
    write("out/runs/20990101T000000Z.json", "{}");
    List<String> names = new ArrayList<>();
    launch(
        new ByteArrayOutputStream(),
        (options, mode) -> {
          names.add(mode.time().name());
          write("out/runs/20990101T000009Z.json", "{}");
          return AnnotateArticles.pipeline(options, mode);
        },
        "--incremental",
        "--outputFormat=parquet");
    assertEquals(List.of("20990101T000001Z", "20990101T000010Z"), names);
  }

  private int launch(
      ByteArrayOutputStream err,
      BiFunction<WarraqOptions, RunMode, Pipeline> pipeline,
      String... flags) {
    List<String> all = new ArrayList<>(List.of(input, "--output=" + out));
    all.addAll(flags.length == 0 ? List.of("--outputFormat=jsonl") : List.of(flags));
    PrintStream nowhere = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Launcher.of(pipeline, nowhere, nowhere).run(all.toArray(String[]::new));
  }

  private Path write(String name, String content) {
    return write(temp.resolve(name), content);
  }

  private static Path write(Path file, String content) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
