// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.AnnotateArticles;
import org.warraq.job.nightly.Nightly;
import org.warraq.report.JobOutput;
import org.warraq.testing.DocumentedPrograms;
import org.warraq.testing.MessagesPage;
import picocli.CommandLine;

/** Each wrong command of docs/messages.md gets the message that the page says. */
class DocumentedMessagesTest {
  private static final String ARTICLE = "{\"id\": \"%s\", \"body_html\": 7}\n";

  /** Programs with a picocli command line, by name. */
  private static final Map<String, String> COMMANDS =
      Map.of(
          "compact", "org.warraq.job.compact.CompactRuns",
          "show", "org.warraq.job.show.ShowRecords",
          "query", "org.warraq.report.query.QueryRecords");

  /** A run that takes longer than some seconds says how far it is. */
  private static final String PROGRESS = "(?m)^[\\d,]+ articles, .* rejected.*\\R";

  @TempDir Path temp;
  private int runs;

  /** The files that the page describes. */
  @BeforeEach
  void makeFiles() throws IOException {
    Files.writeString(
        Files.createDirectories(temp.resolve("news")).resolve("a.txt"), "وصل الوفد إلى بيروت.");
    Files.writeString(temp.resolve("news/table.csv"), "id,headline\n1,بيروت\n");
    Files.createDirectories(temp.resolve("empty"));
    Files.writeString(temp.resolve("numbers.jsonl"), ARTICLE.formatted("a"));
    Files.writeString(temp.resolve("broken.jsonl"), "{\"id\": \"a\", \"text\": \"بيروت\n");
    Files.write(temp.resolve("latin.txt"), new byte[] {'a', (byte) 0xC7, (byte) 0xE1, 'b'});
    try (var gzip = new GZIPOutputStream(Files.newOutputStream(temp.resolve("zipped.jsonl")))) {
      gzip.write("{}".getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(temp.resolve("table.jsonl"), "PAR1 and bytes");
    Files.writeString(temp.resolve("archive.txt"), "PK\u0003\u0004 and bytes");
    Files.writeString(temp.resolve("night.conf"), "--input=news\n--output=out\nkeep-logs = many\n");
    Files.writeString(temp.resolve("words.conf"), "input is news\n");
    JobOutput.annotateInto(temp.resolve("out"), "--input=" + temp.resolve("news/a.txt"));
    JobOutput.annotateInto(
        temp.resolve("conllu"), "--input=" + temp.resolve("news/a.txt"), "--outputFormat=conllu");
  }

  @Test
  void wrongCommandsGetTheMessagesOfThePage() throws IOException {
    MessagesPage page = MessagesPage.beside(Path.of(System.getProperty("warraq.seeds")));
    assertEquals(List.of(), page.differences(DocumentedPrograms.REPORT, this::said));
  }

  /** What a command says. Each gets another output folder in place of {@code ./new}. */
  private String said(List<String> words) {
    String newFolder = "./new" + ++runs;
    List<String> args =
        words.subList(1, words.size()).stream()
            .map(word -> word.replace("_", " ").replaceFirst("\\./new$", newFolder))
            .map(word -> word.replaceFirst("(?<=^|=)\\./", temp + "/"))
            .toList();
    try {
      return run(words.get(0), args.toArray(String[]::new))
          .replace(temp + "/", "./")
          .replace(newFolder, "./new")
          // The names of runs and files are new each time.
          .replaceAll("run=[0-9TZ]+/part-[0-9a-f-]+", "run=…/part-…");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a program without a command line", e);
    }
  }

  private static String run(String program, String... args)
      throws IOException, ReflectiveOperationException {
    StringWriter err = new StringWriter();
    switch (program) {
      case "annotate", "nightly" -> {
        return standardError(program, args);
      }
      case "report" ->
          ToolProvider.findFirst("warraq-report")
              .orElseThrow()
              .run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), args);
      default -> {
        var make = Class.forName(COMMANDS.get(program)).getDeclaredMethod("commandLine");
        make.setAccessible(true);
        ((CommandLine) make.invoke(null))
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(err, true))
            .execute(args);
      }
    }
    return err.toString();
  }

  private static String standardError(String program, String... args) throws IOException {
    PrintStream before = System.err;
    PrintStream outBefore = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    try (PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(outBytes, true, StandardCharsets.UTF_8)) {
      System.setErr(err);
      System.setOut(out);
      if (program.equals("nightly")) {
        Nightly.run(System.out, err, args);
      } else {
        AnnotateArticles.run(args);
      }
    } finally {
      System.setErr(before);
      System.setOut(outBefore);
    }
    // The causes of rejection are printed with the result.
    String causes =
        outBytes
            .toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith("  "))
            .map(line -> line.strip() + "\n")
            .collect(Collectors.joining());
    return causes + bytes.toString(StandardCharsets.UTF_8).replaceAll(PROGRESS, "");
  }
}
