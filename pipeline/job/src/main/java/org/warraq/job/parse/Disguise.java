// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.warraq.job.flags.InputFormat;

/** Recognises files that are of another kind than their names say, such as a PDF named .txt. */
final class Disguise {
  private static final int BYTES_OF_TEXT = 512;

  /**
   * A kind of file.
   *
   * @param beginning the bytes that such files begin with, as ISO 8859-1
   * @param name what it is, with its article
   * @param remedy what to do with it
   */
  private record Kind(String beginning, String name, String remedy) {}

  private static final String NAME_IT = "give the file the extension %1$s";

  private static final List<Kind> BINARY =
      List.of(
          new Kind("\u001F\u008B", "a gzip file", NAME_IT.formatted(".gz after its own")),
          new Kind("BZh", "a bzip2 file", NAME_IT.formatted(".bz2 after its own")),
          new Kind("(\u00B5/\u00FD", "a Zstandard file", NAME_IT.formatted(".zst after its own")),
          new Kind("\u00FD7zXZ\u0000", "an xz file", "decompress it with xz -d"),
          new Kind("7z\u00BC\u00AF'\u001C", "a 7z archive", "unpack it with 7z x"),
          new Kind("Rar!\u001A\u0007", "a RAR archive", "unpack it with unrar x"),
          new Kind(
              "PK\u0003\u0004",
              "a zip archive (or a document of Word or Excel)",
              "give an archive the extension .zip; save a document as text or CSV"),
          new Kind("PAR1", "a Parquet file", NAME_IT.formatted(".parquet")),
          new Kind("Obj\u0001", "an Avro file", "convert it to Parquet or JSON Lines"),
          new Kind("ORC", "an ORC file", "convert it to Parquet or JSON Lines"),
          new Kind("SQLite format 3\u0000", "an SQLite database", "export a table as CSV"),
          new Kind("%PDF-", "a PDF file", "extract its text with pdftotext"),
          new Kind("{\\rtf", "an RTF document", "save it as plain text"),
          new Kind(
              "\u00D0\u00CF\u0011\u00E0",
              "an old document of Word or Excel",
              "save it as text or CSV"));

  private Disguise() {}

  /**
   * Refuses a file that is not of the format that it is to be read as.
   *
   * @param beginning the file's first bytes, decompressed
   */
  static void refuse(byte[] beginning, InputFormat format) throws UnreadableArticleException {
    for (Kind kind : BINARY) {
      if (beginsWith(beginning, kind.beginning)) {
        throw refused(kind, format);
      }
    }
    if (format != InputFormat.WARC && beginsWith(beginning, "WARC/")) {
      throw refused(
          new Kind("", "a WARC file", "pass --inputFormat=warc, or name it .warc or .wet"), format);
    }
    if (isHtml(beginning)) {
      throw refused(
          new Kind("", "HTML", "extract its text first, for example with trafilatura"), format);
    }
  }

  /** What a file is that begins with these bytes, and what to do; empty for text and JSON. */
  static Optional<String> known(byte[] beginning) {
    return BINARY.stream()
        .filter(kind -> beginsWith(beginning, kind.beginning))
        .findFirst()
        .map(kind -> "it begins like " + kind.name + ": " + kind.remedy);
  }

  private static UnreadableArticleException refused(Kind kind, InputFormat format) {
    return UnreadableArticleException.malformedLine(
        "it is read as %s, but it is %s; %s".formatted(format.label(), kind.name, kind.remedy));
  }

  private static boolean beginsWith(byte[] bytes, String beginning) {
    return bytes.length >= beginning.length()
        && new String(bytes, 0, beginning.length(), StandardCharsets.ISO_8859_1).equals(beginning);
  }

  /** Whether a file begins with these ASCII characters, in any case, after white space. */
  static boolean startsWith(byte[] bytes, String beginning) {
    return text(bytes).startsWith(beginning);
  }

  private static boolean isHtml(byte[] bytes) {
    String text = text(bytes);
    // Before the root there may be an XML declaration or comments.
    return text.startsWith("<!doctype html")
        || text.startsWith("<html")
        || (text.startsWith("<?xml") && text.contains("<html"))
        || (text.startsWith("<!--") && text.contains("<html"));
  }

  private static String text(byte[] bytes) {
    int length = Math.min(bytes.length, BYTES_OF_TEXT);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
