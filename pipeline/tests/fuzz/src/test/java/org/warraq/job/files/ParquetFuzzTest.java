// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * A Parquet file of which some bytes are others: it gives all its rows, or an {@link IOException}
 * that says what is damaged. The input says which bytes become what.
 */
class ParquetFuzzTest {
  private static final int ROWS = 40;
  private static final int MAX_CHANGES = 8;
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          "message m { required binary id (STRING); optional binary text (STRING);"
              + " repeated binary tags (STRING); }");

  private static Path folder;
  private static byte[] whole;

  @BeforeAll
  static void write() throws IOException {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    folder = Files.createTempDirectory("parquet-fuzz");
    Path file = folder.resolve("whole.parquet");
    try (var writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(SCHEMA)
            .withCompressionCodec(CompressionCodecName.LZ4_RAW)
            .withRowGroupSize(1L)
            .withMinRowCountForPageSizeCheck(10)
            .build()) {
      for (int i = 0; i < ROWS; i++) {
        writer.write(
            new SimpleGroup(SCHEMA)
                .append("id", "خبر" + i)
                .append("text", "زار الوفد بيروت " + i % 4)
                .append("tags", "سياسة"));
      }
    }
    whole = Files.readAllBytes(file);
  }

  @AfterAll
  static void delete() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @FuzzTest(maxDuration = "10m")
  void damagedFile(FuzzedDataProvider changes) throws IOException {
    byte[] damaged = whole.clone();
    for (int i = 0; i < MAX_CHANGES && changes.remainingBytes() > 0; i++) {
      damaged[changes.consumeInt(0, damaged.length - 1)] = changes.consumeByte();
    }
    Path file = Files.write(folder.resolve("damaged.parquet"), damaged);
    int[] rows = new int[1];
    try (ParquetRows parquet = ParquetRows.open(file.toString(), damaged.length)) {
      parquet.forEach(row -> rows[0]++);
    } catch (IOException e) {
      assertFalse(e.getMessage().isBlank());
      return;
    }
    assertEquals(ROWS, rows[0]);
  }
}
