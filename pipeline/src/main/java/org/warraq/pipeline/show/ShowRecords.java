// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.show;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.avro.AvroSchemaConverter;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints annotated Parquet records for a person to read. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Prints annotated records readably: sentences, segments with tags, names.")
public final class ShowRecords implements Callable<Integer> {
  @Parameters(paramLabel = "OUT", description = "Output folder of a run that wrote Parquet.")
  private Path output;

  @Option(
      names = "--articles",
      defaultValue = "3",
      description = "How many articles to print. Default: ${DEFAULT-VALUE}.")
  private int articles;

  public static void main(String[] args) {
    System.exit(new CommandLine(new ShowRecords()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Path> files = parquetFiles();
    if (files.isEmpty()) {
      System.err.printf(
          "show: no Parquet files in %s; annotate with --outputFormat=parquet first%n",
          output.resolve("annotated"));
      return 2;
    }
    int left = articles;
    for (Path file : files) {
      left -= show(file, left, out);
    }
    return 0;
  }

  private List<Path> parquetFiles() throws IOException {
    Path annotated = output.resolve("annotated");
    if (!Files.isDirectory(annotated)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(annotated)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
  }

  private static int show(Path file, int most, PrintStream out) throws IOException {
    int shown = 0;
    ParquetConfiguration configuration = new PlainParquetConfiguration();
    // Otherwise the reader takes the middle level of a list for an item.
    configuration.setBoolean(AvroSchemaConverter.ADD_LIST_ELEMENT_RECORDS, false);
    try (ParquetReader<GenericRecord> reader =
        AvroParquetReader.<GenericRecord>builder(new LocalInputFile(file), configuration).build()) {
      GenericRecord article;
      while (shown < most && (article = reader.read()) != null) {
        out.println(ReadableArticle.of(article));
        shown++;
      }
    }
    return shown;
  }
}
