// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts for tests on real text: the lines of the file that {@code -Dwarraq.texts=FILE} names, or
 * the seed articles. A line that is a JSON object stands for its field {@code text}.
 */
final class TextLines {
  private static final Pattern TEXT =
      Pattern.compile("\"text\"\\s*:\\s*\"((?:[^\"\\\\]++|\\\\.)*+)\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|(.))");

  private TextLines() {}

  static List<String> read() throws IOException {
    String file = System.getProperty("warraq.texts");
    if (file != null) {
      return Files.readAllLines(Path.of(file)).stream().map(TextLines::text).toList();
    }
    List<Path> seeds;
    try (Stream<Path> paths = Files.walk(Path.of(System.getProperty("warraq.seeds")))) {
      seeds = paths.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
    }
    List<String> texts = new ArrayList<>();
    for (Path seed : seeds) {
      texts.add(Files.readString(seed));
    }
    return texts;
  }

  private static String text(String line) {
    Matcher field = TEXT.matcher(line);
    return line.startsWith("{") && field.find() ? unescaped(field.group(1)) : line;
  }

  private static String unescaped(String json) {
    return ESCAPE
        .matcher(json)
        .replaceAll(
            escape -> Matcher.quoteReplacement(character(escape.group(1), escape.group(2))));
  }

  private static String character(String hexadecimal, String letter) {
    if (hexadecimal != null) {
      return String.valueOf((char) Integer.parseInt(hexadecimal, 16));
    }
    return switch (letter) {
      case "n" -> "\n";
      case "t" -> "\t";
      case "r" -> "\r";
      case "b" -> "\b";
      case "f" -> "\f";
      default -> letter;
    };
  }
}
