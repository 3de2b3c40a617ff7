// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ud;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.warraq.article.Upos;
import org.warraq.gold.ScoreTable;
import org.warraq.gold.SpanScore;

/** Scores of annotated sentences against a treebank: words, and their Universal tags. */
public final class UdScores {
  /** Number of examples that are shown of each confusion. */
  private static final int EXAMPLES = 3;

  private int expected;
  private int got;
  private int matching;
  private int right;

  /** By "right tag as our tag": where they were confused. */
  private final Map<String, List<String>> confusions = new TreeMap<>();

  private UdScores() {}

  /** Scores sentences whose articles have Universal tags. */
  public static UdScores of(List<UdAlignment> sentences) {
    UdScores scores = new UdScores();
    sentences.forEach(each -> scores.add(each, each.article().upos()));
    return scores;
  }

  /** Scores the Universal tags that follow from the segments' tags alone, without a model. */
  public static UdScores ofTags(List<UdAlignment> sentences) {
    UdScores scores = new UdScores();
    sentences.forEach(
        each -> scores.add(each, each.article().tags().stream().map(tag -> tag.upos()).toList()));
    return scores;
  }

  private void add(UdAlignment sentence, List<Upos> upos) {
    expected += sentence.sentence().words().size();
    got += upos.size();
    for (int i = 0; i < upos.size(); i++) {
      UdWord word = sentence.word(i);
      if (word != null) {
        matching++;
        if (word.upos() == upos.get(i)) {
          right++;
        } else {
          confusions
              .computeIfAbsent(word.upos() + " as " + upos.get(i), key -> new ArrayList<>())
              .add(word.form() + " " + line(sentence.sentence().location()));
        }
      }
    }
  }

  /** The line of a location. */
  private static String line(String location) {
    return location.substring(location.lastIndexOf(':'));
  }

  /** The words: a segment is right if the treebank has a word with its span. */
  public SpanScore words() {
    return new SpanScore(expected, got, matching);
  }

  /** The Universal tags: a segment is right if it is a word, and has that word's tag. */
  public SpanScore upos() {
    return new SpanScore(expected, got, right);
  }

  /** The share (0–1) of the matching words with the right Universal tag. */
  public double uposOfMatchingWords() {
    return matching == 0 ? 0 : (double) right / matching;
  }

  /** Formats the scores as a table. */
  public String table() {
    return String.join(
        System.lineSeparator(),
        ScoreTable.HEAD,
        ScoreTable.row("words", words()),
        ScoreTable.row("upos", upos()),
        String.format(
            Locale.ROOT,
            "upos of matching words: %.2f %% (%,d of %,d)",
            100 * uposOfMatchingWords(),
            right,
            matching));
  }

  /**
   * Formats the confusions, the most frequent first.
   *
   * @param limit the greatest number of lines
   */
  public String confusions(int limit) {
    return confusions.entrySet().stream()
        .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
        .limit(limit)
        .map(
            each ->
                String.format(
                    Locale.ROOT,
                    "%5d %-15s %s",
                    each.getValue().size(),
                    each.getKey(),
                    String.join(
                        ", ",
                        each.getValue().subList(0, Math.min(EXAMPLES, each.getValue().size())))))
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
