// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Reads corpora without labels: news as JSON lines, and an encyclopedia as text. */
final class PlainCorpora {
  private static final String TEXT = "\"text\":";

  private PlainCorpora() {}

  /** Adds the articles' texts in a gzipped file of JSON lines, a line each. */
  static void addNews(Path file, PlainText text) throws IOException {
    try (BufferedReader lines = reader(new GZIPInputStream(Files.newInputStream(file)))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        text.add(textOf(line));
      }
    }
  }

  /**
   * Adds the lines of an {@code .xz} file, which the command {@code xz} unpacks, but for titles.
   */
  static void addEncyclopedia(Path file, PlainText text) throws IOException {
    Process xz =
        new ProcessBuilder("xz", "-dc", file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = reader(xz.getInputStream())) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("# ")) {
          text.add(line);
        }
      }
      if (xz.waitFor() != 0) {
        throw new IOException("xz could not unpack " + file);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while unpacking " + file, e);
    }
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** The value of a JSON object's "text", its escapes made spaces; empty if it has none. */
  private static String textOf(String line) {
    int key = line.indexOf(TEXT);
    StringBuilder text = new StringBuilder();
    int i = line.indexOf('"', key + TEXT.length()) + 1;
    while (key >= 0 && i < line.length() && line.charAt(i) != '"') {
      boolean escaped = line.charAt(i) == '\\';
      text.append(escaped ? ' ' : line.charAt(i));
      i += escaped ? 2 : 1;
    }
    return text.toString();
  }
}
