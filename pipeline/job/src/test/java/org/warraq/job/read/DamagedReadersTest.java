// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.warraq.job.flags.InputFormat;
import org.warraq.job.record.Rejected;

/**
 * Each reader gets a thousand small files with bytes that are changed, cut, doubled or lost. It
 * never throws, never makes nothing of something, and names file and reason of all it rejects.
 */
class DamagedReadersTest {
  private static final int RECORDS = 6;
  private static final long CHUNK_BYTES = 100;

  private static final byte[] PARQUET = parquet();
  private static final ReadSettings SETTINGS = ReadSettings.from(Reading.options());

  private Path folder;

  @BeforeProperty
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("damaged");
  }

  @AfterProperty
  void deleteFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Property(tries = 1000, seed = "1", shrinking = ShrinkingMode.OFF)
  void text(@ForAll long random) throws IOException {
    check("a.txt", records("هطل المطر %d.\n\n"), random);
    check("b.txt", records("%d\tهطل المطر.\n"), random, "--articlesIn=lines");
    check("c.txt", records("هطل المطر %d.\n\n"), random, "--articlesIn=blankLines");
  }

  @Property(tries = 1000, seed = "2", shrinking = ShrinkingMode.OFF)
  void jsonLines(@ForAll long random) throws IOException {
    check(
        "a.jsonl", records("{\"id\": %d, \"a\": {\"b\": [\"هطل\"]}, \"text\": \"نص\"}\n"), random);
  }

  @Property(tries = 1000, seed = "3", shrinking = ShrinkingMode.OFF)
  void json(@ForAll long random) throws IOException {
    check(
        "a.json", "[" + records("{\"id\": %d, \"text\": \"نص\"},") + "{\"text\": \"نص\"}]", random);
    check("b.json", records("{\n  \"id\": %d,\n  \"text\": \"نص\"\n}\n"), random);
  }

  @Property(tries = 1000, seed = "4", shrinking = ShrinkingMode.OFF)
  void csv(@ForAll long random) throws IOException {
    check("a.csv", "id,text\n" + records("%d,\"نص، \"\"طويل\"\"\n\"\n"), random);
    check("b.tsv", "id\ttext\n" + records("%d\tنص\n"), random);
  }

  @Property(tries = 1000, seed = "5", shrinking = ShrinkingMode.OFF)
  void warc(@ForAll long random) throws IOException {
    String record =
        """
        WARC/1.0\r
        WARC-Type: conversion\r
        WARC-Date: 2026-01-18T00:00:00Z\r
        WARC-Record-ID: <urn:uuid:0e5ac9a6-0000-4000-8000-00000000000%d>\r
        Content-Type: text/plain\r
        Content-Length: 4\r
        \r
        نص\r
        \r
        """;
    check("a.wet", records(record), random);
  }

  @Property(tries = 1000, seed = "6", shrinking = ShrinkingMode.OFF)
  void wikipediaExtract(@ForAll long random) throws IOException {
    check("wiki_00", records("<doc id=\"%d\" title=\"ع\">\nع\n\nنص.\n</doc>\n"), random);
  }

  @Property(tries = 1000, seed = "7", shrinking = ShrinkingMode.OFF)
  void utf16(@ForAll long random) throws IOException {
    byte[] whole = ("\uFEFFid\ttext\n" + records("%d\tنص\n")).getBytes(StandardCharsets.UTF_16LE);
    check("a.tsv", whole, random);
  }

  @Property(tries = 1000, seed = "8", shrinking = ShrinkingMode.OFF)
  void compressed(@ForAll long random, @ForAll @IntRange(max = 2) int kind) throws IOException {
    String extension = List.of("gz", "bz2", "zst").get(kind);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int part = 0; part < 2; part++) {
      try (OutputStream out =
          switch (kind) {
            case 0 -> new GZIPOutputStream(bytes);
            case 1 -> new BZip2CompressorOutputStream(bytes);
            default -> new ZstdOutputStream(bytes).setChecksum(true);
          }) {
        out.write(records("{\"id\": %d, \"text\": \"نص\"}\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    check("a.jsonl." + extension, bytes.toByteArray(), random);
  }

  @Property(tries = 1000, seed = "9", shrinking = ShrinkingMode.OFF)
  void conllu(@ForAll long random) throws IOException {
    String token = "\t_".repeat(8) + "\n";
    check(
        "a.conllu",
        records("# newdoc id = %d\n# text = نص.\n1\tنص" + token + "2\t." + token + "\n"),
        random);
  }

  @Property(tries = 1000, seed = "10", shrinking = ShrinkingMode.OFF)
  void zip(@ForAll long random) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (String entry : List.of("a.jsonl", "b.jsonl")) {
        out.putNextEntry(new ZipEntry(entry));
        out.write(records("{\"id\": %d, \"text\": \"نص\"}\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] damaged = damaged(bytes.toByteArray(), new Random(random));
    String path = Files.write(folder.resolve("a.zip"), damaged).toString();
    checkFiles(entries(path, damaged), damaged);
  }

  @Property(tries = 1000, seed = "11", shrinking = ShrinkingMode.OFF)
  void parquet(@ForAll long random) throws IOException {
    byte[] damaged = damaged(PARQUET, new Random(random));
    String path = Files.write(folder.resolve("a.parquet"), damaged).toString();
    checkFiles(InputFile.of(path, "a.parquet", null, damaged.length).stream().toList(), damaged);
  }

  /** Six articles in a Parquet file. */
  private static byte[] parquet() {
    MessageType type =
        MessageTypeParser.parseMessageType(
            "message a { required int32 id; required binary text (STRING); }");
    Path file = null;
    try {
      file = Files.createTempFile("damaged", ".parquet");
      Files.delete(file);
      try (ParquetWriter<Group> writer =
          ExampleParquetWriter.builder(new LocalOutputFile(file)).withType(type).build()) {
        for (int i = 0; i < RECORDS; i++) {
          writer.write(new SimpleGroup(type).append("id", i).append("text", "نص"));
        }
      }
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void checkFiles(List<InputFile> files, byte[] damaged) {
    Reading reading =
        new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (InputFile file : files) {
      ReadChunks.read(Chunk.whole(file), SETTINGS, reading.results());
    }
    int results = reading.articles().size() + reading.rejected().size();
    assertTrue(results > 0 || files.isEmpty(), "nothing came of " + Arrays.toString(damaged));
    reading.rejected().forEach(rejected -> check(rejected, "a."));
  }

  /** The entries of an archive, as a run finds them. */
  private static List<InputFile> entries(String path, byte[] bytes) {
    try {
      return ZipEntries.list(path).stream()
          .map(entry -> InputFile.inZip(path, "a.zip", entry.name(), InputFormat.JSONL, 1))
          .map(Optional::orElseThrow)
          .toList();
    } catch (IOException e) {
      return List.of(InputFile.damagedZip(path, "a.zip", bytes.length));
    }
  }

  private static void check(Rejected rejected, String source) {
    assertTrue(rejected.source().startsWith(source), rejected.source());
    assertFalse(rejected.id().isBlank());
    assertTrue(rejected.message().contains(";"), "no remedy: " + rejected.message());
    assertEquals(1, rejected.message().lines().count(), rejected.message());
  }

  private static String records(String record) {
    return IntStream.range(0, RECORDS)
        .mapToObj(i -> record.replace("%d", Integer.toString(i)))
        .collect(Collectors.joining());
  }

  private void check(String name, String content, long random, String... flags) throws IOException {
    check(name, content.getBytes(StandardCharsets.UTF_8), random, flags);
  }

  private void check(String name, byte[] whole, long seed, String... flags) throws IOException {
    byte[] damaged = damaged(whole, new Random(seed));
    Path path = Files.write(folder.resolve(name), damaged);
    InputFile file = InputFile.of(path.toString(), name, null, damaged.length).orElseThrow();
    ReadSettings settings = ReadSettings.from(Reading.options(flags));
    Reading inOnePiece = read(file, settings);
    Reading inChunks = read(file, settings.withChunkBytes(CHUNK_BYTES));
    int results =
        inOnePiece.articles().size() + inOnePiece.rejected().size() + inOnePiece.leftOut().size();
    boolean mayBeEmpty = damaged.length < whole.length / 2 || isBlank(damaged);
    assertTrue(results > 0 || mayBeEmpty, "nothing came of " + Arrays.toString(damaged));
    assertEquals(inOnePiece.ids(), inChunks.ids());
    assertEquals(inOnePiece.errors(), inChunks.errors());
    inOnePiece.rejected().forEach(rejected -> check(rejected, name));
  }

  private static Reading read(InputFile file, ReadSettings settings) {
    Reading reading =
        new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Chunk chunk : PlanChunks.plan(file, settings)) {
      ReadChunks.read(chunk, settings, reading.results());
    }
    return reading;
  }

  private static boolean isBlank(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).isBlank();
  }

  /** The bytes with one to three faults. */
  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole;
    for (int faults = 1 + random.nextInt(3); faults > 0; faults--) {
      int from = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, from + 1 + random.nextInt(12));
      bytes =
          switch (random.nextInt(5)) {
            case 0 -> replaced(bytes, from, (byte) random.nextInt(256));
            case 1 -> replaced(bytes, from, (byte) "\"{}[],;\n\r\\<:\0".charAt(random.nextInt(13)));
            case 2 -> Arrays.copyOf(bytes, Math.max(1, from));
            case 3 -> spliced(bytes, to, from);
            default -> spliced(bytes, from, Math.min(to, bytes.length - 1));
          };
    }
    return bytes;
  }

  private static byte[] replaced(byte[] bytes, int at, byte by) {
    byte[] copy = bytes.clone();
    copy[at] = by;
    return copy;
  }

  /** The bytes before one place and those from another one on. */
  private static byte[] spliced(byte[] bytes, int end, int begin) {
    byte[] spliced = Arrays.copyOf(bytes, end + bytes.length - begin);
    System.arraycopy(bytes, begin, spliced, end, bytes.length - begin);
    return spliced;
  }
}
