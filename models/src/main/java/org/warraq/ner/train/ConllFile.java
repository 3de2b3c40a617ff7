// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files of a token and its BIO label a line, with a blank line after each sentence. */
final class ConllFile {
  private ConllFile() {}

  /**
   * The sentences of a file.
   *
   * @throws IOException if it cannot be read, or a line is not a token, a space and a label
   */
  static List<GoldSentence> read(Path file) throws IOException {
    List<GoldSentence> sentences = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add("");
    for (String line : lines) {
      int space = line.lastIndexOf(' ');
      if (!line.isEmpty() && space <= 0) {
        throw new IOException(file + ": neither a token with its label nor blank: " + line);
      } else if (!line.isEmpty()) {
        tokens.add(line.substring(0, space));
        labels.add(line.substring(space + 1));
      } else if (!tokens.isEmpty()) {
        sentences.add(GoldSentence.of(tokens, labels));
        tokens.clear();
        labels.clear();
      }
    }
    return sentences;
  }
}
