// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines between the blank lines at the beginning of a text file.
 *
 * <p>Blank lines alone do not tell many articles from the paragraphs of one. Headlines do: each
 * block begins with a short line that ends no sentence, and a much longer text follows in the next
 * line. Paragraphs whose lines are cut at a width begin with a line as long as those that follow,
 * and a single article has a blank line after its title, or paragraphs without a title.
 */
final class TextBlocks {
  /** Of fewer headlines, one may be a title and the other a subheading. */
  private static final int MIN_HEADLINES = 3;

  private static final int MAX_HEADLINE_CHARS = 150;
  private static final String SENTENCE_ENDS = ".!?؟:؛،,;…";

  private final List<List<String>> blocks = new ArrayList<>();

  private TextBlocks() {}

  /** The blocks of the first lines of a file. The last block may be cut. */
  static TextBlocks of(List<String> lines) {
    TextBlocks text = new TextBlocks();
    boolean isInBlock = false;
    for (String line : lines) {
      if (!line.isBlank() && !isInBlock) {
        text.blocks.add(new ArrayList<>());
      }
      isInBlock = !line.isBlank();
      if (isInBlock) {
        text.blocks.get(text.blocks.size() - 1).add(line.strip());
      }
    }
    return text;
  }

  /** Whether each block begins with a headline, so that it looks like a separate article. */
  boolean eachHasHeadline() {
    int last = blocks.size() - 1;
    return blocks.size() >= MIN_HEADLINES
        && blocks.subList(0, last).stream().allMatch(TextBlocks::hasHeadline)
        && (blocks.get(last).size() == 1
            ? isHeadline(blocks.get(last).get(0))
            : hasHeadline(blocks.get(last)));
  }

  /** A headline is at most half as long as the line after it. */
  private static boolean hasHeadline(List<String> block) {
    return block.size() > 1
        && isHeadline(block.get(0))
        && 2 * block.get(0).length() <= block.get(1).length();
  }

  private static boolean isHeadline(String line) {
    return line.length() <= MAX_HEADLINE_CHARS
        && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
  }
}
