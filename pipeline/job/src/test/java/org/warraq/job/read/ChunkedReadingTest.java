// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.beam.sdk.io.Compression;
import org.warraq.article.Article;
import org.warraq.job.record.Rejected;

/** A file gives the same records with the same numbers, however it is cut into chunks. */
class ChunkedReadingTest {

  @Property(tries = 300)
  void jsonLinesAreTheSameHoweverTheFileIsCut(
      @ForAll("jsonl") String text, @ForAll @IntRange(min = 1, max = 60) int chunkBytes)
      throws IOException {
    assertSameHoweverCut("jsonl", text, chunkBytes);
  }

  @Property(tries = 300)
  void csvRecordsAreTheSameHoweverTheFileIsCut(
      @ForAll("csv") String text, @ForAll @IntRange(min = 1, max = 60) int chunkBytes)
      throws IOException {
    assertSameHoweverCut("csv", text, chunkBytes);
  }

  @Property(tries = 200)
  void idsOfJsonLinesAreTheirLineNumbers(@ForAll("jsonl") String text) throws IOException {
    List<String> lines = List.of(text.split("\n", -1));
    inFile(
        "jsonl",
        text,
        file -> {
          Reading reading = Reading.inChunks(1, "--input=" + file);
          List<Long> filled =
              LongStream.range(0, lines.size())
                  .filter(i -> !lines.get((int) i).isBlank())
                  .map(i -> i + 1)
                  .boxed()
                  .toList();
          assertEquals(filled, numbers(reading));
        });
  }

  @Provide
  Arbitrary<String> jsonl() {
    return pieces("{\"text\": \"نص\"}", "{\"text\": \"", "\n", "\r\n", "\n\n", "\"}", " ", "😀");
  }

  @Provide
  Arbitrary<String> csv() {
    return pieces("text", ",", "\"", "\"\"", "\n", "\r\n", "\r", "نص", "\"س\nس\"", "id,text\n");
  }

  private static Arbitrary<String> pieces(String... pieces) {
    return Arbitraries.of(pieces).list().ofMaxSize(40).map(list -> String.join("", list));
  }

  private static void assertSameHoweverCut(String format, String text, int chunkBytes)
      throws IOException {
    inFile(
        format,
        text,
        file -> {
          Reading whole = Reading.of("--input=" + file);
          assertEquals(1, whole.chunks().size());
          assertSame(whole, Reading.inChunks(chunkBytes, "--input=" + file));
          Path compressed = file.resolveSibling(file.getFileName() + ".gz");
          Reading.compress(compressed, Compression.GZIP, text);
          Reading cut = Reading.inChunks(chunkBytes, "--input=" + compressed);
          assertEquals(whole.texts(), cut.texts());
          assertEquals(numbers(whole), numbers(cut));
          assertEquals(Files.size(compressed), cut.bytes());
          Files.delete(compressed);
        });
  }

  private static void assertSame(Reading whole, Reading cut) {
    assertEquals(whole.articles(), cut.articles());
    assertEquals(withoutBareHeader(whole.rejected()), withoutBareHeader(cut.rejected()));
    assertEquals(whole.bytes(), cut.bytes());
    assertTrue(cut.chunks().stream().allMatch(chunk -> chunk.bytes() >= 0));
  }

  /** A file that is only a header is told as such if it is not cut; real ones are too short. */
  private static List<Rejected> withoutBareHeader(List<Rejected> rejected) {
    return rejected.stream().filter(it -> !it.message().contains("no other row follows")).toList();
  }

  /** The numbers in the ids of all articles and rejected inputs, in order. */
  private static List<Long> numbers(Reading reading) {
    return Stream.concat(
            reading.articles().stream().map(Article::id),
            reading.rejected().stream().map(Rejected::id))
        .filter(id -> id.contains("#"))
        .map(id -> Long.valueOf(id.substring(id.lastIndexOf('#') + 1)))
        .sorted()
        .toList();
  }

  private static void inFile(String format, String text, Check check) throws IOException {
    Path file = Files.createTempFile("chunked", "." + format);
    try {
      check.on(Files.writeString(file, text));
    } finally {
      Files.delete(file);
    }
  }

  @FunctionalInterface
  private interface Check {
    void on(Path file) throws IOException;
  }
}
