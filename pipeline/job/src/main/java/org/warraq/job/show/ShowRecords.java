// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.show;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.warraq.job.flags.WrongArguments;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scripts/show}: prints annotated records of Parquet files for a person. */
@Command(
    name = "show",
    description = {
      "Prints annotated records for a person: each sentence, its segments with their tags, and its"
          + " entities with their scores.",
      "The newest run comes first."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    exitCodeListHeading = "Exit codes:%n")
public final class ShowRecords implements Callable<Integer> {
  @Parameters(paramLabel = "OUT", description = "Output folder of runs that wrote Parquet.")
  private String output;

  @Option(
      names = "--articles",
      defaultValue = "3",
      description = "Number of articles to print. Default: ${DEFAULT-VALUE}.")
  private int articles;

  @Spec private CommandSpec spec;

  /**
   * Prints to standard output and ends the JVM with one of the exit codes that {@code --help}
   * lists.
   */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(commandLine().setOut(out).execute(args));
  }

  /** The command line, so that tests can run the program without exiting. */
  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new ShowRecords());
    commandLine
        .getCommandSpec()
        .usageMessage()
        .exitCodeList(ExitCode.meanings(ExitCode.DONE, ExitCode.FAILED, ExitCode.BAD_USAGE));
    return commandLine.setParameterExceptionHandler(WrongArguments.of("show"));
  }

  @Override
  public Integer call() throws IOException {
    if (articles < 1) {
      throw misuse("--articles: " + articles + " is not a number of articles; pass 1 or more");
    }
    List<Path> files = newestFirst();
    if (files.isEmpty()) {
      throw misuse(whyNone());
    }
    int articlesLeft = articles;
    for (Path file : files) {
      articlesLeft -= show(file, articlesLeft);
    }
    if (articlesLeft == articles) {
      spec.commandLine()
          .getErr()
          .printf(
              "show: the runs in %s have annotated no article; run.json has their counts, and"
                  + " rejected/ the inputs that were rejected, with their causes%n",
              output);
    }
    return ExitCode.DONE.number();
  }

  /** Why there are no Parquet files, and what to do. */
  private String whyNone() throws IOException {
    if (!Files.isDirectory(Path.of(output))) {
      return "there is no folder '%s'; pass the --output folder of scripts/annotate"
          .formatted(output);
    }
    List<RunFile> others = OutputFolder.of(output).recordFiles();
    return others.isEmpty()
        ? "no run has written records into '%s'; pass the --output folder of scripts/annotate"
            .formatted(output)
        : "the records in '%s' are not Parquet but text, such as %s; look at them with head"
            .formatted(output, others.get(0).path());
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private List<Path> newestFirst() throws IOException {
    return OutputFolder.of(output).recordFiles().stream()
        .filter(RunFile::isParquet)
        .sorted(Comparator.comparing(RunFile::run).reversed())
        .map(file -> Path.of(file.path()))
        .toList();
  }

  private int show(Path file, int limit) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    int shown = 0;
    ParquetConfiguration configuration = new PlainParquetConfiguration();
    // Otherwise the reader takes the middle level of a list for an element.
    configuration.setBoolean(AvroSchemaConverter.ADD_LIST_ELEMENT_RECORDS, false);
    try (ParquetReader<GenericRecord> reader =
        AvroParquetReader.<GenericRecord>builder(new LocalInputFile(file), configuration).build()) {
      GenericRecord article;
      while (shown < limit && (article = reader.read()) != null) {
        out.println(ReadableArticle.of(article));
        shown++;
      }
    } catch (RuntimeException e) {
      throw new ParameterException(
          spec.commandLine(), file + ": not a readable Parquet file; annotate again", e);
    }
    return shown;
  }
}
