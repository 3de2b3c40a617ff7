// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the job over inputs that are meant to break it: each must be annotated or rejected. */
class HostileInputTest {
  @TempDir static Path temp;
  private static JobRun run;

  @BeforeAll
  static void annotate() throws IOException {
    Path input = Files.createDirectory(temp.resolve("input"));
    write(input, "invalid.txt", new byte[] {(byte) 0xD9, 'a', (byte) 0xFF});
    write(input, "truncated.jsonl.gz", truncatedGzip());
    write(
        input,
        "broken.jsonl",
        "{\"id\":\"ok\",\"text\":\"سطر سليم.\"}\n{\"id\":\"broken\",\"text\":\n");
    write(input, "marks.txt", "\u064b\u0651\u0640 \u064f");
    write(input, "emoji.txt", "😀👨‍👩‍👧🇯🇴");
    write(input, "controls.txt", "\u202eنص مقلوب\u202c\u200f\u2066وآخر\u2069");
    write(
        input,
        "lone-controls.txt",
        "زار بيروت. \u202e\u2067\u2066\u200f\u202c\u2069 قال <b> IMF وIMF.");
    write(input, "one-word.txt", "ب".repeat(500_000));
    write(input, "empty.txt", "");
    write(
        input,
        "long-line.jsonl",
        "{\"id\":\"long\",\"text\":\"" + "كلمة ".repeat(600_000) + "\"}\n");
    write(input, "ragged.csv", "id,text\nc1,نص سليم.\nc2\nc3,نص,زائد\n");
    write(input, "surrogate.jsonl", "{\"id\":\"half\",\"text\":\"نص \\ud83d ناقص\"}\n");
    run = JobRun.into(temp.resolve("out"), "--input=" + input, "--outputFormat=jsonl");
  }

  @Test
  void countsAndExitCodeTellOfRejectedInputs() throws IOException {
    assertEquals(3, run.exitCode(), run.err());
    assertTrue(run.err().contains("--maxRejectedFraction"), run.err());
    assertEquals(run.count("read"), run.annotatedLines().size() + run.rejectedLines().size());
    assertEquals(run.count("annotated"), run.annotatedLines().size());
    assertEquals(run.count("rejected"), run.rejectedLines().size());
  }

  @Test
  void readableTextsAreAnnotated() throws IOException {
    List<String> ids =
        run.annotatedLines().stream()
            .map(line -> name(JobRun.json(line).path("id").asText()))
            .sorted()
            .toList();
    assertEquals(
        List.of(
            "before-damage",
            "c1",
            "controls.txt",
            "emoji.txt",
            "lone-controls.txt",
            "marks.txt",
            "ok",
            "one-word.txt"),
        ids);
  }

  @Test
  void unreadableInputsAreRejectedWithTheirCauses() throws IOException {
    Map<String, String> causes = new TreeMap<>();
    for (String line : run.rejectedLines()) {
      var rejected = JobRun.json(line);
      causes.put(name(rejected.path("id").asText()), rejected.path("error").asText());
      assertEquals("read", rejected.path("stage").asText());
    }
    assertEquals(
        Map.of(
            "invalid.txt", "UnreadableEncoding",
            "truncated.jsonl.gz", "UnreadableFile",
            "broken", "MalformedLine",
            "empty.txt", "EmptyText",
            "long", "TooLong",
            "ragged.csv#3", "MalformedLine",
            "ragged.csv#4", "MalformedLine",
            "half", "UnreadableEncoding"),
        causes);
  }

  @Test
  void invalidBytesAreKeptAsBase64() throws IOException {
    JsonNode rejected =
        run.rejectedLines().stream()
            .map(JobRun::json)
            .filter(reject -> reject.path("id").asText().endsWith("invalid.txt"))
            .findFirst()
            .orElseThrow();
    assertEquals("base64", rejected.path("payload_encoding").asText());
    assertEquals("2WH/", rejected.path("payload").asText());
  }

  private static String name(String id) {
    return id.replaceFirst(".*/", "");
  }

  private static byte[] truncatedGzip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes, 512, true)) {
      gzip.write("{\"id\":\"before-damage\",\"text\":\"نص قبل العطب.\"}\n".getBytes(UTF_8));
      gzip.flush();
      for (int i = 0; i < 1000; i++) {
        gzip.write(("{\"id\":\"" + i + "\",\"text\":\"سطر " + i * 7919 + "\"}").getBytes(UTF_8));
      }
    }
    return Arrays.copyOf(bytes.toByteArray(), bytes.size() - 100);
  }

  private static void write(Path folder, String name, String text) throws IOException {
    write(folder, name, text.getBytes(UTF_8));
  }

  private static void write(Path folder, String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }
}
