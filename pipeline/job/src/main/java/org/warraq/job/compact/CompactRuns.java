// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.compact;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.warraq.job.files.Causes;
import org.warraq.job.flags.ExitCode;
import org.warraq.job.flags.OutputFormat;
import org.warraq.job.flags.UsageException;
import org.warraq.job.flags.Versions;
import org.warraq.job.flags.WrongArguments;
import org.warraq.job.known.KnownRun;
import org.warraq.job.store.FolderCleanup;
import org.warraq.job.store.FolderInUseException;
import org.warraq.job.store.FolderLock;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunFile;
import org.warraq.job.store.StagedRun;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code compact}: rewrites the runs of an output folder into few large files. */
@Command(
    name = "compact",
    description = {
      "Rewrites the runs of an output folder into few large files. Keeps only the latest record of"
          + " each article.",
      "Readers of the latest records see the same records before, meanwhile and afterwards. You can"
          + " stop the command at any time and start it again.",
      "For S3 and HDFS, set the environment: AWS_REGION and other AWS variables, HADOOP_CONF_DIR."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    exitCodeListHeading = "Exit codes:%n")
public final class CompactRuns implements Callable<Integer> {
  @Parameters(paramLabel = "OUT", description = "Output folder whose records are in Parquet.")
  private String output;

  @Option(
      names = "--fileMegabytes",
      defaultValue = "256",
      description = "Approximate size of each new file, in MB. Default: ${DEFAULT-VALUE}.")
  private int fileMegabytes;

  @Option(
      names = "--graceSeconds",
      defaultValue = "60",
      description =
          "Seconds to wait before the old files are deleted, so that readers that have listed them"
              + " can still open them. Default: ${DEFAULT-VALUE}.")
  private int graceSeconds;

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(run(new PrintWriter(System.out, true, StandardCharsets.UTF_8), args));
  }

  /** Runs the command with these arguments and returns the exit code. Errors go to System.err. */
  public static int run(PrintWriter out, String... args) {
    return run(out, new PrintWriter(System.err, true, StandardCharsets.UTF_8), args);
  }

  /** Runs the command, with places for its output and its errors, and returns the exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return commandLine().setOut(out).setErr(err).execute(args);
  }

  private static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new CompactRuns());
    commandLine
        .getCommandSpec()
        .usageMessage()
        .exitCodeList(
            ExitCode.meanings(
                ExitCode.DONE, ExitCode.FAILED, ExitCode.BAD_USAGE, ExitCode.OUTPUT_IN_USE));
    return commandLine
        .setParameterExceptionHandler(WrongArguments.of("compact"))
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              command.getErr().println("compact: " + message(e));
              ExitCode exitCode =
                  e instanceof FolderInUseException
                      ? ExitCode.OUTPUT_IN_USE
                      : e instanceof UsageException ? ExitCode.BAD_USAGE : ExitCode.FAILED;
              return exitCode.number();
            });
  }

  /** What the user is told of a failure. */
  static String message(Exception e) {
    return Causes.fullDisk(e)
        .map(
            full ->
                full + "; free some space and run compact again. The latest records are unchanged.")
        .orElseGet(() -> String.valueOf(e.getMessage()));
  }

  @Override
  @SuppressWarnings("try") // Both resources are needed only for what closing them does.
  public Integer call() throws IOException, InterruptedException {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    if (fileMegabytes < 1) {
      throw new UsageException(
          "--fileMegabytes: %s is not a file size; pass 1 or more".formatted(fileMegabytes));
    }
    OutputFolder folder = OutputFolder.of(output);
    folder.requireHost();
    requireRecords(folder);
    try (FolderLock lock = folder.lock();
        Closeable cleanUp = FolderCleanup.of(folder)::clearStaging) {
      PrintWriter out = spec.commandLine().getOut();
      FolderCleanup.of(folder).deleteUnfinished().forEach(out::println);
      StagedRun.recover(folder).forEach(out::println);
      requireRecords(folder);
      requireParquet(folder);
      compact(folder);
    }
    return ExitCode.DONE.number();
  }

  private static void requireRecords(OutputFolder folder) throws IOException {
    if (folder.recordFiles().stream().noneMatch(RunFile::hasNameOfRunFile)) {
      throw new UsageException(
          "there are no records in '"
              + folder.annotated()
              + "'; name an output folder that has some");
    }
  }

  private static void requireParquet(OutputFolder folder) throws IOException {
    for (RunFile file : folder.recordFiles()) {
      if (!file.path().endsWith(OutputFormat.PARQUET.extension())) {
        throw new UsageException(
            ("'%s' is not Parquet, and only Parquet can be compacted; annotate into another folder"
                    + " with --outputFormat=parquet")
                .formatted(file.path()));
      }
    }
  }

  private void compact(OutputFolder folder) throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Compaction compaction = new Compaction(folder, folder.nextRun(Instant.now()));
    long fileBytes = fileMegabytes * 1_000_000L;
    if (compaction.isDone(fileBytes)) {
      out.println("Nothing to do: the folder has one run, in files of the right size.");
      return;
    }
    compaction.write(fileBytes);
    compaction.publish();
    out.printf(
        Locale.ROOT,
        "Wrote %,d records to %,d files; left out %,d superseded records.%n",
        compaction.keptRecords(),
        compaction.newFiles(),
        compaction.supersededRecords());
    if (graceSeconds > 0) {
      out.printf(Locale.ROOT, "Deleting the old files in %d s ...%n", graceSeconds);
      TimeUnit.SECONDS.sleep(graceSeconds);
    }
    compaction.deleteOld();
    KnownRun.renewAll(folder);
    out.printf(Locale.ROOT, "Deleted %,d old files.%n", compaction.oldRecords().size());
  }
}
