// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.article.Metadata;

/** Web corpora that are published as Parquet, with the columns that they have. */
class CorpusParquetTest {
  private static final String TEXT = "هطل المطر على القرية ليلاً.";
  private static final String URL = "https://example.org/1";

  @TempDir Path folder;

  @Test
  void fineWeb2() throws IOException {
    MessageType type =
        MessageTypeParser.parseMessageType(
            "message m { optional binary text (STRING); optional binary id (STRING);"
                + " optional binary dump (STRING); optional binary url (STRING);"
                + " optional binary date (STRING); optional double language_score;"
                + " optional int64 minhash_cluster_size; }");
    Group row =
        new SimpleGroup(type)
            .append("text", TEXT)
            .append("id", "<urn:uuid:1>")
            .append("dump", "CC-MAIN-2024-10")
            .append("url", URL)
            .append("date", "2024-02-21T00:00:00Z")
            .append("language_score", 0.99)
            .append("minhash_cluster_size", 3L);
    Reading reading = Reading.of("--input=" + write(type, row), "--layout=fineweb2");
    assertEquals(List.of("<urn:uuid:1>"), reading.ids());
    assertEquals(List.of(TEXT), reading.texts());
    Metadata metadata = reading.articles().get(0).metadata();
    assertEquals(LocalDate.of(2024, 2, 21), metadata.date());
    assertEquals(URL, metadata.url());
    assertEquals("CC-MAIN-2024-10", metadata.fields().get("dump"));
    assertEquals("0.99", metadata.fields().get("language_score"));
    assertEquals("3", metadata.fields().get("minhash_cluster_size"));
  }

  @Test
  void culturaX() throws IOException {
    MessageType type =
        MessageTypeParser.parseMessageType(
            "message m { optional binary text (STRING); optional binary timestamp (STRING);"
                + " optional binary url (STRING); optional binary source (STRING); }");
    Group row =
        new SimpleGroup(type)
            .append("text", TEXT)
            .append("timestamp", "2021/05/07 10:11:12")
            .append("url", URL)
            .append("source", "mC4");
    Path file = write(type, row);
    Reading reading = Reading.of("--input=" + file, "--layout=culturax");
    assertEquals(List.of(file + "#1"), reading.ids());
    assertEquals(List.of(TEXT), reading.texts());
    assertEquals(
        new Metadata(
            LocalDate.of(2021, 5, 7),
            URL,
            Map.of("timestamp", "2021/05/07 10:11:12", "source", "mC4")),
        reading.articles().get(0).metadata());
  }

  private Path write(MessageType type, Group row) throws IOException {
    Path file = folder.resolve("a.parquet");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file)).withType(type).build()) {
      writer.write(row);
    }
    return file;
  }
}
