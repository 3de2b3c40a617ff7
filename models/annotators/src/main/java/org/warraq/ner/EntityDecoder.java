// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.article.Words;
import org.warraq.ner.crf.Labels;
import org.warraq.ner.crf.Lattice;
import org.warraq.ner.crf.LikelySpans;
import org.warraq.text.NameSpelling;
import org.warraq.text.TokenKind;

/**
 * Finds the entities of articles under some guidelines: two passes over the sentences find
 * candidates, and evidence from the whole article decides between them. Not thread-safe, because it
 * holds caches and scratch arrays: use one instance per thread.
 */
public final class EntityDecoder {
  /**
   * A span that the model gives a lower probability is not a candidate. If a sentence's expected
   * number of segments in entities is below this, it has no such span after the first pass.
   */
  private static final double MIN_CANDIDATE = 0.1;

  /**
   * Entities with a lower score are left out. F1 is best if those are kept whose score is at least
   * half of the best F1, so about 0.4; 0.45 was the best of three bounds.
   *
   * @see <a href="https://arxiv.org/abs/1402.1892">Lipton, Elkan and Narayanaswamy (2014),
   *     Thresholding Classifiers to Maximize F1 Score</a>
   */
  private static final float MIN_SCORE = 0.45f;

  private final EntityModel model;
  private final Guidelines guidelines;
  private final MixedScorer scorer;
  private final Lattice lattice;

  /** A decoder with the model's sets of weights for articles under some guidelines. */
  public EntityDecoder(EntityModel model, Guidelines guidelines) {
    this(model, guidelines, new FormCache(model.lists(), model.classes()));
  }

  /**
   * The same, with a cache of forms that it shares with other decoders.
   *
   * @param forms a cache that only decoders of the same model and guidelines use
   */
  EntityDecoder(EntityModel model, Guidelines guidelines, FormCache forms) {
    this.model = model;
    this.guidelines = guidelines;
    scorer = new MixedScorer(model, guidelines, forms);
    lattice = new Lattice(model.transitions());
  }

  /** Reads each sentence of an article separately. The article has words and tags. */
  public FirstPass firstPass(AnnotatedArticle article, GenreMix mix) {
    return FirstPass.over(article, mix, scorer, lattice);
  }

  /**
   * The entities of an article with words and tags, in order. Each sentence is read with the
   * knowledge of the whole article.
   */
  List<Entity> decode(AnnotatedArticle article, GenreMix mix) {
    List<Entity> candidates = evidence(article, mix).scored(model.spanWeights(guidelines, mix));
    List<Entity> sure =
        LoneSurnames.completed(article, highestScored(candidates)).stream()
            .filter(entity -> entity.score() >= MIN_SCORE)
            .toList();
    return LoneTitles.takenOut(article.words(), sure);
  }

  /** The candidates of an article with words and tags, and the evidence for them. */
  public SpanEvidence evidence(AnnotatedArticle article, GenreMix mix) {
    List<Entity> candidates = new ArrayList<>();
    Words words = article.words();
    FirstPass firstPass = firstPass(article, mix);
    float[] recurrenceWeights = model.recurrenceWeights(guidelines, mix);
    Recurrence recurrence = new Recurrence(firstPass);
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      int first = words.sentenceFirstSegment(sentence);
      int end = words.sentenceFirstSegment(sentence + 1);
      if (recurrence.affects(first, end)
          || firstPass.expectedEntitySegments(first, end) >= MIN_CANDIDATE) {
        float[] scores = lattice.start(end - first);
        firstPass.addTo(scores, first, end);
        recurrence.addTo(scores, first, end, recurrenceWeights);
        partAtProclitics(words, first, end, scores);
        lattice.forwardBackward();
        candidates.addAll(candidatesOfSentence(article, first));
      }
    }
    return new SpanEvidence(words, firstPass::stem, candidates);
  }

  /**
   * The candidates without those that overlap one with a higher score, in order. Of two with the
   * same score, the one that is given first counts as higher.
   */
  static List<Entity> highestScored(List<Entity> candidates) {
    List<Entity> highestFirst = new ArrayList<>(candidates);
    highestFirst.sort(Comparator.comparing(Entity::score).reversed());
    BitSet taken = new BitSet();
    List<Entity> kept = new ArrayList<>();
    for (Entity candidate : highestFirst) {
      if (isFree(candidate, taken)) {
        taken.set(candidate.firstSegment(), candidate.endSegment());
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparing(Entity::firstSegment));
    return kept;
  }

  private static boolean isFree(Entity candidate, BitSet taken) {
    int next = taken.nextSetBit(candidate.firstSegment());
    return next < 0 || next >= candidate.endSegment();
  }

  /**
   * Takes a conjunction that a preposition follows in the same word (و+ل) out of all entities,
   * because a name begins after the two: للأمم المتحدة ولإيران are two names.
   */
  private static void partAtProclitics(Words words, int first, int end, float[] scores) {
    for (int segment = first; segment < end; segment++) {
      if (EntityEdges.partsNames(words, segment)) {
        Labels.putOutside(scores, segment - first);
      }
    }
  }

  /**
   * The candidates of a sentence. Spans that rules make equal are one candidate, with the sum of
   * their probabilities, because they exclude each other.
   *
   * @param first the sentence's first segment, from which spans count
   */
  private List<Entity> candidatesOfSentence(AnnotatedArticle article, int first) {
    Map<Labels.Span, Double> probabilities = new LinkedHashMap<>();
    for (Labels.Span span : LikelySpans.of(lattice, MIN_CANDIDATE)) {
      double probability = lattice.entityProbability(span.type(), span.begin(), span.end());
      for (Labels.Span entity : entitiesOfSpan(article, first, span)) {
        probabilities.merge(entity, probability, Double::sum);
      }
    }
    List<Entity> candidates = new ArrayList<>();
    probabilities.forEach(
        (span, probability) -> {
          float score = (float) Math.min(1, probability);
          candidates.add(new Entity(span.type(), span.begin(), span.end(), score));
        });
    return candidates;
  }

  /**
   * What rules make of a span: one entity, or several where proclitics divide Latin words.
   *
   * @param first the sentence's first segment, from which the span counts
   * @return spans that count from the article's first segment
   */
  private static List<Labels.Span> entitiesOfSpan(
      AnnotatedArticle article, int first, Labels.Span span) {
    List<Labels.Span> entities = new ArrayList<>();
    Words words = article.words();
    int end = first + span.end();
    int from = EntityEdges.afterProclitics(words, first + span.begin(), end);
    if (span.type() == EntityType.PER && from < end) {
      from = EntityEdges.afterTitle(words, from, end);
    }
    while (from < end) {
      int to = EntityEdges.end(words, from, end);
      if (canBeEntity(article, from, to)) {
        entities.add(new Labels.Span(span.type(), from, to));
      }
      boolean continues = to < end && EntityEdges.isProcliticOfLatin(words, to);
      from = continues ? EntityEdges.afterProclitics(words, to, end) : Math.max(to, end);
    }
    return entities;
  }

  /** An entity has a letter, so it is not an emoji, mark or number; and it has no web address. */
  private static boolean canBeEntity(AnnotatedArticle article, int begin, int end) {
    Words words = article.words();
    String text = article.text().substring(words.segmentBegin(begin), words.segmentEnd(end - 1));
    return text.codePoints().anyMatch(EntityDecoder::isLetter)
        && IntStream.range(begin, end).noneMatch(i -> TokenKind.of(words.form(i)).isWebToken());
  }

  private static boolean isLetter(int codePoint) {
    return NameSpelling.isLetterOrDigit(codePoint) && !Character.isDigit(codePoint);
  }
}
