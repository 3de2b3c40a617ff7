// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.ArrayList;
import java.util.List;
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
 * Finds the entities of articles under some guidelines, in two passes over the sentences. Not
 * thread-safe, because it holds caches and scratch arrays: use one instance per thread.
 */
public final class EntityDecoder {
  /**
   * Spans that are entities with a lower probability, as the model gives it, are left out. F1 is
   * best if the entities are kept whose probability is at least half of the best F1, which is about
   * 0.4 here. If a sentence's expected number of segments in entities is below this, it has no such
   * span after the first pass.
   *
   * @see <a href="https://arxiv.org/abs/1402.1892">Lipton, Elkan and Narayanaswamy (2014),
   *     Thresholding Classifiers to Maximize F1 Score</a>
   */
  private static final double MIN_PROBABILITY = 0.4;

  /**
   * Entities with a lower calibrated score are left out, too. In news under the broad guidelines
   * the model is too sure, so that there this bound is the higher of the two.
   */
  private static final float MIN_SCORE = 0.3f;

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
    List<Entity> entities = new ArrayList<>();
    Words words = article.words();
    FirstPass firstPass = firstPass(article, mix);
    float[] recurrenceWeights = model.recurrenceWeights(guidelines, mix);
    ScoreCalibration calibration = model.calibration(guidelines, mix);
    Recurrence recurrence = new Recurrence(firstPass);
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      int first = words.sentenceFirstSegment(sentence);
      int end = words.sentenceFirstSegment(sentence + 1);
      if (recurrence.affects(first, end)
          || firstPass.expectedEntitySegments(first, end) >= MIN_PROBABILITY) {
        float[] scores = lattice.start(end - first);
        firstPass.addTo(scores, first, end);
        recurrence.addTo(scores, first, end, recurrenceWeights);
        partAtProclitics(words, first, end, scores);
        addEntitiesOfSentence(article, first, calibration, entities);
      }
    }
    List<Entity> sure =
        LoneSurnames.completed(article, entities).stream()
            .filter(entity -> entity.score() >= MIN_SCORE)
            .toList();
    return LoneTitles.takenOut(words, sure);
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

  private void addEntitiesOfSentence(
      AnnotatedArticle article, int first, ScoreCalibration calibration, List<Entity> entities) {
    lattice.forwardBackward();
    int free = first;
    for (Labels.Span span : LikelySpans.of(lattice, MIN_PROBABILITY)) {
      free = addEntitiesOfSpan(article, first, span, free, calibration, entities);
    }
  }

  /**
   * Adds the entity of a span, or several where proclitics divide Latin words.
   *
   * @param first the sentence's first segment, from which the span counts
   * @param free the first segment that no entity has taken yet
   * @return the first segment that the next entity may take
   */
  private int addEntitiesOfSpan(
      AnnotatedArticle article,
      int first,
      Labels.Span span,
      int free,
      ScoreCalibration calibration,
      List<Entity> entities) {
    Words words = article.words();
    int end = first + span.end();
    int from = EntityEdges.afterProclitics(words, Math.max(free, first + span.begin()), end);
    if (span.type() == EntityType.PER && from < end) {
      from = EntityEdges.afterTitle(words, from, end);
    }
    while (from < end) {
      int to = EntityEdges.end(words, from, end);
      if (canBeEntity(article, from, to)) {
        double probability = probability(span, from - first, Math.min(to, end) - first);
        entities.add(new Entity(span.type(), from, to, calibration.calibrated(probability)));
      }
      boolean continues = to < end && EntityEdges.isProcliticOfLatin(words, to);
      from = continues ? EntityEdges.afterProclitics(words, to, end) : Math.max(to, end);
    }
    return from;
  }

  /**
   * The probability of a part of a span. If rules cut the part out of the span, its edges are sure,
   * so only the probability of the type counts.
   */
  private double probability(Labels.Span span, int begin, int end) {
    boolean whole = begin == span.begin() && end == span.end();
    return whole
        ? lattice.entityProbability(span.type(), begin, end)
        : lattice.minTypeProbability(span.type(), begin, end);
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
