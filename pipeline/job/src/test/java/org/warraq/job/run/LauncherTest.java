// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.job.JobRun;
import org.warraq.job.flags.ExitCode;
import org.warraq.job.flags.Flag;

class LauncherTest {
  @TempDir Path temp;
  private Path article;

  @BeforeEach
  void writeArticle() throws IOException {
    article = Files.writeString(temp.resolve("article.txt"), "وصل الوفد إلى عمّان.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --inptu=x             | --inptu: no such flag. Did you mean --input?
          --input=/no/such.txt  | /no/such.txt
          --annotators=nre      | --annotators: 'nre' is not one of
          --annotators=split,pos| pos needs segment; pass --annotators=split,segment,pos
          --outputFormat=xml    | --outputFormat: 'xml' is not one of
          --charset=klingon     | klingon
          --maxArticleChars=0   | --maxArticleChars
          --numShards=-1        | --numShards: -1 is not a number of files; pass 1 or more
          --numShards=three     | --numShards: 'three' is not a whole number in range; pass one
          --targetParallelism=0 | --targetParallelism: 0 is not a number of cores; pass 1 or more
          --targetParallelism=x | --targetParallelism: 'x' is not a whole number in range; pass one
          --maxRejectedFraction=5| --maxRejectedFraction: 5.0 is not a fraction; pass a number from 0 to 1
          --maxRejectedFraction=NaN| --maxRejectedFraction: NaN is not a fraction
          --maxRejectedFraction=half| --maxRejectedFraction: 'half' is not a number
          --report              | --report: the report is not in the job jar; run scripts/annotate
          --output=elsewhere    | --output: is given more than once (elsewhere,
          stray                 | 'stray' does not follow a flag
          """)
  void badUsageIsOneLineThatNamesFlagAndRemedy(String flag, String named) {
    String input = flag.startsWith("--input=") ? "--annotators=split" : "--input=" + article;
    JobRun run = JobRun.into(temp.resolve("out"), flag, input);
    assertEquals(2, run.exitCode(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(named), run.err());
    assertFalse(Files.exists(temp.resolve("out")), "no work may be done");
  }

  @Test
  void numbersHaveLatinDigitsInEveryLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      JobRun run = JobRun.into(temp.resolve("out"), "--input=" + article, "--annotators=split");
      assertTrue(run.out().startsWith("Annotated 1 of 1 articles"), run.out());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void flinkClusterThatDoesNotAnswerIsBadUsage() {
    String[] flags = {"--input=" + article, "--runner=FlinkRunner", "--flinkMaster=localhost:1"};
    JobRun run = JobRun.into(temp.resolve("out"), flags);
    assertEquals(2, run.exitCode(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("--flinkMaster: no Flink cluster answers"), run.err());
    assertTrue(run.err().contains("scripts/flink-cluster start"), run.err());
  }

  @Test
  void outputThatIsNotAFolderIsBadUsage() throws IOException {
    for (String output : List.of(" ", article.toString(), article + "/below")) {
      JobRun run = JobRun.into(Path.of(output), "--input=" + article);
      assertEquals(2, run.exitCode(), run.err());
      assertTrue(run.err().startsWith("warraq: --output: "), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
    }
  }

  @Test
  void conlluWithoutWordsIsBadUsage() {
    String[] flags = {"--input=" + article, "--outputFormat=conllu", "--annotators=split"};
    JobRun run = JobRun.into(temp.resolve("out"), flags);
    assertEquals(2, run.exitCode(), run.err());
    assertTrue(run.err().contains("pass --annotators=split,segment"), run.err());
  }

  @Test
  void localeWithoutUnicodeFileNamesIsBadUsage() {
    String encoding = System.setProperty("sun.jnu.encoding", "ANSI_X3.4-1968");
    try {
      JobRun run = JobRun.into(temp.resolve("out"), "--input=" + article);
      assertEquals(2, run.exitCode(), run.err());
      assertTrue(run.err().contains("set LC_ALL=C.UTF-8"), run.err());
    } finally {
      System.setProperty("sun.jnu.encoding", encoding);
    }
  }

  @Test
  void pathsInTheClosingMessageAreQuotedForTheShell() {
    Path out = temp.resolve("l'été 1");
    JobRun run = JobRun.into(out, "--input=" + article);
    assertTrue(run.out().contains("scripts/show '" + temp + "/l'\\''été 1'"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "conllu"})
  void recordsAreWhereTheClosingMessageSaysToLook(String format) throws IOException {
    String[] flags = {"--input=" + article, "--outputFormat=" + format, "--incremental"};
    JobRun first = JobRun.into(temp.resolve("out"), flags);
    JobRun nothingNew = JobRun.into(temp.resolve("out"), flags);
    for (JobRun run : List.of(first, nothingNew)) {
      String path = run.out().replaceFirst("(?s).*To look: .* (\\S+)\\s*$", "$1");
      PathMatcher files = temp.getFileSystem().getPathMatcher("glob:" + path);
      try (Stream<Path> found = Files.walk(temp)) {
        assertEquals(1, found.filter(files::matches).count(), run.out());
      }
    }
  }

  @Test
  void earlierRunIsKeptUnlessOverwritten() throws IOException {
    Path out = temp.resolve("out");
    assertEquals(0, JobRun.into(out, "--input=" + article).exitCode());

    JobRun refused = JobRun.into(out, "--input=" + article);
    assertEquals(2, refused.exitCode());
    assertTrue(refused.err().contains("--overwrite"), refused.err());

    JobRun replaced = JobRun.into(out, "--input=" + article, "--overwrite", "--outputFormat=jsonl");
    assertEquals(0, replaced.exitCode(), replaced.err());
    try (Stream<Path> files = Files.walk(out.resolve("annotated"))) {
      assertTrue(
          files.filter(Files::isRegularFile).allMatch(file -> file.toString().endsWith(".jsonl")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"out[1]", "out {a,b}*"})
  void outputFolderMayHaveGlobSignsInItsName(String name) throws IOException {
    assertEquals(0, JobRun.into(temp.resolve(name), "--input=" + article).exitCode());
    JobRun again =
        JobRun.into(
            temp.resolve(name), "--input=" + article, "--overwrite", "--outputFormat=jsonl");
    assertEquals(0, again.exitCode(), again.err());
    assertEquals(1, again.annotatedLines().size());
    assertFalse(Files.exists(again.output().resolve(".staging")));
  }

  @Test
  void inputInsideTheOutputFolderIsBadUsage() throws IOException {
    Path out = temp.resolve("out");
    assertEquals(0, JobRun.into(out, "--input=" + article, "--outputFormat=jsonl").exitCode());
    JobRun refused = JobRun.into(out, "--input=" + out.resolve("annotated"), "--overwrite");
    assertEquals(2, refused.exitCode(), refused.err());
    assertTrue(refused.err().contains(out + "/annotated/"), refused.err());
    assertEquals(1, refused.annotatedLines().size());
  }

  @Test
  void runLeavesOnlyItsResults() throws IOException {
    Path out = temp.resolve("out");
    Path bad = Files.writeString(temp.resolve("bad.txt"), " ");
    JobRun.into(out, "--input=" + article + "," + bad);
    try (Stream<Path> files = Files.list(out)) {
      assertEquals(
          List.of(".lock", "annotated", "rejected", "run.json", "runs"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void flagMayHaveItsValueInTheNextArgument() {
    JobRun run = JobRun.into(temp.resolve("out"), "--input", article.toString());
    assertEquals(0, run.exitCode(), run.err());
  }

  @Test
  void numShardsIsTheNumberOfFiles() throws IOException {
    Path out = temp.resolve("out");
    JobRun.into(
        out,
        "--input=" + JobRun.seeds().resolve("wire.jsonl"),
        "--annotators=split",
        "--numShards=3");
    try (Stream<Path> files = Files.walk(out.resolve("annotated"))) {
      assertEquals(3, files.filter(Files::isRegularFile).count());
    }
  }

  @Test
  void tooManyRejectedExitsWithCode3() throws IOException {
    Path bad = Files.writeString(temp.resolve("bad.jsonl"), "{\"text\":\"سليم\"}\nمعطوب\n");
    assertEquals(3, JobRun.into(temp.resolve("a"), "--input=" + bad).exitCode());
    assertEquals(
        0,
        JobRun.into(temp.resolve("b"), "--input=" + bad, "--maxRejectedFraction=0.5").exitCode());
  }

  @Test
  void runSummaryHasCountsOptionsAndVersions() throws IOException {
    JobRun run = JobRun.into(temp.resolve("out"), "--input=" + article, "--annotators=split");
    var json = run.runJson();
    assertEquals(1, json.at("/counts/annotated").asInt());
    assertEquals("split", json.at("/options/annotators").asText());
    assertEquals("DirectRunner", json.path("runner").asText());
    assertTrue(json.at("/models/split").isTextual(), json.toString());
    assertEquals(json.at("/models/split").asText(), json.path("model_version").asText());
    assertTrue(json.at("/versions/warraq").asText().matches("\\d.*"), json.toString());
  }

  @Test
  void helpHasEveryFlagAndExitCode() {
    JobRun run = JobRun.into(temp.resolve("out"), "--help");
    assertEquals(0, run.exitCode());
    for (Flag flag : Flag.all()) {
      assertTrue(run.out().contains("  --" + flag.name() + "\n"), flag.name());
    }
    for (ExitCode exitCode : ExitCode.values()) {
      assertTrue(run.out().contains(exitCode.number() + "  " + exitCode.meaning()), run.out());
    }
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), run.out());
  }

  @Test
  void versionIsThatOfWarraqBeamAndJava() {
    JobRun run = JobRun.into(temp.resolve("out"), "--version");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().matches("warraq \\d.*\nbeam \\d.*\njava \\d.*\n"), run.out());
  }
}
