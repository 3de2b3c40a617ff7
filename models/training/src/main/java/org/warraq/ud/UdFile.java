// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ud;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.warraq.gold.GoldException;
import org.warraq.gold.Utf8Files;

/**
 * Reads a treebank in the format CoNLL-U. Each sentence needs its text ({@code # text = …}). Empty
 * nodes are left out. A line {@code # newdoc} begins a document; one with the same id as the last
 * goes on with it.
 *
 * @see <a href="https://universaldependencies.org/format.html">The CoNLL-U format</a>
 */
public final class UdFile {
  private static final String DOCUMENT = "# newdoc";

  private final List<UdSentence> sentences = new ArrayList<>();
  private UdSentenceBuilder sentence;
  private String documentLine = "";
  private int document = -1;

  private UdFile() {}

  /**
   * Reads the sentences of a file.
   *
   * @throws GoldException if the file is not CoNLL-U, or has no sentence; the message names the
   *     line
   * @throws IOException if the file cannot be read
   */
  public static List<UdSentence> read(Path path) throws IOException {
    UdFile reader = new UdFile();
    String[] lines = Utf8Files.read(path).split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      reader.read(lines[i], path + ":" + (i + 1));
    }
    reader.endSentence();
    if (reader.sentences.isEmpty()) {
      throw new GoldException(path + ": the file has no sentence; give a file in CoNLL-U format");
    }
    return List.copyOf(reader.sentences);
  }

  private void read(String line, String location) {
    if (line.isBlank()) {
      endSentence();
      return;
    }
    if (opensDocument(line)) {
      documentLine = line;
      document++;
    }
    if (sentence == null) {
      sentence = new UdSentenceBuilder(location);
    }
    if (line.startsWith("#")) {
      sentence.comment(line);
    } else {
      sentence.token(line, location);
    }
  }

  /** Whether a line opens a new document. Some files repeat its id before each of its sentences. */
  private boolean opensDocument(String line) {
    return line.startsWith(DOCUMENT)
        && (line.strip().equals(DOCUMENT) || !line.equals(documentLine));
  }

  private void endSentence() {
    if (sentence != null) {
      document = Math.max(document, 0);
      sentence.build(document).ifPresent(sentences::add);
      sentence = null;
    }
  }
}
