// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.show;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.avro.AvroSchemaConverter;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;
import org.warraq.job.flags.ExitCode;
import org.warraq.job.flags.Versions;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints annotated Parquet records for a person to read. */
@Command(
    name = "show",
    versionProvider = Versions.class,
    description = "Prints annotated records readably: sentences, segments with tags, names.")
public final class ShowRecords implements Callable<Integer> {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the versions of Warraq, Beam and Java.")
  boolean version;

  @Parameters(paramLabel = "OUT", description = "Output folder of a run that wrote Parquet.")
  private String output;

  @Option(
      names = "--articles",
      defaultValue = "3",
      description = "How many articles to print. Default: ${DEFAULT-VALUE}.")
  private int articles;

  @Spec private CommandSpec spec;

  /** Prints and exits: 0 if it could, 2 if there are no records or they cannot be read. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new ShowRecords()).setOut(out).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    if (articles < 1) {
      throw misuse("--articles: " + articles + " is no number of articles; pass 1 or more");
    }
    List<Path> files = parquetFiles();
    if (files.isEmpty()) {
      throw misuse(
          "no Parquet files in "
              + OutputFolder.of(output).annotated()
              + "; annotate with --outputFormat=parquet first");
    }
    int left = articles;
    for (Path file : files) {
      left -= show(file, left);
    }
    return ExitCode.DONE.number();
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** The newest run's first. */
  private List<Path> parquetFiles() throws IOException {
    return OutputFolder.of(output).recordFiles().stream()
        .filter(file -> file.path().endsWith(".parquet"))
        .sorted(Comparator.comparing(RunFile::run).reversed())
        .map(file -> Path.of(file.path()))
        .toList();
  }

  private int show(Path file, int most) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
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
    } catch (RuntimeException e) {
      throw new ParameterException(
          spec.commandLine(), file + ": no Parquet file that can be read; annotate again", e);
    }
    return shown;
  }
}
