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

/** What to look at first: the mistakes made most surely, and the names missed most often. */
final class WorstMisses {
  private static final int SHOWN = 3;

  private WorstMisses() {}

  /** Both lists, at most {@code most} long, the worst first; equals in the order of the misses. */
  static Stream<String> of(List<Miss> misses, int most) {
    return Stream.concat(
        Stream.concat(Stream.of("", "Surest mistakes"), surest(misses).limit(most)),
        Stream.concat(Stream.of("", "Names missed most often"), often(misses).limit(most)));
  }

  private static Stream<String> surest(List<Miss> misses) {
    return misses.stream()
        .filter(miss -> miss.score() > 0)
        .sorted(comparing(Miss::score).reversed())
        .map(Miss::toString);
  }

  private static Stream<String> often(List<Miss> misses) {
    return misses.stream()
        .filter(miss -> !miss.expected().equals(Miss.NOTHING))
        .collect(groupingBy(Miss::expected, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .sorted(comparing((List<Miss> group) -> group.size()).reversed())
        .map(WorstMisses::show);
  }

  private static String show(List<Miss> group) {
    Miss first = group.get(0);
    return String.format(
        Locale.ROOT,
        "%d×, first at %s%n    expected  %s%n    got       %s%n    in        %s",
        group.size(),
        first.place(),
        first.expected(),
        gots(group),
        first.context());
  }

  /** What was made of them, the most frequent first. */
  private static String gots(List<Miss> group) {
    return group.stream()
        .collect(groupingBy(Miss::got, LinkedHashMap::new, counting()))
        .entrySet()
        .stream()
        .sorted(comparingByValue(Comparator.reverseOrder()))
        .limit(SHOWN)
        .map(entry -> entry.getKey() + " ×" + entry.getValue())
        .collect(joining(", "));
  }
}
