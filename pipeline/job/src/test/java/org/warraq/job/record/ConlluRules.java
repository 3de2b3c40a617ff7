// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules of CoNLL-U that do not need a tree, as UD's validator checks them at levels 1 and 2.
 * They are written from the format's definition, without use of the classes that write it.
 *
 * @see <a href="https://universaldependencies.org/format.html">The CoNLL-U format</a>
 */
public final class ConlluRules {
  private static final String WHITE = "[\\s\\p{Z}\\x1c-\\x1f\\x85]";
  private static final Pattern WHITE_SPACE = Pattern.compile(WHITE);
  private static final Pattern BAD_SPACE =
      Pattern.compile("^" + WHITE + "|" + WHITE + "$|" + WHITE + WHITE);
  private static final Pattern SENTENCE_ID = Pattern.compile("# sent_id = [^/\\s\\p{Z}\\p{C}]+");
  private static final Pattern MISC = Pattern.compile("[A-Za-z]+=[^|]+(\\|[A-Za-z]+=[^|]+)*");
  private static final int FORM = 1;
  private static final int UPOS = 3;
  private static final int MISC_COLUMN = 9;

  private final Set<String> sentenceIds = new HashSet<>();

  /** Fails if the content of a file breaks a rule, or has a sent_id of an earlier file. */
  public void check(String content) {
    if (content.isEmpty()) {
      return;
    }
    assertFalse(content.contains("\r"), "carriage return");
    assertTrue(content.endsWith("\n\n"), "no blank line at the end");
    for (String block : content.substring(0, content.length() - 2).split("\n\n", -1)) {
      checkSentence(List.of(block.split("\n", -1)));
    }
  }

  private void checkSentence(List<String> lines) {
    List<String> comments = lines.stream().takeWhile(line -> line.startsWith("#")).toList();
    List<String[]> tokens =
        lines.stream().skip(comments.size()).map(line -> line.split("\t", -1)).toList();
    assertFalse(tokens.isEmpty(), () -> "no token: " + lines);
    List<String> ids = withPrefix(comments, "# sent_id").toList();
    assertEquals(1, ids.size(), ids::toString);
    assertTrue(SENTENCE_ID.matcher(ids.get(0)).matches(), ids::toString);
    assertTrue(sentenceIds.add(ids.get(0)), () -> "twice: " + ids);
    tokens.forEach(ConlluRules::checkColumns);
    checkIds(tokens);
    String text = withPrefix(comments, "# text = ").findFirst().orElseThrow();
    assertEquals(text.substring("# text = ".length()), textOf(tokens));
  }

  private static Stream<String> withPrefix(List<String> comments, String prefix) {
    return comments.stream().filter(comment -> comment.startsWith(prefix));
  }

  private static void checkColumns(String[] columns) {
    String line = String.join("\t", columns);
    assertEquals(10, columns.length, line);
    for (int i = 0; i < columns.length; i++) {
      assertFalse(columns[i].isEmpty(), line);
      assertFalse(BAD_SPACE.matcher(columns[i]).find(), line);
      boolean maySpace = i == FORM || i == 2 || i == MISC_COLUMN;
      assertTrue(maySpace || !WHITE_SPACE.matcher(columns[i]).find(), line);
    }
    if (isRange(columns)) {
      assertFalse(WHITE_SPACE.matcher(columns[FORM]).find(), line);
      assertEquals(
          "_\t_\t_\t_\t_\t_\t_", line.split("\t", 3)[2].replaceFirst("\t[^\t]*$", ""), line);
    } else {
      assertTrue(columns[UPOS].matches("[A-Z]+"), line);
    }
    String misc = columns[MISC_COLUMN];
    assertTrue(misc.equals("_") || MISC.matcher(misc).matches(), line);
  }

  private static boolean isRange(String[] columns) {
    return columns[0].contains("-");
  }

  /** Checks that numbers ascend by one, and that a range comes directly before its first number. */
  private static void checkIds(List<String[]> tokens) {
    int next = 1;
    int rangeEnd = 0;
    for (String[] columns : tokens) {
      if (isRange(columns)) {
        String[] range = columns[0].split("-", -1);
        assertEquals(next, Integer.parseInt(range[0]));
        assertTrue(next > rangeEnd, "ranges overlap");
        rangeEnd = Integer.parseInt(range[1]);
        assertTrue(rangeEnd > next, "a range of one");
      } else {
        assertEquals(next++, Integer.parseInt(columns[0]));
      }
    }
    assertTrue(rangeEnd < next, "a range without its segments");
  }

  /** Joins the tokens as the format says: with a space, except after SpaceAfter=No. */
  private static String textOf(List<String[]> tokens) {
    StringBuilder text = new StringBuilder();
    int rangeEnd = 0;
    String space = "";
    for (String[] columns : tokens) {
      boolean noSpace = List.of(columns[MISC_COLUMN].split("\\|", -1)).contains("SpaceAfter=No");
      if (!isRange(columns) && Integer.parseInt(columns[0]) <= rangeEnd) {
        assertFalse(noSpace, "SpaceAfter inside a multiword token");
        continue;
      }
      if (isRange(columns)) {
        rangeEnd = Integer.parseInt(columns[0].split("-", -1)[1]);
      }
      text.append(space).append(columns[FORM]);
      space = noSpace ? "" : " ";
    }
    return text.toString();
  }
}
