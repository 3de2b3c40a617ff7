// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Sentences;
import org.warraq.gold.EntityScores;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldEntity;
import org.warraq.gold.SpanScore;

/**
 * An article's annotation beside its gold; sentences and names are judged apart, names only where
 * they were looked for. Immutable.
 */
record Comparison(GoldArticle gold, AnnotatedArticle annotated) {
  Comparison {
    Objects.requireNonNull(gold, "gold");
    Objects.requireNonNull(annotated, "annotated");
  }

  /** How well the ends of sentences were found. */
  SpanScore sentenceEnds() {
    return SpanScore.of(ends(gold.article().sentences()), ends(annotated.sentences()));
  }

  /** How well names were found, for each gold sentence. */
  List<EntityScores> names() {
    return gold.scores(annotated);
  }

  /** The ends of sentences that are missing or should not be, in the order of the text. */
  Stream<Miss> sentenceMisses() {
    Set<Integer> expected = ends(gold.article().sentences());
    Set<Integer> got = ends(annotated.sentences());
    return Stream.concat(expected.stream(), got.stream())
        .distinct()
        .sorted()
        .filter(end -> expected.contains(end) != got.contains(end))
        .map(
            end ->
                new Miss(
                    annotated.article().id(),
                    sentenceEnd(expected.contains(end)),
                    sentenceEnd(got.contains(end)),
                    0,
                    Miss.context(annotated.text(), end, " ‖ ", end)));
  }

  private static Set<Integer> ends(Sentences sentences) {
    Set<Integer> ends = new TreeSet<>();
    IntStream.range(0, sentences.size()).map(sentences::end).forEach(ends::add);
    return ends;
  }

  private static String sentenceEnd(boolean isOne) {
    return isOne ? "end of sentence" : Miss.NOTHING;
  }

  /** The names that were not found as they are, then those found where none is. */
  Stream<Miss> nameMisses() {
    Map<GoldEntity, Float> found = gold.found(annotated);
    List<GoldEntity> lost =
        gold.mentions().stream().filter(mention -> !found.containsKey(mention)).toList();
    Stream<GoldEntity> invented =
        found.keySet().stream()
            .filter(mention -> !gold.mentions().contains(mention))
            .filter(mention -> lost.stream().noneMatch(mention::overlaps));
    return Stream.concat(
        lost.stream().map(mention -> lost(mention, found)),
        invented.map(mention -> miss(mention, Miss.NOTHING, show(mention), found.get(mention))));
  }

  private Miss lost(GoldEntity mention, Map<GoldEntity, Float> found) {
    List<GoldEntity> instead = found.keySet().stream().filter(mention::overlaps).toList();
    String got =
        instead.isEmpty() ? Miss.NOTHING : instead.stream().map(this::show).collect(joining(" + "));
    float score = instead.stream().map(found::get).max(Float::compare).orElse(0f);
    return miss(mention, show(mention), got, score);
  }

  private Miss miss(GoldEntity mention, String expected, String got, float score) {
    String text = annotated.text();
    String name = "[" + text.substring(mention.begin(), mention.end()) + "]";
    String context = Miss.context(text, mention.begin(), name, mention.end());
    return new Miss(gold.place(mention), expected, got, score, context);
  }

  private String show(GoldEntity mention) {
    return mention.type() + " " + annotated.text().substring(mention.begin(), mention.end());
  }
}
