// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.warraq.ner.FeatureSentence.ROLES;
import static org.warraq.ner.FeatureSentence.TAGS;
import static org.warraq.ner.FeatureTemplates.WINDOW;
import static org.warraq.ner.crf.LabelSums.ROW;

import java.util.Arrays;
import java.util.function.Consumer;
import org.warraq.ner.crf.FeatureBatch;
import org.warraq.ner.crf.LabelSums;
import org.warraq.ner.crf.Labels;
import org.warraq.ner.crf.WeightTable;

/**
 * Scores the labels of segments: the score of a label is the sum of its weights for the segment's
 * features. Not thread-safe, because it caches sums of features that occur together.
 *
 * <p>Sums are rows of {@link LabelSums}. Those of a form and of a set of matches are kept in the
 * {@link FormTraits} and the {@link MatchSet} by genre, so scorers of one genre that share a {@link
 * FormCache} must have the same set of weights.
 */
final class LabelScorer {
  // Places of a form: offset + WINDOW if it is in the window; else it is a neighbouring core.
  private static final int PREVIOUS_CORE = 2 * WINDOW + 1;
  private static final int NEXT_CORE = PREVIOUS_CORE + 1;
  private static final int PLACES = NEXT_CORE + 1;

  // Sums of a set of matches in one genre: at its neighbours, and at 4 + tag * 2 + (0 or 1, for a
  // form without or with article) at the segment itself.
  private static final int BEFORE = 0;
  private static final int AFTER = 1;
  private static final int CORE_BEFORE = 2;
  private static final int CORE_AFTER = 3;
  private static final int HERE = 4;
  private static final int SUMS_PER_GENRE = HERE + 2 * TAGS;

  /** Number of sums that are cached for a set of matches. */
  static final int SUMS_OF_MATCHES = SUMS_PER_GENRE * Genre.values().length;

  private final WeightTable weights;
  private final int genre;

  // Cached rows, null until first asked for.

  /** The tag before the neighbour, and that after it, at {@code TAGS + tag}. */
  private final long[][] byFarTag = new long[2 * TAGS][];

  /** By three neighbouring tags, at {@code (previous * TAGS + tag) * TAGS + next}. */
  private final long[][] byTags = new long[TAGS * TAGS * TAGS][];

  /** By three neighbouring roles, at {@code (previous * ROLES + role) * ROLES + next}. */
  private final long[][] byRoles = new long[ROLES * ROLES * ROLES][];

  /**
   * By the finest classes of two neighbours: two rows, that of the second and that of the first.
   * Class {@link WordClasses#NONE} has the index 0, class 0 has 1, and so on.
   */
  private final long[][][] byClasses;

  // Of the current sentence.

  /** By segment. */
  private long[] sums = new long[0];

  /** Features that are not cached. */
  private final FeatureBatch uncached = new FeatureBatch();

  /** Features of sums that are to be cached. */
  private final FeatureBatch batch = new FeatureBatch();

  /** By segment, after {@code WINDOW} edges: the sums of its form by place. */
  private long[][] forms = new long[0][];

  /** A scorer with one of the model's sets of weights. */
  @SuppressWarnings("EnumOrdinal") // Numbers a cache.
  LabelScorer(EntityModel model, WeightSet set) {
    weights = model.weights().get(set);
    genre = set.genre().ordinal();
    byClasses = new long[model.classes().finestCount() + 1][][];
  }

  /**
   * Adds the score of each label of each segment.
   *
   * @param scores by segment and label, see {@link Labels}
   */
  void addTo(float[] scores, FeatureSentence s) {
    start(s);
    for (int i = 0; i < s.size(); i++) {
      int row = i;
      FeatureTemplates.Sink sink = feature -> uncached.add(row, feature);
      FeatureTemplates.ofFormPairs(s, i, sink);
      FeatureTemplates.ofSentenceEdge(s, i, sink);
      addForms(s, i);
      addTags(s, i);
      addMatches(s, i);
    }
    addClasses(s);
    weights.addTo(sums, uncached);
    for (int i = 0; i < s.size(); i++) {
      LabelSums.unpack(sums, i * ROW, scores, i * Labels.COUNT);
    }
  }

  private void start(FeatureSentence s) {
    int size = s.size();
    uncached.clear();
    if (sums.length < size * ROW) {
      sums = new long[2 * size * ROW];
      forms = new long[2 * size + 2 * WINDOW][];
    } else {
      Arrays.fill(sums, 0, size * ROW, 0);
    }
    for (int i = -WINDOW; i < size + WINDOW; i++) {
      forms[i + WINDOW] = sumsOf(s.form(i)).byPlace;
    }
  }

  private void addForms(FeatureSentence s, int i) {
    int at = i * ROW;
    for (int place = 0; place <= 2 * WINDOW; place++) {
      LabelSums.add(sums, at, forms[i + place], place * ROW);
    }
    LabelSums.add(sums, at, forms[s.previousCore(i) + WINDOW], PREVIOUS_CORE * ROW);
    LabelSums.add(sums, at, forms[s.nextCore(i) + WINDOW], NEXT_CORE * ROW);
    add(at, ofUse(s.form(i), s.tag(i), s.surface(i)));
  }

  private void addTags(FeatureSentence s, int i) {
    int at = i * ROW;
    add(at, ofFarTag(-WINDOW, s.tag(i - WINDOW)));
    add(at, ofFarTag(WINDOW, s.tag(i + WINDOW)));
    add(at, ofTags(s.tag(i - 1), s.tag(i), s.tag(i + 1)));
    add(at, ofRoles(s.role(i - 1), s.role(i), s.role(i + 1)));
  }

  /** Adds the sums of each pair of neighbours, edges included. */
  private void addClasses(FeatureSentence s) {
    for (int i = 0; i <= s.size(); i++) {
      long[] rows = ofClasses(s.form(i - 1).finestClass, s.form(i).finestClass);
      if (i < s.size()) {
        LabelSums.add(sums, i * ROW, rows, 0);
      }
      if (i > 0) {
        LabelSums.add(sums, (i - 1) * ROW, rows, ROW);
      }
    }
  }

  private void addMatches(FeatureSentence s, int i) {
    int at = i * ROW;
    add(at, ofMatches(s.matches(i), s.form(i).hasArticle, s.tag(i)));
    addNeighbour(at, s.matches(i - 1), BEFORE);
    addNeighbour(at, s.matches(i + 1), AFTER);
    addNeighbour(at, s.matches(s.previousCore(i)), CORE_BEFORE);
    addNeighbour(at, s.matches(s.nextCore(i)), CORE_AFTER);
  }

  private void addNeighbour(int at, MatchSet matches, int neighbour) {
    if (!matches.isEmpty()) {
      add(at, ofNeighbourMatches(matches, neighbour));
    }
  }

  private void add(int at, long[] row) {
    LabelSums.add(sums, at, row, 0);
  }

  /** A new row: the sums of the weights of some features. */
  private long[] sum(Consumer<FeatureTemplates.Sink> templates) {
    batch.clear();
    templates.accept(feature -> batch.add(0, feature));
    return sumsOfBatch(1);
  }

  /** New rows with the sums of the weights of the batch. */
  private long[] sumsOfBatch(int rows) {
    long[] found = new long[rows * ROW];
    weights.addTo(found, batch);
    return found;
  }

  private FormSums sumsOf(FormTraits form) {
    FormSums known = form.sums[genre];
    if (known != null) {
      return known;
    }
    batch.clear();
    for (int offset = -WINDOW; offset <= WINDOW; offset++) {
      int place = offset + WINDOW;
      FeatureTemplates.ofForm(form, offset, feature -> batch.add(place, feature));
    }
    FeatureTemplates.ofPreviousCore(form, feature -> batch.add(PREVIOUS_CORE, feature));
    FeatureTemplates.ofNextCore(form, feature -> batch.add(NEXT_CORE, feature));
    FormSums made = new FormSums(sumsOfBatch(PLACES));
    form.sums[genre] = made;
    return made;
  }

  /** The sums of the features that depend on the form, its tag and its spelling in the text. */
  private long[] ofUse(FormTraits form, int tag, long surface) {
    FormSums ofForm = sumsOf(form);
    long[] row = ofForm.get(tag, surface);
    if (row == null) {
      row =
          sum(
              sink -> {
                FeatureTemplates.ofTaggedForm(form, tag, sink);
                FeatureTemplates.ofSurface(surface, sink);
              });
      ofForm.put(tag, surface, row);
    }
    return row;
  }

  private long[] ofClasses(int first, int second) {
    if (byClasses[first + 1] == null) {
      byClasses[first + 1] = new long[byClasses.length][];
    }
    long[][] bySecond = byClasses[first + 1];
    if (bySecond[second + 1] == null) {
      batch.clear();
      FeatureTemplates.ofClassesWithPrevious(first, second, feature -> batch.add(0, feature));
      FeatureTemplates.ofClassesWithNext(first, second, feature -> batch.add(1, feature));
      bySecond[second + 1] = sumsOfBatch(2);
    }
    return bySecond[second + 1];
  }

  private long[] ofMatches(MatchSet matches, boolean hasArticle, int tag) {
    int i = genre * SUMS_PER_GENRE + HERE + 2 * tag + (hasArticle ? 1 : 0);
    if (matches.sums[i] == null) {
      matches.sums[i] = sum(sink -> FeatureTemplates.ofMatches(matches, hasArticle, tag, sink));
    }
    return matches.sums[i];
  }

  private long[] ofNeighbourMatches(MatchSet matches, int neighbour) {
    int i = genre * SUMS_PER_GENRE + neighbour;
    if (matches.sums[i] == null) {
      matches.sums[i] =
          sum(
              sink -> {
                switch (neighbour) {
                  case BEFORE -> FeatureTemplates.ofNeighbourMatches(matches, -1, sink);
                  case AFTER -> FeatureTemplates.ofNeighbourMatches(matches, 1, sink);
                  case CORE_BEFORE -> FeatureTemplates.ofPreviousCoreMatches(matches, sink);
                  default -> FeatureTemplates.ofNextCoreMatches(matches, sink);
                }
              });
    }
    return matches.sums[i];
  }

  private long[] ofFarTag(int offset, int tag) {
    int i = (offset < 0 ? 0 : TAGS) + tag;
    if (byFarTag[i] == null) {
      byFarTag[i] = sum(sink -> FeatureTemplates.ofTag(offset, tag, sink));
    }
    return byFarTag[i];
  }

  private long[] ofTags(int previous, int tag, int next) {
    int i = (previous * TAGS + tag) * TAGS + next;
    if (byTags[i] == null) {
      byTags[i] =
          sum(
              sink -> {
                FeatureTemplates.ofAny(sink);
                FeatureTemplates.ofTag(-1, previous, sink);
                FeatureTemplates.ofTag(0, tag, sink);
                FeatureTemplates.ofTag(1, next, sink);
                FeatureTemplates.ofTags(previous, tag, next, sink);
              });
    }
    return byTags[i];
  }

  private long[] ofRoles(int previous, int role, int next) {
    int i = (previous * ROLES + role) * ROLES + next;
    if (byRoles[i] == null) {
      byRoles[i] = sum(sink -> FeatureTemplates.ofRoles(previous, role, next, sink));
    }
    return byRoles[i];
  }
}
