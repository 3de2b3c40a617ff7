// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.job.flags.UsageException;
import org.warraq.job.parse.ParsedArticle;

/** Input that is not what its name says, and folders with odd things in them. */
class OddInputTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\u001F\u008B\u0008'|a gzip file; give the file the extension .gz",
        "PAR1…|a Parquet file; give the file the extension .parquet",
        "'PK\u0003\u0004'|a zip archive",
        "%PDF-1.7|a PDF file; extract its text with pdftotext",
        "'  <!DOCTYPE html><p>نص'|HTML; extract its text first",
        "<html><p>نص</p></html>|HTML; extract its text first",
        "WARC/1.0|a WARC file; pass --inputFormat=warc"
      })
  void fileOfAnotherKindIsRefusedWithItsKind(String beginning, String refusal) {
    for (String name : List.of("a.txt", "a.jsonl", "a.json", "a.csv")) {
      Path file =
          Reading.write(folder.resolve(name), beginning.getBytes(StandardCharsets.ISO_8859_1));
      Reading reading = Reading.of("--input=" + file);
      assertEquals(List.of("UnreadableFile"), reading.errors());
      String message = reading.rejected().get(0).message();
      assertTrue(message.contains("but it is " + refusal), message);
    }
  }

  @Test
  void webPagesOfWarcFilesAreRejectedAndRecordsAboutTheCrawlLeftOut() {
    String file =
        warc("warcinfo", "application/warc-fields", "a: b", "")
            + warc(
                "response", "application/http; msgtype=response", "HTTP/1.1 200 OK\r\n\r\n<p>", "")
            + warc(
                "conversion", "text/plain", "نص", "WARC-Identified-Content-Language: eng,ara\r\n")
            + warc(
                "conversion", "text/plain", "نص عربي", "WARC-Identified-Content-Language: ara\r\n");
    Path path = write("a.warc", file);
    Reading reading = Reading.of("--input=" + path, "--language=ara");
    assertEquals(List.of("نص عربي"), reading.texts());
    assertEquals(List.of("WebPage"), reading.errors());
    assertEquals(
        List.of("WARC records of type warcinfo", "texts in languages other than --language"),
        reading.leftOut());
  }

  @Test
  void junkBetweenWarcRecordsIsOneRejectedInput() {
    String good = warc("conversion", "text/plain", "نص", "");
    Path path = write("a.wet", good + "junk\r\nmore: junk\r\n\r\nstill junk\r\n" + good);
    for (long chunk : new long[] {1, 1 << 20}) {
      Reading reading = Reading.inChunks(chunk, "--input=" + path);
      assertEquals(List.of("نص", "نص"), reading.texts());
      assertEquals(List.of("MalformedLine"), reading.errors());
    }
  }

  private static String warc(String type, String contentType, String content, String more) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Record-ID: <urn:uuid:0e5ac9a6-0000-4000-8000-000000000001>\r\n"
        + "WARC-Date: 2026-01-18T00:00:00Z\r\nContent-Type: "
        + contentType
        + "\r\n"
        + more
        + "Content-Length: "
        + content.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + content
        + "\r\n\r\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--idField=nosuch",
        "--titleField=nosuch",
        "--textField=doc.nosuch",
        "--dateField=nosuch",
        "--urlField=nosuch"
      })
  void fieldThatAFlagNamesAndNoRecordHasIsAnErrorThatListsTheFields(String flag) {
    write("a.jsonl", "{\"id\": 1, \"doc\": {\"text\": \"نص\"}}\n");
    String message = usageError("--input=" + folder, flag);
    assertTrue(
        message.startsWith(flag.split("=", 2)[0] + ": no record at the beginning of"), message);
    assertTrue(message.endsWith("name one of its fields: id, doc.text"), message);
  }

  @Test
  void fieldToKeepThatTheFirstRecordsLackIsSaid() {
    write("a.jsonl", "{\"id\": 1, \"section\": \"ثقافة\", \"text\": \"نص\"}\n");
    String[] flags = {"--input=" + folder, "--keepFields=SECTION,autor"};
    List<String> notices = InputFiles.resolve(Reading.options(flags)).notices();
    assertEquals(1, notices.size());
    assertTrue(notices.get(0).startsWith("--keepFields: no record at"), notices.get(0));
    assertTrue(notices.get(0).endsWith("'autor'; name one of its fields: id, section, text"));
    for (String value : List.of("all", "none")) {
      assertEquals(
          List.of(),
          InputFiles.resolve(Reading.options("--input=" + folder, "--keepFields=" + value))
              .notices());
    }
  }

  @Test
  void tableInATextFileIsSaid() {
    String table = "id\ttitle\ttext\r\n1\tخبر\tوصل الوفد.\r\n";
    write("a.txt", "نص\nنص\tنص\nنص\n");
    Path file = Reading.write(folder.resolve("b.txt"), table.getBytes(StandardCharsets.UTF_16));
    List<String> notices = InputFiles.resolve(Reading.options("--input=" + folder)).notices();
    assertEquals(1, notices.size());
    assertTrue(
        notices.get(0).contains("b.txt' looks like a table with the columns id, title, text;"),
        notices.get(0));
    assertEquals(List.of("1"), Reading.of("--input=" + file, "--inputFormat=tsv").ids());
  }

  @Test
  void articlesBetweenBlankLinesInATextFileAreSaid() {
    write("a.txt", "وصل الوفد.\n\nغادر الوفد.\n");
    Path file =
        write(
            "b.txt",
            """
            وصول الوفد
            وصل الوفد إلى بيروت صباح اليوم، وغادرها مساء.

            افتتاح المعرض
            افتتح المعرض أبوابه يوم الخميس أمام الزوار.

            أمطار غزيرة
            هطلت أمطار غزيرة على المدن الساحلية أمس.
            """);
    List<String> notices = InputFiles.resolve(Reading.options("--input=" + folder)).notices();
    assertEquals(
        List.of(
            "'%s' has a headline after each blank line, and is read as one article; if it is many,"
                    .formatted(file)
                + " pass --articlesIn=blankLines"),
        notices);
    String[] flags = {"--input=" + file, "--articlesIn=blankLines"};
    assertEquals(3, Reading.of(flags).articles().size());
    assertEquals(List.of(), InputFiles.resolve(Reading.options(flags)).notices());
    assertEquals(
        List.of(),
        InputFiles.resolve(Reading.options("--input=" + file, "--articlesIn=files")).notices());
  }

  @Test
  void fieldsThatOnlyLaterFilesHaveAreFound() {
    write("a.csv", "id,text\n1,نص\n");
    write("b.jsonl", "{\"Key\": 1, \"text\": \"نص\"}\n");
    assertEquals(2, Reading.of("--input=" + folder, "--idField=key").articles().size());
  }

  @Test
  void leipzigAndOscarAreRecognisedAndSaid() {
    write("a.txt", "1\tنص\n2\tنص\n3\tنص\n4\tنص\n");
    write("b.jsonl", "{\"content\": \"نص\", \"warc_headers\": {\"warc-record-id\": \"u\"}}\n");
    InputFiles files = InputFiles.resolve(Reading.options("--input=" + folder));
    assertEquals(2, files.notices().size());
    assertTrue(files.notices().get(0).contains("b.jsonl' looks like OSCAR"));
    assertTrue(files.notices().get(1).contains("pass --articlesIn=files"));
    assertEquals(
        List.of("1", "2", "3", "4", "u"),
        Reading.of("--input=" + folder).ids().stream().sorted().toList());
    assertEquals(2, Reading.of("--input=" + folder, "--articlesIn=files").articles().size());
  }

  @Test
  void escapedLineBreaksAreSaidAndUndone() {
    write("a.jsonl", "{\"text\": \"" + "نص ".repeat(80) + "\\\\nسطر\"}\n");
    InputFiles files = InputFiles.resolve(Reading.options("--input=" + folder));
    assertTrue(files.notices().get(0).contains("--unescapeLineBreaks"), files.notices().toString());
    String text = Reading.of("--input=" + folder, "--unescapeLineBreaks").texts().get(0);
    assertTrue(text.endsWith("نص \nسطر"), text);
  }

  @Test
  void fieldsLoseALeadingByteOrderMark() {
    write(
        "a.jsonl", "{\"id\": \"\uFEFFأ\", \"title\": \"\uFEFFع\", \"text\": \"\uFEFFن\uFEFF\"}\n");
    Reading reading = Reading.of("--input=" + folder);
    assertEquals(List.of("أ"), reading.ids());
    assertEquals(List.of("ع\n\nن\uFEFF"), reading.texts());
  }

  @Test
  void tooFewArabicLettersAreRejectedIfAsked() {
    write("a.jsonl", "{\"text\": \"نص with English\"}\n{\"text\": \"نص عربي with\"}\n");
    assertEquals(2, Reading.of("--input=" + folder).articles().size());
    Reading reading = Reading.of("--input=" + folder, "--minArabic=0.5");
    assertEquals(List.of("نص عربي with"), reading.texts());
    assertEquals(List.of("NotArabic"), reading.errors());
    assertEquals(
        "15 % of the letters are Arabic, but --minArabic asks for 50 %; pass a smaller one to keep this"
            + " article",
        reading.rejected().get(0).message());
  }

  @Test
  void nameWithACommaIsOneEntryAndBracesHoldTheirCommas() {
    write("a,b.txt", "واحد");
    write("c.txt", "اثنان");
    write("a.txt", "ثلاثة");
    assertEquals(
        List.of("واحد", "اثنان"),
        Reading.of("--input=" + folder + "/a,b.txt," + folder + "/c.txt").texts());
    assertEquals(
        List.of("اثنان", "ثلاثة"),
        Reading.of("--input=" + folder + "/{a,c}.txt").texts().stream().sorted().toList());
  }

  @Test
  void linksAreFollowedOncePerRealFolder() throws IOException {
    write("real/a.txt", "نص");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("real/loop"), folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("again"), folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
    Path other = Files.createTempDirectory("other");
    Reading.write(other.resolve("b.txt"), "نص ثان");
    Files.createSymbolicLink(folder.resolve("other"), other);
    InputFiles files = InputFiles.resolve(Reading.options("--input=" + folder));
    assertEquals(
        List.of(folder + "/other/b.txt", folder + "/real/a.txt"),
        files.files().stream().map(InputFile::source).sorted().toList());
    String told = files.passedOver().toString();
    assertTrue(told.contains("3 links to folders that are read under another name"), told);
    assertTrue(told.contains("1 links that lead nowhere"), told);
  }

  @Test
  void pipeIsRefusedAndNameWithALineBreakIsRead() throws IOException, InterruptedException {
    write("a\nb.txt", "نص");
    Path pipe = folder.resolve("pipe.txt");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    String message = usageError("--input=" + pipe);
    assertTrue(message.contains("pipe them into scripts/annotate -"), message);
    assertEquals(List.of("نص"), Reading.of("--input=" + folder).texts());
  }

  @Test
  void nameThatIsNotUtf8IsCountedAndNamed() throws IOException, InterruptedException {
    write("a.txt", "نص");
    String command = "printf x > \"$(printf 'b\\307.txt')\"";
    ProcessBuilder shell = new ProcessBuilder("bash", "-c", command).directory(folder.toFile());
    assertEquals(0, shell.start().waitFor());
    InputFiles files = InputFiles.resolve(Reading.options("--input=" + folder));
    assertEquals(1, files.files().size());
    String told = files.passedOver().toString();
    assertTrue(told.contains("1 files whose names are not valid UTF-8: rename them"), told);
  }

  @Test
  void jsonArrayThatIsCutShortIsTold() {
    Path file = write("a.json", "[{\"text\": \"نص\"},\n{\"text\": \"نص\"}");
    Reading reading = Reading.of("--input=" + file);
    assertEquals(2, reading.articles().size());
    assertEquals(List.of("UnreadableFile"), reading.errors());
    assertTrue(reading.rejected().get(0).message().contains("the JSON array is not closed by ]"));
  }

  @Test
  void damagedZipAndArchiveInAnArchiveAreTold() {
    write("a.zip", "PK, but no archive");
    Reading reading = Reading.of("--input=" + folder);
    assertTrue(reading.rejected().get(0).message().contains("it is not a whole zip archive"));
  }

  @Test
  void wideHeaderDoesNotMultiplyInRejectedInputs() {
    write("a.csv", "x".repeat(100) + ",text\n" + "1,2,3\n".repeat(1000));
    write("b.csv", "x,".repeat(60_000) + "text\n" + "1,2,3\n".repeat(10_000));
    Reading reading = Reading.of("--input=" + folder + "/b.csv");
    assertEquals(List.of("UnreadableFile"), reading.errors());
    assertTrue(reading.rejected().get(0).payload().length() <= 1 << 16);
  }

  @Test
  void sampleIsTheSameInEveryRunAndLimitStops() {
    write("a.jsonl", "{\"text\": \"نص\"}\n".repeat(2000));
    ReadSettings settings = ReadSettings.from(Reading.options("--sample=0.25"));
    Reading all = Reading.of("--input=" + folder);
    Reading sample = Reading.of("--input=" + folder);
    sample.articles().clear();
    Selection selection = new Selection(sample.results(), settings);
    all.articles().forEach(article -> selection.article(ParsedArticle.of(article)));
    assertTrue(sample.articles().size() > 400 && sample.articles().size() < 600);
    assertEquals(2000, sample.articles().size() + sample.leftOut().size());
  }

  private String usageError(String... flags) {
    return assertThrows(UsageException.class, () -> Reading.of(flags)).getMessage();
  }

  private Path write(String name, String text) {
    return Reading.write(folder.resolve(name), text);
  }
}
