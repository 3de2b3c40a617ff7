// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.EntityType;
import org.warraq.article.Sentences;

/** One article's annotation beside its gold; sentences and names are judged apart. Immutable. */
final class Comparison {
  /** How much text a miss shows on either side, in UTF-16 units. */
  private static final int CONTEXT = 30;

  private final GoldArticle gold;
  private final AnnotatedArticle annotated;
  private final String text;
  private final Set<Integer> expectedEnds;
  private final Set<Integer> gotEnds;
  private final List<Mention> gotMentions;

  /** Compares an annotated article with its gold; names only if they were looked for. */
  Comparison(GoldArticle gold, AnnotatedArticle annotated) {
    this.gold = gold;
    this.annotated = annotated;
    this.text = annotated.text();
    this.expectedEnds = ends(gold.sentences());
    this.gotEnds = ends(annotated.sentences());
    this.gotMentions = annotated.hasEntities() ? Mention.of(annotated) : List.of();
  }

  Scores scores() {
    return new Scores(
        1,
        annotated.hasWords() ? annotated.words().size() : 0,
        SpanScore.of(expectedEnds, gotEnds),
        annotated.hasEntities() ? entityScores() : Map.of());
  }

  /** The differences, sentences first, each kind in the order of the text. */
  List<Miss> misses() {
    Stream<Miss> names = annotated.hasEntities() ? mentionMisses() : Stream.of();
    return Stream.concat(sentenceMisses(), names).toList();
  }

  private Map<EntityType, SpanScore> entityScores() {
    return Stream.of(EntityType.values()).collect(toMap(identity(), this::entityScore));
  }

  private SpanScore entityScore(EntityType type) {
    return SpanScore.of(ofType(gold.mentions(), type), ofType(gotMentions, type));
  }

  private static List<Mention> ofType(Collection<Mention> mentions, EntityType type) {
    return mentions.stream().filter(mention -> mention.type() == type).toList();
  }

  private static Set<Integer> ends(Sentences sentences) {
    Set<Integer> ends = new TreeSet<>();
    IntStream.range(0, sentences.size()).map(sentences::end).forEach(ends::add);
    return ends;
  }

  private Stream<Miss> sentenceMisses() {
    Set<Integer> all = new TreeSet<>(expectedEnds);
    all.addAll(gotEnds);
    return all.stream()
        .filter(end -> expectedEnds.contains(end) != gotEnds.contains(end))
        .map(
            end ->
                new Miss(
                    gold.article().id(),
                    sentenceEnd(expectedEnds.contains(end)),
                    sentenceEnd(gotEnds.contains(end)),
                    around(end, " ‖ ", end)));
  }

  private static String sentenceEnd(boolean isOne) {
    return isOne ? "end of sentence" : Miss.NOTHING;
  }

  private Stream<Miss> mentionMisses() {
    Stream<Miss> lost =
        gold.mentions().stream()
            .filter(mention -> !gotMentions.contains(mention))
            .map(mention -> miss(mention, show(mention), overlapping(mention, gotMentions)));
    Stream<Miss> invented =
        gotMentions.stream()
            .filter(mention -> gold.mentions().stream().noneMatch(mention::overlaps))
            .map(mention -> miss(mention, Miss.NOTHING, show(mention)));
    return Stream.concat(lost, invented);
  }

  private Miss miss(Mention mention, String expected, String got) {
    String name = "[" + text.substring(mention.begin(), mention.end()) + "]";
    return new Miss(
        gold.article().id(), expected, got, around(mention.begin(), name, mention.end()));
  }

  private String overlapping(Mention mention, List<Mention> others) {
    return others.stream()
        .filter(mention::overlaps)
        .map(this::show)
        .reduce((first, second) -> first + " + " + second)
        .orElse(Miss.NOTHING);
  }

  private String show(Mention mention) {
    return mention.type() + " " + text.substring(mention.begin(), mention.end());
  }

  private String around(int begin, String middle, int end) {
    String before = text.substring(Math.max(0, begin - CONTEXT), begin);
    String after = text.substring(end, Math.min(text.length(), end + CONTEXT));
    return (before + middle + after).replaceAll("\\s+", " ");
  }
}
