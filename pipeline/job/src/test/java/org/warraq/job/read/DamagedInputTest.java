// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
import org.warraq.job.record.Rejected;

/** Damaged, empty and missing files are rejected, and what is readable of them is read. */
class DamagedInputTest {
  @TempDir Path folder;

  @Test
  void emptyTextFileIsRejectedAndEmptyTableGivesNoRecord() {
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

  @Test
  void recordTooLongForMemoryIsRejectedWithItsBeginning() throws IOException {
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
    assertEquals(4 << 20, rejected.payload().length());
    assertTrue(rejected.message().contains("the payload holds the first 4194304"));
  }

  @Test
  void csvFileWithABrokenHeaderIsRejectedOnce() {
    Path file = write("a.csv", "id,\"te\"xt\n" + "1,x\n".repeat(100));
    Reading reading = Reading.inChunks(50, "--input=" + file);
    assertEquals(List.of(), reading.articles());
    assertEquals("id,\"te\"xt\n", only(reading, "UnreadableFile").payload());
  }

  @ParameterizedTest
  @CsvSource({"GZIP,gz,100", "GZIP,gz,1000000", "ZSTD,zst,1000000", "BZIP2,bz2,1000000"})
  void truncatedFileGivesTheRecordsBeforeTheDamage(
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
    assertTrue(rejected.message().endsWith(", then run again"), rejected.message());
    assertFalse(rejected.message().contains("null"), rejected.message());
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
  void fileWhoseContentDoesNotFitItsExtensionIsRejected() {
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
  void missingFileIsRejected(String extension) throws IOException {
    InputFile gone = InputFile.of("/nowhere/a." + extension, "a", null, 5_000_000).orElseThrow();
    ReadSettings settings = ReadSettings.from(Reading.options());
    Reading reading = Reading.of("--input=" + write("a.txt", "نص"));
    PlanChunks.plan(gone, settings)
        .forEach(chunk -> ReadChunks.read(chunk, settings, reading.results()));
    Rejected rejected = only(reading, "UnreadableFile");
    assertEquals("", rejected.payload());
    assertTrue(rejected.message().startsWith("the file cannot be read"), rejected.message());
  }

  private Path write(String name, String text) {
    return Reading.write(folder.resolve(name), text);
  }

  private static Rejected only(Reading reading, String error) {
    assertEquals(List.of(error), reading.errors());
    return reading.rejected().get(0);
  }
}
