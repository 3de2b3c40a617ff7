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
 * An article's gold beside the annotation of the same article. Sentence ends and entities are
 * compared separately. Immutable.
 *
 * @param annotated the annotated article; entities are compared only if it has that layer
 */
record GoldComparison(GoldArticle gold, AnnotatedArticle annotated) {
  GoldComparison {
    Objects.requireNonNull(gold, "gold");
    Objects.requireNonNull(annotated, "annotated");
  }

  /** Scores the ends of sentences. */
  SpanScore sentenceEnds() {
    return SpanScore.of(ends(gold.article().sentences()), ends(annotated.sentences()));
  }

  /** Scores the entities of each gold sentence. */
  List<EntityScores> entityScores() {
    return gold.scoresBySentence(annotated);
  }

  /** Returns the sentence ends that were missed or are not in the gold, in the text's order. */
  Stream<AnnotationMistake> sentenceMistakes() {
    Set<Integer> expected = ends(gold.article().sentences());
    Set<Integer> got = ends(annotated.sentences());
    return Stream.concat(expected.stream(), got.stream())
        .distinct()
        .sorted()
        .filter(end -> expected.contains(end) != got.contains(end))
        .map(
            end ->
                new AnnotationMistake(
                    annotated.article().id(),
                    sentenceEnd(expected.contains(end)),
                    sentenceEnd(got.contains(end)),
                    0,
                    AnnotationMistake.context(annotated.text(), end, " ‖ ", end)));
  }

  private static Set<Integer> ends(Sentences sentences) {
    Set<Integer> ends = new TreeSet<>();
    IntStream.range(0, sentences.size()).map(sentences::end).forEach(ends::add);
    return ends;
  }

  private static String sentenceEnd(boolean present) {
    return present ? "end of sentence" : AnnotationMistake.NOTHING;
  }

  /**
   * Returns the gold entities that were not found exactly, then the found entities that overlap no
   * such entity and are not in the gold.
   */
  Stream<AnnotationMistake> entityMistakes() {
    Map<GoldEntity, Float> found = gold.foundEntities(annotated);
    List<GoldEntity> missed =
        gold.entities().stream().filter(entity -> !found.containsKey(entity)).toList();
    Stream<GoldEntity> invented =
        found.keySet().stream()
            .filter(entity -> !gold.entities().contains(entity))
            .filter(entity -> missed.stream().noneMatch(entity::overlaps));
    return Stream.concat(
        missed.stream().map(entity -> missedEntity(entity, found)),
        invented.map(
            entity -> mistake(entity, AnnotationMistake.NOTHING, show(entity), found.get(entity))));
  }

  private AnnotationMistake missedEntity(GoldEntity entity, Map<GoldEntity, Float> found) {
    List<GoldEntity> instead = found.keySet().stream().filter(entity::overlaps).toList();
    String got =
        instead.isEmpty()
            ? AnnotationMistake.NOTHING
            : instead.stream().map(this::show).collect(joining(" + "));
    float score = instead.stream().map(found::get).max(Float::compare).orElse(0f);
    return mistake(entity, show(entity), got, score);
  }

  private AnnotationMistake mistake(GoldEntity entity, String expected, String got, float score) {
    String text = annotated.text();
    String marked = "[" + text.substring(entity.begin(), entity.end()) + "]";
    String context = AnnotationMistake.context(text, entity.begin(), marked, entity.end());
    return new AnnotationMistake(gold.locationOf(entity), expected, got, score, context);
  }

  private String show(GoldEntity entity) {
    return entity.type() + " " + annotated.text().substring(entity.begin(), entity.end());
  }
}
