// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class ParquetRowsTest {
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          "message m { required binary id (STRING); required binary text (STRING); }");
  private static final int ROWS = 5000;

  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void writeFile() throws IOException {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    path = folder.resolve("a.parquet");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(path))
            .withType(SCHEMA)
            .withExtraMetaData(Map.of("warraq.test", "yes"))
            .withRowGroupSize(20_000L)
            .withPageSize(1000)
            .build()) {
      for (int i = 0; i < ROWS; i++) {
        writer.write(new SimpleGroup(SCHEMA).append("id", "معرف" + i).append("text", "نص" + i));
      }
    }
  }

  @Test
  void allRowsOfAllRowGroupsAreReadInOrder() throws IOException {
    List<String> ids = new ArrayList<>();
    try (ParquetRows rows = open()) {
      assertTrue(rows.rowGroups().size() > 1, rows.rowGroups().size() + " row groups");
      assertEquals(ROWS, rows.rowCount());
      assertEquals("yes", rows.metadata().get("warraq.test"));
      assertEquals(SCHEMA, rows.schema());
      rows.forEach(row -> ids.add(row.getString("id", 0)));
    }
    assertEquals(ROWS, ids.size());
    assertEquals("معرف" + (ROWS - 1), ids.get(ROWS - 1));
  }

  @Test
  void rowGroupWithoutRowsGivesNoRow() throws IOException {
    path = EmptyParquetFile.writeTo(folder);
    try (ParquetRows rows = open()) {
      assertEquals(1, rows.rowGroups().size());
      rows.forEach(row -> fail("there is no row"));
    }
  }

  @Test
  void columnsAreReadInTheGivenOrder() throws IOException {
    List<String> found = new ArrayList<>();
    try (ParquetRows rows = open()) {
      rows.forEach(
          List.of("text", "id"), row -> found.add(row.getString(0, 0) + row.getString(1, 0)));
    }
    assertEquals("نص1معرف1", found.get(1));
  }

  @Test
  void missingColumnIsReportedWithFileAndRemedy() throws IOException {
    try (ParquetRows rows = open()) {
      assertUnreadable(() -> rows.forEach(List.of("sha256"), row -> {}));
    }
  }

  @Test
  void damagedPageIsReportedWithFileAndRemedy() throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    for (int i = bytes.length / 2; i < bytes.length / 2 + 100; i++) {
      bytes[i] = (byte) ~bytes[i];
    }
    Files.write(path, bytes);
    try (ParquetRows rows = open()) {
      assertUnreadable(() -> rows.forEach(row -> {}));
    }
  }

  @Test
  void fileThatIsNotParquetIsReportedWithFileAndRemedy() throws IOException {
    Files.writeString(path, "not Parquet, but long enough to hold a footer");
    assertUnreadable(this::open);
  }

  @Test
  void missingFileIsReportedWithFileAndRemedy() throws IOException {
    Files.delete(path);
    assertUnreadable(() -> ParquetRows.open(path.toString(), 100));
  }

  @Test
  void exceptionOfTheConsumerIsPassedOn() throws IOException {
    IOException full = new IOException("disk full");
    try (ParquetRows rows = open()) {
      assertSame(
          full,
          assertThrows(
              IOException.class,
              () ->
                  rows.forEach(
                      row -> {
                        throw full;
                      })));
    }
  }

  private ParquetRows open() throws IOException {
    return ParquetRows.open(path.toString(), Files.size(path));
  }

  private void assertUnreadable(Executable reading) {
    UnreadableParquetException e = assertThrows(UnreadableParquetException.class, reading);
    assertTrue(e.getMessage().startsWith("'" + path + "' cannot be read ("), e.getMessage());
    assertTrue(e.getMessage().endsWith("); restore the file, or move it away"), e.getMessage());
    assertTrue(e.getMessage().contains(e.reason()), e.getMessage());
  }
}
