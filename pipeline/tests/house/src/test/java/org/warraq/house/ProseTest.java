// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.house;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** No comment, message or page has a word that avoided-words.txt lists. */
class ProseTest {
  private static final AvoidedWords WORDS = AvoidedWords.read();

  @Test
  void noFileHasAnAvoidedWord() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : Repository.files()) {
      String text = Files.readString(file);
      for (AvoidedWords.Word word : WORDS.words()) {
        Matcher matcher = word.pattern().matcher(text);
        while (matcher.find()) {
          long line = 1 + text.substring(0, matcher.start()).chars().filter(c -> c == '\n').count();
          found.add(
              "%s:%d: '%s'; write: %s"
                  .formatted(
                      Repository.ROOT.relativize(file), line, matcher.group(), word.instead()));
        }
      }
    }
    assertEquals("", found.stream().collect(joining("\n")));
  }

  @Test
  void phraseOverTwoLinesOfACommentIsFound() {
    assertTrue(WORDS.isIn("   * made all\n   * but always"));
    assertTrue(WORDS.isIn("// one\n    // a task"));
  }

  @Test
  void ordinarySentenceIsNotFound() {
    assertEquals(false, WORDS.isIn("There is no run in the folder, so one file per task is made."));
  }
}
