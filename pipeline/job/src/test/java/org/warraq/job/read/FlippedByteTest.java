// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warraq.testing.Slow;

/**
 * Flips each byte of a Parquet file in turn. Each time all rows are read as they were, or the file
 * is rejected: rows never vanish without a word, and nothing but a rejected input comes of it.
 */
class FlippedByteTest {
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          "message m { required binary id (STRING); optional binary text (STRING);"
              + " repeated binary tags (STRING); }");

  private static final byte[] MASKS = {1, (byte) 0x80, (byte) 0xff};

  @TempDir Path folder;

  @Slow
  @ParameterizedTest
  @EnumSource(
      value = CompressionCodecName.class,
      names = {"UNCOMPRESSED", "ZSTD"})
  void everyFlippedByteGivesTheSameRowsOrARejectedInput(CompressionCodecName codec)
      throws IOException {
    Path file = write(codec);
    List<String> rows = rows(file);
    assertEquals(40, rows.size());
    byte[] bytes = Files.readAllBytes(file);
    List<String> silent = new ArrayList<>();
    for (int i = 0; i < bytes.length; i++) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= MASKS[i % MASKS.length];
      Files.write(file, damaged);
      Reading reading = Reading.of("--input=" + file);
      if (reading.rejected().isEmpty() && !rows(reading).equals(rows)) {
        silent.add("byte " + i + ": " + reading.articles().size() + " rows");
      }
    }
    assertEquals(List.of(), silent, bytes.length + " bytes");
  }

  @ParameterizedTest
  @EnumSource(
      value = CompressionCodecName.class,
      names = {"UNCOMPRESSED", "ZSTD"})
  void cutFileIsTold(CompressionCodecName codec) throws IOException {
    Path file = write(codec);
    byte[] bytes = Files.readAllBytes(file);
    for (int length = 1; length < bytes.length; length += 7) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertFalse(Reading.of("--input=" + file).rejected().isEmpty(), length + " bytes");
    }
  }

  private static List<String> rows(Path file) {
    return rows(Reading.of("--input=" + file));
  }

  private static List<String> rows(Reading reading) {
    return reading.articles().stream()
        .map(article -> article.id() + ": " + article.text())
        .toList();
  }

  /** Some row groups; the texts are in a dictionary. */
  private Path write(CompressionCodecName codec) throws IOException {
    Path file = folder.resolve("a.parquet");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(SCHEMA)
            .withCompressionCodec(codec)
            .withRowGroupSize(1L)
            .withMinRowCountForPageSizeCheck(10)
            .build()) {
      for (int i = 0; i < 40; i++) {
        writer.write(
            new SimpleGroup(SCHEMA)
                .append("id", "خبر" + i)
                .append("text", "زار الوفد بيروت " + i % 4)
                .append("tags", "سياسة"));
      }
    }
    return file;
  }
}
