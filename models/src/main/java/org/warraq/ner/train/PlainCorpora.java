// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Reads corpora without labels: news as JSON lines, and an encyclopedia as text. */
final class PlainCorpora {
  private static final Pattern TEXT = Pattern.compile("\"text\": ?\"((?:[^\"\\\\]|\\\\.)*)\"");

  private PlainCorpora() {}

  /** Adds the articles' texts in a gzipped file of JSON lines, a line each. */
  static void addNews(Path file, PlainText text) throws IOException {
    try (BufferedReader lines = reader(new GZIPInputStream(Files.newInputStream(file)))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher matcher = TEXT.matcher(line);
        if (matcher.find()) {
          text.add(matcher.group(1).replaceAll("\\\\[nrt]", " ").replace("\\\"", "\""));
        }
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
}
