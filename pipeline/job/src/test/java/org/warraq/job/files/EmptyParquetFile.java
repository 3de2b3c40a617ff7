// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.Footer;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Writes a Parquet file of one row group without rows, as some other writers do. */
public final class EmptyParquetFile {
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType("message m { required binary text (STRING); }");

  private EmptyParquetFile() {}

  /** Writes the file into a folder and returns its path. */
  public static Path writeTo(Path folder) throws IOException {
    ParquetMetadata footer = footerOfOneRow(folder.resolve("one-row.parquet"));
    ParquetMetadata empty =
        new ParquetMetadata(footer.getFileMetaData(), List.of(emptied(footer.getBlocks().get(0))));
    return Files.move(writeFooter(folder, empty), folder.resolve("empty.parquet"));
  }

  private static BlockMetaData emptied(BlockMetaData rowGroup) {
    BlockMetaData empty = new BlockMetaData();
    for (ColumnChunkMetaData chunk : rowGroup.getColumns()) {
      empty.addColumn(
          ColumnChunkMetaData.get(
              chunk.getPath(),
              chunk.getPrimitiveType(),
              chunk.getCodec(),
              chunk.getEncodingStats(),
              chunk.getEncodings(),
              chunk.getStatistics(),
              chunk.getFirstDataPageOffset(),
              0,
              0,
              0,
              0));
    }
    return empty;
  }

  private static ParquetMetadata footerOfOneRow(Path file) throws IOException {
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file)).withType(SCHEMA).build()) {
      writer.write(new SimpleGroup(SCHEMA).append("text", "نص"));
    }
    try (ParquetFileReader reader =
        ParquetFileReader.open(new LocalInputFile(file), ParquetReadOptions.builder().build())) {
      return reader.getFooter();
    } finally {
      Files.delete(file);
    }
  }

  /**
   * Writes a file that has only a footer. Parquet's library writes no empty row group otherwise.
   */
  @SuppressWarnings("deprecation")
  private static Path writeFooter(Path folder, ParquetMetadata footer) throws IOException {
    org.apache.hadoop.fs.Path hadoopFolder = new org.apache.hadoop.fs.Path(folder.toUri());
    Footer named = new Footer(new org.apache.hadoop.fs.Path(hadoopFolder, "empty.parquet"), footer);
    ParquetFileWriter.writeMetadataFile(new Configuration(), hadoopFolder, List.of(named));
    return folder.resolve(ParquetFileWriter.PARQUET_METADATA_FILE);
  }
}
