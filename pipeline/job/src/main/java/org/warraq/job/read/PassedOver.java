// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.warraq.job.files.FileListing.Obstacle;

/** Counts what lies in folders of input and is not read, by kind. Not thread-safe. */
final class PassedOver {
  static final String HIDDEN = "hidden files (names that begin with . or _)";
  static final String OUTPUT = "files that earlier runs wrote";

  /** What to do with files of common extensions. */
  private static final Map<String, String> REMEDIES =
      Map.ofEntries(
          Map.entry("html", "web pages: extract their text first, for example with trafilatura"),
          Map.entry("htm", "web pages: extract their text first, for example with trafilatura"),
          Map.entry("pdf", "extract their text first, for example with pdftotext"),
          Map.entry("doc", "save them as text"),
          Map.entry("docx", "save them as text"),
          Map.entry("rtf", "save them as text"),
          Map.entry("xls", "save them as CSV"),
          Map.entry("xlsx", "save them as CSV"),
          Map.entry("xml", "convert them to JSON Lines or CSV"),
          Map.entry("conllu", "sentences and words that are given cannot be read; bring the text"),
          Map.entry("avro", "convert them to Parquet or JSON Lines"),
          Map.entry("orc", "convert them to Parquet or JSON Lines"),
          Map.entry("arrow", "convert them to Parquet"),
          Map.entry("feather", "convert them to Parquet"),
          Map.entry("zip", "archives in archives: unpack them"),
          Map.entry("tar", "unpack them"),
          Map.entry("tgz", "unpack them"),
          Map.entry("7z", "unpack them"),
          Map.entry("rar", "unpack them"),
          Map.entry("xz", "decompress them"),
          Map.entry("lz4", "decompress them"));

  private static final int MAX_EXTENSION = 12;

  /** The number of things of each kind, and the name of the first one. */
  private final Map<String, Count> kinds = new LinkedHashMap<>();

  private record Count(long count, String example) {
    Count plusOne() {
      return new Count(count + 1, example);
    }
  }

  void add(String kind, String name) {
    kinds.merge(kind, new Count(1, name), (before, one) -> before.plusOne());
  }

  void addAll(List<Obstacle> obstacles) {
    obstacles.forEach(obstacle -> add(obstacle.kind(), obstacle.name()));
  }

  void addAll(PassedOver others) {
    others.kinds.forEach(
        (kind, count) ->
            kinds.merge(kind, count, (a, b) -> new Count(a.count + b.count, a.example)));
  }

  /** Counts a file whose name does not tell its format. */
  void addUnknown(String name) {
    String extension = InputFile.extension(name);
    boolean hasExtension = !name.endsWith("/" + extension) && !name.equals(extension);
    if (!hasExtension || extension.length() > MAX_EXTENSION) {
      add("files without an extension that tells their format: pass --inputFormat", name);
    } else {
      String remedy = REMEDIES.getOrDefault(extension, "pass --inputFormat to read them");
      add("files ." + extension + ": " + remedy, name);
    }
  }

  /** The number of files and folders of all kinds. */
  long total() {
    return kinds.values().stream().mapToLong(Count::count).sum();
  }

  /** One line for each kind, such as {@code 3 files .pdf: extract …, such as news/a.pdf}. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    kinds.forEach(
        (kind, count) ->
            lines.add(
                String.format(
                    Locale.ROOT, "%,d %s, such as %s", count.count, kind, printable(count))));
    return lines;
  }

  private static String printable(Count count) {
    return count.example.replaceAll("\\p{Cntrl}", "\uFFFD");
  }
}
