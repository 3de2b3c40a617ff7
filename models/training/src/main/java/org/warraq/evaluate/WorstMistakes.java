// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import static java.util.Comparator.comparing;
import static java.util.Map.Entry.comparingByValue;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Selects the mistakes to look at first: those with the highest scores, and the entities that were
 * missed most often.
 */
final class WorstMistakes {
  /** Number of different answers that are shown for one missed entity. */
  private static final int ANSWERS = 3;

  private WorstMistakes() {}

  /**
   * Returns the lines of both lists, the worst mistake first. Equally bad mistakes keep their
   * order.
   *
   * @param limit maximal number of entries in each list
   */
  static Stream<String> of(List<AnnotationMistake> mistakes, int limit) {
    return Stream.concat(
        Stream.concat(
            Stream.of("", "Mistakes with the highest scores"),
            withHighestScores(mistakes).limit(limit)),
        Stream.concat(
            Stream.of("", "Entities missed most often"), missedMostOften(mistakes).limit(limit)));
  }

  private static Stream<String> withHighestScores(List<AnnotationMistake> mistakes) {
    return mistakes.stream()
        .filter(mistake -> mistake.score() > 0)
        .sorted(comparing(AnnotationMistake::score).reversed())
        .map(AnnotationMistake::toString);
  }

  private static Stream<String> missedMostOften(List<AnnotationMistake> mistakes) {
    return mistakes.stream()
        .filter(mistake -> !mistake.expected().equals(AnnotationMistake.NOTHING))
        .collect(groupingBy(AnnotationMistake::expected, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .sorted(comparing((List<AnnotationMistake> group) -> group.size()).reversed())
        .map(WorstMistakes::show);
  }

  private static String show(List<AnnotationMistake> group) {
    AnnotationMistake first = group.get(0);
    return String.format(
        Locale.ROOT,
        "%d×, first at %s%n    expected  %s%n    got       %s%n    in        %s",
        group.size(),
        first.location(),
        first.expected(),
        answers(group),
        first.context());
  }

  /** Returns the annotators' answers, the most frequent first. */
  private static String answers(List<AnnotationMistake> group) {
    return group.stream()
        .collect(groupingBy(AnnotationMistake::got, LinkedHashMap::new, counting()))
        .entrySet()
        .stream()
        .sorted(comparingByValue(Comparator.reverseOrder()))
        .limit(ANSWERS)
        .map(entry -> entry.getKey() + " ×" + entry.getValue())
        .collect(joining(", "));
  }
}
