// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.JobRun;

class ShowRecordsTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path temp;

  @Test
  void recordsOfTheJobAreShownWithTagsAndEntities() throws Exception {
    Path input = temp.resolve("اخبار.jsonl");
    Files.writeString(
        input,
        """
        {"id": "1", "text": "وصلت سلمى الحداد إلى بيروت."}
        {"id": "2", "text": "وصل الوفد."}
        """);
    JobRun run = JobRun.into(temp.resolve("out"), "--input=" + input);
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(0, show(run.output().toString()), err::toString);
    String shown = out.toString();
    assertTrue(shown.contains("وصلت سلمى الحداد إلى بيروت."), shown);
    assertTrue(shown.contains("بيروت/NNP"), shown);
    assertTrue(shown.contains("LOC بيروت ("), shown);
    assertTrue(shown.contains("وصل الوفد."), shown);
  }

  @Test
  void controlsInValuesAndInNamesOfFieldsAreEscaped() throws Exception {
    Path input = temp.resolve("a.jsonl");
    Files.writeString(
        input,
        "{\"id\": \"1\\u001b[2J\", \"text\": \"وصل الوفد.\", \"k\\u001b[2J\": \"v\\u001b[2J\"}\n");
    JobRun run = JobRun.into(temp.resolve("out"), "--input=" + input);
    assertEquals(0, show(run.output().toString()), err::toString);
    assertTrue(out.toString().contains("k\\u001b[2J: v\\u001b[2J"), out::toString);
    assertEquals(-1, out.toString().indexOf('\u001b'), out::toString);
  }

  @Test
  void dateThatIsAlsoInTheMetadataIsShownOnce() throws Exception {
    Path input = temp.resolve("a.jsonl");
    Files.writeString(
        input,
        """
        {"id": "1", "text": "وصل الوفد.", "date": "2026-01-14"}
        {"id": "2", "text": "وصل الوفد.", "date": "15/1/2026"}
        """);
    JobRun run = JobRun.into(temp.resolve("out"), "--input=" + input);
    assertEquals(0, show(run.output().toString()), err::toString);
    assertEquals(
        List.of("date: 15/1/2026", "date: 2026-01-14", "date: 2026-01-15"),
        out.toString().lines().filter(line -> line.startsWith("date: ")).sorted().toList());
  }

  @Test
  void newestRunIsShownFirst() throws Exception {
    Path input = temp.resolve("a.txt");
    for (String text : new String[] {"وصل الوفد.", "تأخر الوفد."}) {
      Files.writeString(input, text);
      JobRun.into(temp.resolve("out"), "--input=" + input, "--incremental");
    }
    assertEquals(0, show(temp.resolve("out").toString(), "--articles=1"));
    assertTrue(out.toString().contains("تأخر الوفد."), out::toString);
  }

  @Test
  void articlesFlagLimitsTheNumberShown() throws Exception {
    String output = firstVersion();
    Files.copy(temp.resolve("v1/annotated/p.parquet"), temp.resolve("v1/annotated/second.parquet"));
    assertEquals(0, show(output, "--articles=1"));
    String one = out.toString();
    assertEquals(0, show(output));
    assertEquals(3 * one.length(), out.toString().length(), "one article, then both");
  }

  @Test
  void recordsOfTheFirstVersionAreShown() throws Exception {
    assertEquals(0, show(firstVersion()));
    assertTrue(out.toString().contains("PER سلمى الحداد ("), out::toString);
  }

  @Test
  void badUsageAndUnreadableFilesGiveAMessage() throws Exception {
    assertEquals(2, show(temp.toString()));
    assertTrue(err.toString().contains("no run has written records into '" + temp), err::toString);
    assertEquals(2, show("nowhere"));
    assertTrue(err.toString().contains("there is no folder 'nowhere'; pass"), err::toString);
    assertEquals(2, show(firstVersion(), "--articles=0"));
    assertTrue(err.toString().contains("--articles: 0 is not a number"), err::toString);
    Files.writeString(temp.resolve("v1/annotated/broken.parquet"), "PAR1");
    assertEquals(2, show(temp.resolve("v1").toString()));
    assertTrue(
        err.toString().contains("broken.parquet: not a readable Parquet file"), err::toString);
  }

  @Test
  void recordsInAnotherFormatAreNamed() throws Exception {
    Path input = Files.writeString(temp.resolve("a.txt"), "وصل الوفد.");
    JobRun run = JobRun.into(temp.resolve("out"), "--input=" + input, "--outputFormat=jsonl");
    assertEquals(2, show(run.output().toString()));
    assertTrue(err.toString().contains("' are not Parquet but text, such as "), err::toString);
  }

  @Test
  void runThatAnnotatedNothingSaysSo() throws Exception {
    Path input = Files.writeString(temp.resolve("a.jsonl"), "{}\n");
    JobRun run = JobRun.into(temp.resolve("out"), "--input=" + input, "--maxRejectedFraction=1");
    assertEquals(0, show(run.output().toString()));
    assertEquals("", out.toString());
    assertTrue(err.toString().contains("have annotated no article"), err::toString);
  }

  private String firstVersion() throws Exception {
    Path annotated = Files.createDirectories(temp.resolve("v1/annotated"));
    Files.copy(Path.of("src/test/resources/v1/article.parquet"), annotated.resolve("p.parquet"));
    return temp.resolve("v1").toString();
  }

  private int show(String... args) {
    return ShowRecords.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
