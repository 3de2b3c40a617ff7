// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.warraq.article.Article;
import org.warraq.article.Metadata;

/**
 * Each layout of the table in docs/inputs.md: two articles of a small file, read plain, compressed,
 * from a zip archive and in tiny chunks.
 */
class InputLayoutsTest {
  private static final Path PAGE = Path.of("../../docs/inputs.md");

  private static final String URL = "https://example.org/1";
  private static final String FIRST = "هطل المطر على القرية ليلاً.";
  private static final String SECOND = "عاد الفلاحون إلى حقولهم صباحاً.";

  /**
   * A row of the table.
   *
   * @param name what the table calls it
   * @param file the file's name
   * @param content the file's content
   * @param charset the file's charset
   * @param flags flags that it needs
   * @param ids the ids of its two articles; FILE stands for the file's name
   * @param title the title of the first article
   * @param date the date of the first article; null if it has none
   * @param url the address of the first article; null if it has none
   */
  record Layout(
      String name,
      String file,
      String content,
      Charset charset,
      List<String> flags,
      List<String> ids,
      String title,
      LocalDate date,
      String url) {
    static Layout of(String name, String file, String content, String... ids) {
      return new Layout(
          name, file, content, StandardCharsets.UTF_8, List.of(), List.of(ids), "", null, null);
    }

    Layout with(String... flags) {
      return new Layout(name, file, content, charset, List.of(flags), ids, title, date, url);
    }

    Layout titled(String title) {
      return new Layout(name, file, content, charset, flags, ids, title, date, url);
    }

    Layout in(Charset charset) {
      return new Layout(name, file, content, charset, flags, ids, title, date, url);
    }

    /** With the date, and the address that all first articles have. */
    Layout dated(String date) {
      LocalDate day = LocalDate.parse(date);
      return new Layout(name, file, content, charset, flags, ids, title, day, URL);
    }

    Layout linked() {
      return new Layout(name, file, content, charset, flags, ids, title, date, URL);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static final List<Layout> LAYOUTS =
      List.of(
          Layout.of(
                  "JSON Lines",
                  "a.jsonl",
                  """
                  {"ID": "أ-1", "Title": "مطر", "TEXT": "هطل المطر على القرية ليلاً.", "Date": "2026-01-18", "link": "https://example.org/1"}
                  {"id": "أ-2", "text": "عاد الفلاحون إلى حقولهم صباحاً."}
                  """,
                  "أ-1",
                  "أ-2")
              .dated("2026-01-18")
              .titled("مطر"),
          Layout.of(
                  "JSON Lines (.ndjson)",
                  "a.ndjson",
                  """
                  {"headline": null, "body": "هطل المطر على القرية ليلاً.", "published_at": "2026-01-18T09:30:00Z", "URL": "https://example.org/1"}
                  {"content": "عاد الفلاحون إلى حقولهم صباحاً."}
                  """,
                  "FILE#1",
                  "FILE#2")
              .dated("2026-01-18"),
          Layout.of(
                  "JSON with nested fields",
                  "a.jsonl",
                  """
                  {"meta": {"key": 7, "day": "2026-01-18"}, "doc": {"link": "https://example.org/1", "body": ["هطل المطر", "على القرية ليلاً."]}}
                  {"meta": {"key": 8}, "doc": {"body": "عاد الفلاحون إلى حقولهم صباحاً."}}
                  """,
                  "7",
                  "8")
              .dated("2026-01-18")
              .with(
                  "--idField=meta.key",
                  "--textField=doc.Body",
                  "--dateField=meta.day",
                  "--urlField=doc.link"),
          Layout.of(
                  "JSON array",
                  "a.json",
                  """
                  [{"id":1,"text":"هطل المطر على القرية ليلاً.","date":1768728600,"url":"https://example.org/1"},
                   {"text":"عاد الفلاحون إلى حقولهم صباحاً."}]
                  """,
                  "1",
                  "FILE#2")
              .dated("2026-01-18"),
          Layout.of(
                  "JSON objects over many lines",
                  "a.json",
                  """
                  {
                    "id": 1, "text": "هطل المطر على القرية ليلاً.",
                    "date": "2026-01-18", "url": "https://example.org/1"
                  }
                  {
                    "id": 2,
                    "text": "عاد الفلاحون إلى حقولهم صباحاً."
                  }
                  """,
                  "1",
                  "2")
              .dated("2026-01-18"),
          Layout.of(
                  "CSV",
                  "a.csv",
                  """
                  id,text,date,url
                  1,هطل المطر على القرية ليلاً.,2026-01-18,https://example.org/1
                  2,عاد الفلاحون إلى حقولهم صباحاً.,,
                  """,
                  "1",
                  "2")
              .dated("2026-01-18"),
          Layout.of(
                  "CSV with semicolons (Excel)",
                  "a.csv",
                  """
                  \uFEFFsep=;\r
                  id;title;text;date;link\r
                  1;مطر;"هطل المطر على القرية ليلاً.";18/01/2026;https://example.org/1\r
                  2;;عاد الفلاحون إلى حقولهم صباحاً.;;\r
                  """,
                  "1",
                  "2")
              .dated("2026-01-18")
              .titled("مطر"),
          Layout.of(
                  "CSV with Arabic semicolons (Excel)",
                  "a.csv",
                  """
                  المعرف؛العنوان؛النص؛التاريخ؛الرابط
                  أ؛مطر؛هطل المطر على القرية ليلاً.؛١٨ يناير ٢٠٢٦؛https://example.org/1
                  ب؛؛عاد الفلاحون إلى حقولهم صباحاً.؛؛
                  """,
                  "أ",
                  "ب")
              .dated("2026-01-18")
              .titled("مطر"),
          Layout.of(
                  "TSV",
                  "a.tsv",
                  """
                  id\ttext\tdate\turl
                  1\tهطل المطر على القرية ليلاً.\t2026-01-18\thttps://example.org/1
                  2\tعاد الفلاحون إلى حقولهم صباحاً.\t\t
                  """,
                  "1",
                  "2")
              .dated("2026-01-18"),
          Layout.of(
                  "UTF-16 (Excel's Unicode Text)",
                  "a.tsv",
                  """
                  \uFEFFid\ttext\tdate\turl\r
                  1\tهطل المطر على القرية ليلاً.\t2026-01-18\thttps://example.org/1\r
                  2\tعاد الفلاحون إلى حقولهم صباحاً.\t\t\r
                  """,
                  "1",
                  "2")
              .dated("2026-01-18")
              .in(StandardCharsets.UTF_16LE),
          Layout.of(
                  "text, many articles between blank lines",
                  "a.txt",
                  "هطل المطر على القرية ليلاً.\n\n \nعاد الفلاحون إلى حقولهم صباحاً.\n",
                  "FILE#1",
                  "FILE#4")
              .with("--articlesIn=blankLines"),
          Layout.of(
                  "text, one article per line",
                  "a.txt",
                  "هطل المطر على القرية ليلاً.\r\n\r\nعاد الفلاحون إلى حقولهم صباحاً.",
                  "FILE#1",
                  "FILE#3")
              .with("--articlesIn=lines"),
          Layout.of(
                  "Leipzig sentence file",
                  "a.txt",
                  "1\tهطل المطر على القرية ليلاً.\n2\tعاد الفلاحون إلى حقولهم صباحاً.\n",
                  "1",
                  "2")
              .with("--layout=leipzig"),
          Layout.of(
                  "WET",
                  "a.wet",
                  "WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Date: 2026-01-18T00:00:00Z\r\n"
                      + "WARC-Record-ID: <urn:uuid:0e5ac9a6-0000-4000-8000-000000000000>\r\n"
                      + "Content-Type: application/warc-fields\r\nContent-Length: 14\r\n\r\n"
                      + "software: x\r\n\r\n\r\n\r\n"
                      + wet(1, FIRST)
                      + wet(2, SECOND),
                  "urn:uuid:0e5ac9a6-0000-4000-8000-000000000001",
                  "urn:uuid:0e5ac9a6-0000-4000-8000-000000000002")
              .dated("2026-01-18"),
          Layout.of(
                  "Wikipedia extract",
                  "wiki_00",
                  """
                  <doc id="12" url="https://example.org/1" title="مطر &quot;الليل&quot;">
                  مطر "الليل"

                  هطل المطر على القرية ليلاً.

                  </doc>
                  <doc id="13" url="https://example.org/13" title="">
                  عاد الفلاحون إلى حقولهم صباحاً.
                  </doc>
                  """,
                  "12",
                  "13")
              .linked()
              .titled("مطر \"الليل\""),
          Layout.of(
                  "CoNLL-U",
                  "a.conllu",
                  """
                  # global.columns = ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC
                  # newdoc id = 5
                  # title = مطر
                  # date = 2026-01-18
                  # url = https://example.org/1
                  # sent_id = 5-0
                  1\tمطر\t_\t_\t_\t_\t_\t_\t_\tSpacesAfter=\\n\\n

                  # text = هطل المطر على القرية ليلاً.
                  1\tهطل\t_\t_\t_\t_\t_\t_\t_\t_
                  2\tالمطر\t_\t_\t_\t_\t_\t_\t_\t_
                  3\tعلى\t_\t_\t_\t_\t_\t_\t_\t_
                  4\tالقرية\t_\t_\t_\t_\t_\t_\t_\t_
                  5\tليلاً\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
                  6\t.\t_\t_\t_\t_\t_\t_\t_\t_

                  #newdoc
                  # text = عاد الفلاحون إلى حقولهم صباحاً.
                  1\tعاد\t_\t_\t_\t_\t_\t_\t_\t_
                  2\tالفلاحون\t_\t_\t_\t_\t_\t_\t_\t_
                  3\tإلى\t_\t_\t_\t_\t_\t_\t_\t_
                  4-5\tحقولهم\t_\t_\t_\t_\t_\t_\t_\t_
                  4\tحقول\t_\t_\t_\t_\t_\t_\t_\t_
                  5\tهم\t_\t_\t_\t_\t_\t_\t_\t_
                  6\tصباحاً\t_\t_\t_\t_\t_\t_\t_\t_
                  7\t.\t_\t_\t_\t_\t_\t_\t_\t_
                  """,
                  "5",
                  "FILE#17")
              .dated("2026-01-18")
              .titled("مطر"),
          Layout.of(
                  "FineWeb-2",
                  "a.jsonl",
                  """
                  {"text": "هطل المطر على القرية ليلاً.", "id": "<urn:uuid:1>", "dump": "CC-MAIN-2024-10", "url": "https://example.org/1", "date": "2024-02-21T00:00:00Z", "language": "arb"}
                  {"text": "عاد الفلاحون إلى حقولهم صباحاً.", "id": "<urn:uuid:2>", "url": "https://example.org/2"}
                  """,
                  "<urn:uuid:1>",
                  "<urn:uuid:2>")
              .dated("2024-02-21")
              .with("--layout=fineweb2"),
          Layout.of(
                  "CulturaX",
                  "a.jsonl",
                  """
                  {"text": "هطل المطر على القرية ليلاً.", "timestamp": "2021-05-07 00:00:00", "url": "https://example.org/1", "source": "mC4"}
                  {"text": "عاد الفلاحون إلى حقولهم صباحاً.", "timestamp": "2021-05-08 00:00:00", "url": "https://example.org/2", "source": "mC4"}
                  """,
                  "FILE#1",
                  "FILE#2")
              .dated("2021-05-07")
              .with("--layout=culturax"),
          Layout.of(
                  "OSCAR",
                  "a.jsonl",
                  """
                  {"content": "هطل المطر على القرية ليلاً.", "warc_headers": {"warc-record-id": "<urn:uuid:1>", "warc-target-uri": "https://example.org/1", "warc-date": "2022-05-16T09:35:56Z"}, "metadata": {"annotation": null}}
                  {"content": "عاد الفلاحون إلى حقولهم صباحاً.", "warc_headers": {"warc-record-id": "<urn:uuid:2>"}}
                  """,
                  "<urn:uuid:1>",
                  "<urn:uuid:2>")
              .dated("2022-05-16")
              .with("--layout=oscar"),
          Layout.of(
                  "HPLT",
                  "a.jsonl",
                  """
                  {"u": "https://example.org/1", "ts": "2022-05-16T09:35:56Z", "lang": ["arb_Arab"], "id": "h1", "text": "هطل المطر على القرية ليلاً."}
                  {"u": "https://example.org/2", "id": "h2", "text": "عاد الفلاحون إلى حقولهم صباحاً."}
                  """,
                  "h1",
                  "h2")
              .dated("2022-05-16")
              .with("--layout=hplt"),
          Layout.of(
                  "C4",
                  "a.json",
                  """
                  {"text":"هطل المطر على القرية ليلاً.","timestamp":"2019-04-25T12:57:54Z","url":"https://example.org/1"}
                  {"text":"عاد الفلاحون إلى حقولهم صباحاً.","timestamp":"2019-04-25T12:57:54Z","url":"https://example.org/2"}
                  """,
                  "FILE#1",
                  "FILE#2")
              .dated("2019-04-25")
              .with("--layout=c4"));

  private static String wet(int number, String text) {
    return "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://example.org/"
        + number
        + "\r\nWARC-Date: 2026-01-18T00:00:00Z\r\n"
        + "WARC-Record-ID: <urn:uuid:0e5ac9a6-0000-4000-8000-00000000000"
        + number
        + ">\r\nWARC-Identified-Content-Language: ara,eng\r\nContent-Type: text/plain\r\n"
        + "Content-Length: "
        + text.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + text
        + "\r\n\r\n";
  }

  @TempDir Path folder;

  @ParameterizedTest
  @FieldSource("LAYOUTS")
  void filesAreReadPlainCompressedZippedAndInChunks(Layout layout) throws IOException {
    byte[] content = layout.content.getBytes(layout.charset);
    check(layout, Reading.write(folder.resolve(layout.file), content), "");
    check(layout, Reading.write(folder.resolve(layout.file + ".gz"), gzip(content)), "");
    check(layout, Reading.write(folder.resolve("m/" + layout.file + ".gz"), members(content)), "");
    check(layout, Reading.write(folder.resolve(layout.file + ".zst"), zstd(content)), "");
    check(
        layout,
        Reading.write(folder.resolve("a.zip"), zip(layout.file, content)),
        "/" + layout.file);
  }

  private static void check(Layout layout, Path file, String entry) {
    List<String> flags = new ArrayList<>(layout.flags);
    flags.add("--input=" + file);
    for (long chunkBytes : new long[] {1, 100, 1 << 20}) {
      Reading reading = Reading.inChunks(chunkBytes, flags.toArray(String[]::new));
      String where = file + " in chunks of " + chunkBytes;
      assertEquals(List.of(), reading.rejected(), where);
      assertEquals(
          layout.ids.stream().map(id -> id.replace("FILE", file + entry)).toList(),
          reading.ids(),
          where);
      assertEquals(
          List.of(layout.title, ""), reading.articles().stream().map(Article::title).toList());
      Metadata metadata = reading.articles().get(0).metadata();
      assertEquals(layout.date, metadata.date(), where);
      assertEquals(layout.url, metadata.url(), where);
      String first = reading.texts().get(0).replace("هطل المطر\n", "هطل المطر ");
      assertEquals(layout.title.isEmpty() ? FIRST : layout.title + "\n\n" + FIRST, first, where);
      assertEquals(SECOND, reading.texts().get(1), where);
    }
  }

  /** The rows that the page must have are those of this test. */
  @Test
  void pageHasTheSameRows() throws IOException {
    Stream<String> rows =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| layout"))
            .map(line -> line.split("\\|", -1))
            .map(cell -> row(cell[1].strip(), !isNone(cell[6]), !isNone(cell[7])));
    List<String> tested =
        new ArrayList<>(
            LAYOUTS.stream()
                .map(layout -> row(layout.name, layout.date != null, layout.url != null))
                .toList());
    tested.add(row("text, one article per file", false, false));
    tested.add(row("Parquet", true, true));
    assertEquals(tested.stream().sorted().toList(), rows.sorted().toList());
  }

  private static String row(String layout, boolean hasDate, boolean hasUrl) {
    return layout + (hasDate ? ", date" : "") + (hasUrl ? ", url" : "");
  }

  private static boolean isNone(String cell) {
    return cell.strip().equals("–");
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  /** A gzip file of three members, as web crawls have one for each record. */
  private static byte[] members(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int third = content.length / 3;
    bytes.write(gzip(Arrays.copyOf(content, third)));
    bytes.write(gzip(Arrays.copyOfRange(content, third, 2 * third)));
    bytes.write(gzip(Arrays.copyOfRange(content, 2 * third, content.length)));
    return bytes.toByteArray();
  }

  private static byte[] zstd(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new ZstdOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry(name));
      out.write(content);
    }
    return bytes.toByteArray();
  }
}
