// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.stream;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.annotate.AnnotatorVersions;
import org.warraq.job.annotate.LoadAhead;
import org.warraq.job.files.Causes;
import org.warraq.job.flags.CommandLine;
import org.warraq.job.flags.ExitCode;
import org.warraq.job.flags.Help;
import org.warraq.job.flags.LocalServices;
import org.warraq.job.flags.UsageException;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.read.StandardInput;
import org.warraq.job.record.ArticleRecords;

/**
 * The program behind {@code scripts/annotate -}: reads text or JSON Lines from standard input and
 * writes records as JSON Lines to standard output. All messages go to standard error.
 */
public final class AnnotateStream {
  private static final ObjectWriter JSON = new JsonMapper().writer();

  private AnnotateStream() {}

  public static void main(String[] args) {
    LoadAhead.startFor(args);
    LocalServices.useIfEnoughFor(args);
    // System.out is not used, because it says nothing when a disk is full or a reader is gone.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    System.exit(run(System.in, out, System.err, args).number());
  }

  /** Annotates a stream with these flags; {@code -} among them is passed over. */
  static ExitCode run(InputStream in, OutputStream out, PrintStream err, String... args) {
    try {
      if (CommandLine.asksForHelp(args)) {
        out.write(Help.text().getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
      }
      return annotate(in, out, err, options(args));
    } catch (UsageException e) {
      err.println("warraq: " + e.getMessage());
      return ExitCode.BAD_USAGE;
    } catch (IOException | UncheckedIOException e) {
      err.println("warraq: failed: " + Causes.of(e) + "; the last line written may be cut short");
      return ExitCode.FAILED;
    }
  }

  private static WarraqOptions options(String... args) {
    for (String arg : args) {
      if (arg.startsWith("--input=") || arg.startsWith("--output=")) {
        throw new UsageException(
            arg + ": - reads standard input and writes standard output; remove this flag, or -");
      }
    }
    return CommandLine.parse(
        Stream.concat(
                Arrays.stream(args).filter(arg -> !arg.equals("-")),
                Stream.of("--input=-", "--output=-"))
            .toArray(String[]::new));
  }

  private static ExitCode annotate(
      InputStream in, OutputStream out, PrintStream err, WarraqOptions options) throws IOException {
    String models = AnnotatorVersions.of(options).combined();
    BufferedOutputStream records = new BufferedOutputStream(out);
    OrderedBatches batches =
        new OrderedBatches(options, article -> write(article, models, records), err);
    StandardInput.read(in, options, batches);
    batches.finish();
    records.flush();
    return exitCode(batches, options.getMaxRejectedFraction(), err);
  }

  private static void write(AnnotatedArticle article, String models, OutputStream records)
      throws IOException {
    records.write(JSON.writeValueAsBytes(ArticleRecords.of(article, models)));
    records.write('\n');
  }

  private static ExitCode exitCode(OrderedBatches batches, double maxRejected, PrintStream err) {
    long all = batches.annotated() + batches.rejected();
    err.printf(Locale.ROOT, "Annotated %,d of %,d articles.%n", batches.annotated(), all);
    boolean tooMany = batches.rejected() > maxRejected * all;
    return tooMany ? ExitCode.TOO_MANY_REJECTED : ExitCode.DONE;
  }
}
