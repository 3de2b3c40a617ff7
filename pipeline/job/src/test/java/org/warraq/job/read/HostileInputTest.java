// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.beam.sdk.io.Compression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.job.parse.RawRecordReader;
import org.warraq.job.record.Rejected;

/** Whatever comes in is an article or rejected with what it held; nothing is lost, or thrown. */
class HostileInputTest {
  @TempDir Path folder;

  @Test
  void invalidUtf8SpoilsItsOwnRecordOnly() {
    byte[] bad = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xC7, '"', '}', '\n'};
    byte[] good = "{\"text\":\"سليم\"}\n".getBytes(StandardCharsets.UTF_8);
    Path file = Reading.write(folder.resolve("a.jsonl"), concat(good, bad, good));
    Reading reading = Reading.of("--input=" + file);
    assertEquals(List.of(file + "#1", file + "#3"), reading.ids());
    Rejected rejected = only(reading, "UnreadableEncoding");
    assertEquals(file + "#2", rejected.id());
    assertEquals(file.toString(), rejected.source());
    assertEquals("read", rejected.stage());
    assertTrue(rejected.message().startsWith("invalid UTF-8 at byte 9; "), rejected.message());
    assertTrue(rejected.message().contains("--charset=windows-1256"), rejected.message());
    assertEquals("base64", rejected.payloadEncoding());
    assertEquals(Base64.getEncoder().encodeToString(bad), rejected.payload());
  }

  @Test
  void aTextFileInAnOlderEncodingIsRejectedWhole() {
    byte[] old = "خبر قديم".getBytes(java.nio.charset.Charset.forName("windows-1256"));
    Path file = Reading.write(folder.resolve("a.txt"), old);
    Rejected rejected = only(Reading.of("--input=" + file), "UnreadableEncoding");
    assertEquals(file.toString(), rejected.id());
  }

  @Test
  void utf16TakenForUtf8IsRecognised() {
    byte[] utf16 = ("\uFEFF" + "خبر").getBytes(StandardCharsets.UTF_16LE);
    Path file = Reading.write(folder.resolve("a.txt"), utf16);
    Rejected rejected = only(Reading.of("--input=" + file), "UnreadableEncoding");
    assertTrue(rejected.message().contains("iconv -f UTF-16"), rejected.message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"لم يكتمل",
        "{\"text\": \"ن\"} {\"text\": \"ن\"}",
        "[\"text\"]",
        "null",
        "نص بلا أقواس",
        "{\"text\": 5}",
        "{\"text\": [\"ن\"]}",
        "{\"id\": {}, \"text\": \"ن\"}",
        "{\"text\": \"\t\"}",
        "{\"text\" \"ن\"}",
        "{\"text\"",
        "{"
      })
  void brokenJsonIsAMalformedLine(String line) {
    Path file = write("a.jsonl", "{\"text\": \"قبل\"}\n" + line + "\n{\"text\": \"بعد\"}");
    Reading reading = Reading.of("--input=" + file);
    assertEquals(List.of("قبل", "بعد"), reading.texts());
    Rejected rejected = only(reading, "MalformedLine");
    assertEquals(file + "#2", rejected.id());
    assertEquals(line + "\n", rejected.payload());
    assertEquals(1, rejected.message().lines().count());
  }

  @Test
  void deeplyNestedJsonDoesNoHarm() {
    String deep = "[".repeat(100_000);
    Path file = write("a.jsonl", "{\"x\": " + deep + "\n{\"text\": \"بعد\"}");
    Reading reading = Reading.of("--input=" + file);
    assertEquals(List.of("بعد"), reading.texts());
    only(reading, "MalformedLine");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\": \"ع\"}|MissingText",
        "{}|MissingText",
        "{\"text\": null}|MissingText",
        "{\"text\": \"\"}|EmptyText",
        "{\"text\": \" \\n\\u00a0\"}|EmptyText",
        "{\"text\": \"\\ud800\"}|UnreadableEncoding",
        "{\"text\": \"ن\", \"title\": \"\\udc00\"}|UnreadableEncoding",
        "{\"text\": \"ن\", \"id\": \"\\udc00\"}|UnreadableEncoding",
        "{\"text\": \"أطول من عشرة\"}|TooLong"
      })
  void aRecordWithoutAUsableTextIsRejected(String line, String error) {
    Path file = write("a.jsonl", line);
    only(Reading.of("--input=" + file, "--maxArticleChars=10"), error);
  }

  @Test
  void aRejectedArticleKeepsItsId() {
    Path file =
        write("a.jsonl", "{\"id\": \"ق-9\", \"text\": \"\"}\n{\"id\": \"ق-10\", \"text\": ");
    Reading reading = Reading.of("--input=" + file);
    assertEquals(List.of("ق-9", "ق-10"), reading.rejected().stream().map(Rejected::id).toList());
  }

  @Test
  void anEmptyTextFileIsRejectedAndEmptyTablesHoldNothing() {
    write("a.txt", "");
    write("b.txt", " \n\t\n");
    write("c.jsonl", "");
    write("d.csv", "");
    write("e.csv", "id,text\n");
    write("f.jsonl", "\n\r\n  \n");
    Reading reading = Reading.of("--input=" + folder);
    assertEquals(List.of(), reading.articles());
    assertEquals(List.of("EmptyText", "EmptyText"), reading.errors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u064B\u064C\u064D\u0651",
        "😀👨‍👩‍👧🇵🇸",
        "\u202E\u2066\u200F\u061C",
        "\u0000",
        "\uFFFD"
      })
  void oddCharactersAreArticles(String text) {
    assertEquals(List.of(text), Reading.of("--input=" + write("a.txt", text)).texts());
  }

  @Test
  void wordsAndLinesOfMegabytesAreArticles() {
    String word = "س".repeat(1 << 20);
    write("a.txt", word);
    String line = "كلمة ".repeat(700_000);
    write("b.jsonl", "{\"text\": \"" + line + "\"}\n{\"text\": \"قصير\"}\n");
    Reading reading = Reading.of("--input=" + folder, "--maxArticleChars=4000000");
    assertEquals(
        List.of("قصير".length(), word.length(), line.length()),
        reading.texts().stream().map(String::length).sorted().toList());
    Reading strict = Reading.of("--input=" + folder);
    assertEquals(2, strict.articles().size());
    Rejected rejected = only(strict, "TooLong");
    assertTrue(rejected.message().contains("--maxArticleChars=3500000"), rejected.message());
    assertEquals(line.length() + 13, rejected.payload().length());
  }

  @Test
  void aRecordBeyondAllMeasureIsCutAndSaysSo() throws IOException {
    Path file = folder.resolve("a.jsonl");
    byte[] million = new byte[1 << 20];
    Arrays.fill(million, (byte) 'x');
    try (var out = Files.newOutputStream(file)) {
      for (int i = 0; i < 65; i++) {
        out.write(million);
      }
      out.write("\n{\"text\": \"بعد\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    Reading reading = Reading.of("--input=" + file);
    assertEquals(List.of("بعد"), reading.texts());
    Rejected rejected = only(reading, "TooLong");
    assertEquals(RawRecordReader.KEPT_OF_TOO_LONG, rejected.payload().length());
    assertTrue(rejected.message().contains("the payload holds the first 4194304"));
  }

  @Test
  void raggedCsvRowsAreRejectedOneByOne() {
    Path file =
        write("a.csv", "id,text\n1,سليم\n2\n3,زائد,عن\n4,\"قبل\"بعد\n5,سليم\n6,\"مفتوح\n7,x\n");
    Reading reading = Reading.of("--input=" + file);
    assertEquals(List.of("1", "5"), reading.ids());
    assertEquals(List.of("MalformedLine"), reading.errors().stream().distinct().toList());
    assertEquals(
        List.of(file + "#3", file + "#4", file + "#5", file + "#7"),
        reading.rejected().stream().map(Rejected::id).toList());
    assertTrue(reading.rejected().get(0).message().startsWith("1 fields where the header has 2"));
    assertEquals("6,\"مفتوح\n7,x\n", reading.rejected().get(3).payload());
  }

  @Test
  void aCsvFileWhoseHeaderCannotBeReadIsRejectedOnce() {
    Path file = write("a.csv", "id,\"te\"xt\n" + "1,x\n".repeat(100));
    Reading reading = Reading.inChunks(50, "--input=" + file);
    assertEquals(List.of(), reading.articles());
    assertEquals("id,\"te\"xt\n", only(reading, "UnreadableFile").payload());
  }

  @ParameterizedTest
  @CsvSource({"GZIP,gz,100", "GZIP,gz,1000000", "ZSTD,zst,1000000", "BZIP2,bz2,1000000"})
  void aTruncatedFileGivesWhatStandsBeforeTheDamage(
      Compression compression, String extension, long chunkBytes) throws IOException {
    // Random, so that it cannot be compressed away.
    Random random = new Random(7);
    String lines =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "{\"text\": \"" + Long.toHexString(random.nextLong()) + "\"}\n")
            .collect(Collectors.joining());
    Path file = folder.resolve("a.jsonl." + extension);
    Reading.compress(file, compression, lines);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length * 2 / 3));
    Reading reading = Reading.inChunks(chunkBytes, "--input=" + file);
    Rejected rejected = only(reading, "UnreadableFile");
    assertEquals(file.toString(), rejected.id());
    String read =
        reading.texts().stream()
            .map(text -> "{\"text\": \"" + text + "\"}\n")
            .collect(Collectors.joining());
    assertTrue(lines.startsWith(read + rejected.payload()), "everything before the damage");
    // Zstandard gives whole blocks of 128 kB, Bzip2 of 900 kB, of which this file has none.
    int least =
        switch (compression) {
          case GZIP -> 12_000;
          case ZSTD -> 9_000;
          default -> 0;
        };
    assertTrue(reading.articles().size() >= least, reading.articles().size() + " articles");
    assertEquals(Files.size(file), reading.bytes());
  }

  @Test
  void filesThatAreNotWhatTheyAreCalledAreRejected() {
    byte[] noise = new byte[5000];
    new Random(3).nextBytes(noise);
    for (String name : List.of("a.txt.zst", "b.jsonl.bz2", "c.parquet", "d.parquet.gz")) {
      Reading.write(folder.resolve(name), noise);
    }
    write("e.txt", "سليم");
    Reading reading = Reading.inChunks(100, "--input=" + folder);
    assertEquals(List.of("سليم"), reading.texts());
    assertEquals(
        List.of("UnreadableFile", "UnreadableFile", "UnreadableFile", "UnreadableFile"),
        reading.errors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "jsonl", "csv", "parquet", "jsonl.gz"})
  void aFileThatVanishesIsRejected(String extension) throws IOException {
    InputFile gone = InputFile.of("/nowhere/a." + extension, "a", null, 5_000_000).orElseThrow();
    ReadSettings settings = ReadSettings.from(Reading.options());
    Reading reading = Reading.of("--input=" + write("a.txt", "نص"));
    PlanChunks.plan(gone, settings)
        .forEach(chunk -> ReadChunks.read(chunk, settings, reading.findings()));
    assertEquals("", only(reading, "UnreadableFile").payload());
  }

  private Path write(String name, String text) {
    return Reading.write(folder.resolve(name), text);
  }

  private static Rejected only(Reading reading, String error) {
    assertEquals(List.of(error), reading.errors());
    return reading.rejected().get(0);
  }

  private static byte[] concat(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    byte[] all = new byte[length];
    int end = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, end, part.length);
      end += part.length;
    }
    return all;
  }
}
