// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warraq.job.flags.ExitCode;
import org.warraq.testing.Slow;

class AnnotateStreamTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void jsonLinesBecomeRecordsInTheirOrder() throws IOException {
    String lines =
        IntStream.range(0, 1000)
            .mapToObj(i -> "{\"id\": " + i + ", \"text\": \"هطل المطر. عاد الناس.\"}\n")
            .collect(Collectors.joining());
    assertEquals(ExitCode.DONE, run(lines, "--annotators=split"));
    List<JsonNode> records = records();
    assertEquals(
        IntStream.range(0, 1000).mapToObj(Integer::toString).toList(),
        records.stream().map(record -> record.get("id").asText()).toList());
    assertEquals(2, records.get(999).get("sentences").size());
    assertEquals("Annotated 1,000 of 1,000 articles.\n", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void textIsOneArticleOrAnArticleALine() throws IOException {
    run("هطل المطر.\nعاد الناس.\n", "--annotators=split");
    assertEquals(List.of("-"), ids());
    out.reset();
    run("هطل المطر.\nعاد الناس.\n", "--annotators=split", "--articlesIn=lines");
    assertEquals(List.of("-#1", "-#2"), ids());
  }

  @Test
  void jsonArrayAndUtf16AreRead() throws IOException {
    run("[{\"id\": 1, \"text\": \"نص\"}, {\"id\": 2, \"text\": \"نص\"}]", "--annotators=split");
    assertEquals(List.of("1", "2"), ids());
    out.reset();
    run("\uFEFF{\"id\": 3, \"text\": \"نص\"}".getBytes(StandardCharsets.UTF_16LE));
    assertEquals(List.of("3"), ids());
  }

  @Test
  void rejectedInputIsALineOnStandardErrorAndAnExitCode() throws IOException {
    ExitCode code = run("{\"id\": \"أ\", \"text\": \"\"}\n{\"id\": \"ب\", \"text\": \"نص\"}\n");
    assertEquals(ExitCode.TOO_MANY_REJECTED, code);
    assertEquals(List.of("ب"), ids());
    String messages = err.toString(StandardCharsets.UTF_8);
    assertTrue(messages.contains("warraq: rejected أ: EmptyText: field 'text' is empty"), messages);
    assertTrue(messages.endsWith("Annotated 1 of 2 articles.\n"), messages);
  }

  @Test
  void controlsInIdsDoNotReachTheTerminal() {
    run("{\"id\": \"a\\u001b[31m\", \"text\": \"\"}\n");
    String messages = err.toString(StandardCharsets.UTF_8);
    assertTrue(messages.contains("rejected a\\u001b[31m: "), messages);
  }

  @Slow
  @Test
  void fullDiskIsAFailure() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "no /dev/full on this system");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Daws.region=us-east-1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                AnnotateStream.class.getName(),
                "-",
                "--annotators=split")
            .redirectOutput(full.toFile())
            .start();
    try (OutputStream in = process.getOutputStream()) {
      in.write("{\"text\": \"هطل المطر.\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    String messages = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(ExitCode.FAILED.number(), process.waitFor(), messages);
    assertTrue(messages.contains("No space left on device"), messages);
  }

  @Test
  void otherKindsAndFlagsAboutFilesAreRefused() {
    assertEquals(ExitCode.BAD_USAGE, run("%PDF-1.7 …"));
    assertEquals(ExitCode.BAD_USAGE, run("x", "--output=out"));
    assertEquals(ExitCode.BAD_USAGE, run("x", "--inputFormat=parquet"));
    assertEquals(
        """
        warraq: standard input: it is read as text, but it is a PDF file; extract its text with pdftotext
        warraq: --output=out: - reads standard input and writes standard output; remove this flag, or -
        warraq: --inputFormat: parquet cannot be read from standard input; pass the file's name
        """,
        err.toString(StandardCharsets.UTF_8));
    assertEquals(0, out.size());
  }

  @Test
  void helpIsPrinted() {
    assertEquals(ExitCode.DONE, run("", "--help"));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("scripts/annotate - "));
  }

  @Test
  void limitEndsTheReading() throws IOException {
    run("{\"text\": \"نص\"}\n".repeat(100), "--limit=7", "--annotators=split");
    assertEquals(7, records().size());
  }

  private ExitCode run(String input, String... flags) {
    return run(input.getBytes(StandardCharsets.UTF_8), flags);
  }

  private ExitCode run(byte[] input, String... flags) {
    List<String> all = new ArrayList<>(List.of(flags));
    all.add(0, "-");
    if (flags.length == 0) {
      all.add("--annotators=split");
    }
    Charset utf8 = StandardCharsets.UTF_8;
    return AnnotateStream.run(
        new ByteArrayInputStream(input),
        out,
        new PrintStream(err, true, utf8),
        all.toArray(String[]::new));
  }

  private List<String> ids() throws IOException {
    return records().stream().map(record -> record.get("id").asText()).toList();
  }

  private List<JsonNode> records() throws IOException {
    List<JsonNode> records = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).split("\n", -1)) {
      if (!line.isEmpty()) {
        records.add(JsonMapper.builder().build().readTree(line));
      }
    }
    return records;
  }
}
