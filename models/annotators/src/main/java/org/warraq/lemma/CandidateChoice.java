// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

/**
 * Chooses the best candidate of a segment. Of equally good candidates it takes the first in the
 * order of the table. Not thread-safe; reused from segment to segment.
 */
public final class CandidateChoice {
  private final LemmaModel model;
  private final LemmaTable table;

  // Made once, because they are used for each candidate.
  private final Candidates.Visitor visitor = this::consider;
  private final ChoiceFeatures.Sink sink = this::add;

  private SegmentContext at;
  private float score;
  private int found;
  private float bestScore;
  private int best;
  private boolean bestAfterArticle;

  /** A choice with the weights of a model. */
  public CandidateChoice(LemmaModel model) {
    this.model = model;
    table = model.table();
  }

  /** Looks at a segment and returns whether the lexicon has a candidate for it. */
  public boolean choose(SegmentContext context) {
    at = context;
    found = 0;
    Candidates.visit(table, context, visitor);
    return found > 0;
  }

  private void consider(int candidate, boolean afterArticle) {
    if (found == 0) {
      take(candidate, afterArticle);
    } else {
      if (found == 1) {
        // An only candidate needs no score, so the first gets its score when there is a second.
        bestScore = score(best, bestAfterArticle);
      }
      float other = score(candidate, afterArticle);
      if (other > bestScore) {
        bestScore = other;
        take(candidate, afterArticle);
      }
    }
    found++;
  }

  private void take(int candidate, boolean afterArticle) {
    best = candidate;
    bestAfterArticle = afterArticle;
  }

  private float score(int candidate, boolean afterArticle) {
    score = 0;
    ChoiceFeatures.extract(table, candidate, afterArticle, at, sink);
    return score;
  }

  private void add(int feature, float value) {
    score += model.weight(feature) * value;
  }

  /** The candidate that was chosen last. */
  public int best() {
    return best;
  }

  /** Whether it is the form without its article. */
  public boolean afterArticle() {
    return bestAfterArticle;
  }
}
