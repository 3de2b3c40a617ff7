// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.io.Compression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.article.Article;

class ReadFormatsTest {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @TempDir Path folder;

  @Test
  void textFileIsOneArticleWithItsPathAsId() {
    Path file = write("خبر.txt", "هطل المطر\n\nعاد الفلاحون إلى الحقول.\n");
    Article article = only(Reading.of("--input=" + file));
    assertEquals(file.toString(), article.id());
    assertEquals(file.toString(), article.source());
    assertEquals("هطل المطر", article.title());
    assertEquals("هطل المطر\n\nعاد الفلاحون إلى الحقول.\n", article.text());
  }

  @Test
  void csvRecordsKeepTheirLineNumbersAfterQuotedLineBreaks() {
    Path file =
        write(
            "a.csv",
            "id,title,text\r\n"
                + "1,\"قال: \"\"نعم\"\"\",\"سطر\r\nسطر ثان، بفاصلة, لاتينية\"\r\n"
                + "\r\n"
                + ",,ab\"c\r\n"
                + "3,عنوان,\"آخر\"");
    Reading reading = Reading.of("--input=" + file);
    assertEquals(List.of("1", file + "#5", "3"), reading.ids());
    assertEquals("قال: \"نعم\"\n\nسطر\r\nسطر ثان، بفاصلة, لاتينية", reading.texts().get(0));
    assertEquals("ab\"c", reading.texts().get(1));
    assertEquals(List.of(), reading.rejected());
  }

  @Test
  void csvColumnNamesMatchInAnyCase() {
    Path file = write("a.csv", "ID, Title,TEXT\n7,ع,م\n");
    Article article = only(Reading.of("--input=" + file));
    assertEquals(List.of("7", "ع\n\nم"), List.of(article.id(), article.text()));
    Path exact = write("b.csv", "text,Text\nنعم,لا\n");
    assertEquals("نعم", only(Reading.of("--input=" + exact)).text());
  }

  @Test
  void synonymsOfDefaultNamesAreReadInAllFormats() {
    write(
        "a.jsonl", "{\"headline\": \"ع\", \"content\": \"م\"}\n{\"body\": \"م\", \"text\": null}");
    write("b.csv", "body,headline\nم,ع\n");
    List<String> texts = Reading.of("--input=" + folder).texts();
    assertEquals(List.of("ع\n\nم", "ع\n\nم", "م"), texts.stream().sorted().toList());
  }

  @Test
  void namesThatTheUserGivesHaveNoSynonyms() {
    write(
        "a.jsonl", "{\"k\": 1, \"t\": \"ع\", \"x\": \"م\", \"text\": \"لا\"}\n{\"text\": \"لا\"}");
    Reading reading =
        Reading.of("--input=" + folder, "--idField=k", "--titleField=t", "--textField=x");
    assertEquals(List.of("1"), reading.ids());
    assertEquals(List.of("ع\n\nم"), reading.texts());
    assertEquals(List.of("MissingText"), reading.errors());
  }

  @ParameterizedTest
  @CsvSource({"GZIP,gz", "BZIP2,bz2", "ZSTD,zst"})
  void compressedFilesAreReadInChunks(Compression compression, String extension)
      throws IOException {
    Reading.compress(folder.resolve("a.txt." + extension), compression, "نص");
    Reading.compress(folder.resolve("b.csv." + extension), compression, "text\nنص\n");
    Path jsonl = folder.resolve("c.jsonl." + extension);
    Reading.compress(jsonl, compression, "{\"text\": \"نص\"}\n".repeat(5000));
    Reading reading = Reading.inChunks(1000, "--input=" + folder);
    assertEquals(5002, reading.articles().size());
    assertTrue(reading.texts().stream().allMatch("نص"::equals));
    assertTrue(reading.ids().contains(jsonl + "#5000"));
    assertEquals(5002, reading.ids().stream().distinct().count());
  }

  @Test
  void byteOrderMarkIsNotPartOfTheText() {
    write("a.txt", BYTE_ORDER_MARK + "نص");
    write("b.jsonl", BYTE_ORDER_MARK + "{\"text\": \"نص\"}");
    write("c.csv", BYTE_ORDER_MARK + "\"text\"\nنص");
    assertEquals(List.of("نص", "نص", "نص"), Reading.of("--input=" + folder).texts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
  void olderCharsetIsReadIfTheFlagNamesIt(String charset) {
    Charset old = Charset.forName(charset);
    Reading.write(folder.resolve("a.txt"), "خبر قديم".getBytes(old));
    Reading.write(folder.resolve("b.jsonl"), "{\"text\": \"خبر قديم\"}".getBytes(old));
    Reading.write(folder.resolve("c.csv"), "text\nخبر قديم\n".getBytes(old));
    Reading reading = Reading.of("--input=" + folder, "--charset=" + charset);
    assertEquals(List.of("خبر قديم", "خبر قديم", "خبر قديم"), reading.texts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void utf16TextFileIsReadIfTheFlagNamesIt(String charset) {
    byte[] bytes = (BYTE_ORDER_MARK + "نص").getBytes(Charset.forName(charset));
    Reading.write(folder.resolve("a.txt"), bytes);
    assertEquals(
        "نص", only(Reading.of("--input=" + folder, "--charset=" + charset)).text().strip());
  }

  @Test
  void formatFlagWinsOverTheExtension() {
    Path file = write("records.dat", "{\"text\": \"نص\"}");
    assertEquals("نص", only(Reading.of("--input=" + file, "--inputFormat=jsonl")).text());
    assertEquals(
        "{\"text\": \"نص\"}", only(Reading.of("--input=" + file, "--inputFormat=text")).text());
  }

  private Path write(String name, String text) {
    return Reading.write(folder.resolve(name), text);
  }

  private static Article only(Reading reading) {
    assertEquals(List.of(), reading.rejected());
    assertEquals(1, reading.articles().size());
    return reading.articles().get(0);
  }
}
