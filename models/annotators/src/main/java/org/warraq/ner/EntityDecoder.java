// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.ArrayList;
import java.util.List;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.article.Words;
import org.warraq.ner.crf.Labels;
import org.warraq.ner.crf.Lattice;

/** Reads articles with one set of weights. Holds scratch memory: one instance a thread. */
public final class EntityDecoder {
  /**
   * Where fewer mentions than this are expected, to have none is likelier than all else together.
   */
  private static final double HARDLY_ANY = 0.4;

  /**
   * Mentions that score less are left out. F1 is best if a mention is kept that is right at least
   * half as probably as the best F1 is high, about 0.4; this costs little of it, and less recall.
   *
   * @see <a href="https://arxiv.org/abs/1402.1892">Lipton, Elkan and Narayanaswamy (2014),
   *     Thresholding Classifiers to Maximize F1 Score</a>
   */
  private static final float LEAST_SCORE = 0.3f;

  private final SegmentScorer scorer;
  private final Lattice lattice;
  private final float[] recurrence;
  private final ScoreCalibration calibration;

  /** A decoder with one set of weights, and its calibration. */
  public EntityDecoder(EntityModel model, WeightSet set) {
    scorer = new SegmentScorer(model, set);
    lattice = new Lattice(model.transitions());
    recurrence = model.recurrence().get(set);
    calibration = model.calibrations().get(set);
  }

  /** Reads each sentence of an article with words and tags for itself. */
  public FirstPass look(AnnotatedArticle article) {
    return FirstPass.at(article, scorer, lattice);
  }

  /** The mentions in an article with words and tags, each sentence read in the light of all. */
  List<Entity> decode(AnnotatedArticle article) {
    List<Entity> entities = new ArrayList<>();
    Words words = article.words();
    FirstPass look = look(article);
    Recurrence elsewhere = new Recurrence(look);
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      int first = words.sentenceFirstSegment(sentence);
      int end = words.sentenceFirstSegment(sentence + 1);
      if (elsewhere.isIn(first, end) || look.mentioned(first, end) >= HARDLY_ANY) {
        float[] scores = lattice.start(end - first);
        look.addTo(scores, first, end);
        elsewhere.addTo(scores, first, end, recurrence);
        addMentions(article, first, end, entities);
      }
    }
    return LoneSurnames.with(article, entities).stream()
        .filter(entity -> entity.score() >= LEAST_SCORE)
        .toList();
  }

  private void addMentions(AnnotatedArticle article, int first, int end, List<Entity> entities) {
    List<Labels.Span> spans = Labels.mentions(lattice.best(), end - first);
    if (spans.isEmpty()) {
      return;
    }
    lattice.sum();
    int free = first;
    for (Labels.Span span : spans) {
      free = addMentions(article, first, span, free, entities);
    }
  }

  /**
   * Adds what is a name in a span of the sentence that begins at segment {@code first}: one
   * mention, or several where proclitics part Latin words. Nothing before {@code free} is taken;
   * returns where the next may begin.
   */
  private int addMentions(
      AnnotatedArticle article, int first, Labels.Span span, int free, List<Entity> entities) {
    Words words = article.words();
    int end = first + span.end();
    int from = EntityEdges.trimmedBegin(words, Math.max(free, first + span.begin()), end);
    if (span.type() == EntityType.PER && from < end) {
      from = EntityEdges.afterTitle(words, from, end);
    }
    while (from < end) {
      int to = EntityEdges.end(words, from, end);
      if (isName(article.text(), words.segmentBegin(from), words.segmentEnd(to - 1))) {
        float score = score(span, from - first, Math.min(to, end) - first);
        entities.add(new Entity(span.type(), from, to, score));
      }
      boolean goesOn = to < end && EntityEdges.joinsLatin(words, to);
      from = goesOn ? EntityEdges.trimmedBegin(words, to, end) : Math.max(to, end);
    }
    return from;
  }

  /** Where rules cut a part out of what the model found, only its type is in doubt. */
  private float score(Labels.Span span, int begin, int end) {
    boolean whole = begin == span.begin() && end == span.end();
    return calibration.of(
        whole
            ? lattice.probability(span.type(), begin, end)
            : lattice.leastProbability(span.type(), begin, end));
  }

  /** No emoji, mark or number names anything, and a handle, as in @warraq, is an address. */
  private static boolean isName(String text, int begin, int end) {
    String mention = text.substring(begin, end);
    boolean handle = mention.startsWith("@") || (begin > 0 && text.charAt(begin - 1) == '@');
    return !handle && mention.codePoints().anyMatch(Character::isLetter);
  }
}
