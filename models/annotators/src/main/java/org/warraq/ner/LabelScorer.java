// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.warraq.ner.FeatureSentence.ROLES;
import static org.warraq.ner.FeatureSentence.TAGS;
import static org.warraq.ner.FeatureTemplates.WINDOW;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.warraq.article.AnnotatedArticle;
import org.warraq.ner.crf.Labels;
import org.warraq.ner.crf.WeightTable;

/**
 * Scores the labels of segments: the score of a label is the sum of its weights for the segment's
 * features. Not thread-safe, because it caches sums of features that occur together.
 *
 * <p>Cached sums are rows of {@link Labels#COUNT} scores, by label.
 */
final class LabelScorer {
  /**
   * Size of a generation of cached forms, whose traits and sums take about 25 MB. There are two: if
   * the younger is full, it replaces the older, which is dropped.
   */
  private static final int GENERATION = 20_000;

  private static final int LABELS = Labels.COUNT;

  private final WeightTable weights;
  private final NameLists lists;
  private final WordClasses classes;
  private Map<String, FormTraits> younger = new HashMap<>(2 * GENERATION);
  private Map<String, FormTraits> older = Map.of();
  private final FormTraits edge;

  // Cached rows, null until first asked for.

  /** By offset in the window and tag, at {@code (offset + WINDOW) * TAGS + tag}. */
  private final float[][] byTag = new float[(2 * WINDOW + 1) * TAGS][];

  /** By three neighbouring tags, at {@code (previous * TAGS + tag) * TAGS + next}. */
  private final float[][] byTags = new float[TAGS * TAGS * TAGS][];

  /** By three neighbouring roles, at {@code (previous * ROLES + role) * ROLES + next}. */
  private final float[][] byRoles = new float[ROLES * ROLES * ROLES][];

  /** A scorer with one of the model's sets of weights. */
  LabelScorer(EntityModel model, WeightSet set) {
    weights = model.weights().get(set);
    lists = model.lists();
    classes = model.classes();
    edge = FormTraits.edge();
  }

  /** The view of one sentence that {@link #addTo} takes. The article must have words and tags. */
  FeatureSentence view(AnnotatedArticle article, int sentence) {
    if (younger.size() > GENERATION) {
      older = younger;
      younger = new HashMap<>(2 * GENERATION);
    }
    return FeatureSentence.of(article, sentence, lists, edge, this::traits);
  }

  /**
   * Adds the score of each label of each segment.
   *
   * @param scores by segment and label, see {@link Labels}
   */
  void addTo(float[] scores, FeatureSentence s) {
    for (int i = 0; i < s.size(); i++) {
      int row = i * LABELS;
      FeatureTemplates.Sink sink = feature -> weights.addTo(scores, row, feature);
      FeatureTemplates.ofForms(s, i, sink);
      FeatureTemplates.ofSentenceEdge(s, i, sink);
      FeatureTemplates.ofLists(s, i, sink);
      for (int offset = -WINDOW; offset <= WINDOW; offset++) {
        add(scores, row, ofForm(s.form(i + offset), offset));
        add(scores, row, ofTag(offset, s.tag(i + offset)));
      }
      add(scores, row, ofTags(s.tag(i - 1), s.tag(i), s.tag(i + 1)));
      add(scores, row, ofTaggedForm(s.form(i), s.tag(i)));
      add(scores, row, ofRoles(s.role(i - 1), s.role(i), s.role(i + 1)));
      add(scores, row, ofPreviousCore(s.form(s.previousCore(i))));
      add(scores, row, ofNextCore(s.form(s.nextCore(i))));
    }
  }

  private static void add(float[] scores, int row, float[] sums) {
    for (int label = 0; label < LABELS; label++) {
      scores[row + label] += sums[label];
    }
  }

  /** A new row: the sums of the weights of some features. */
  private float[] sum(Consumer<FeatureTemplates.Sink> features) {
    float[] sums = new float[LABELS];
    features.accept(feature -> weights.addTo(sums, 0, feature));
    return sums;
  }

  private float[] ofForm(FormTraits form, int offset) {
    int i = offset + WINDOW;
    if (form.sumsByOffset[i] == null) {
      form.sumsByOffset[i] = sum(sink -> FeatureTemplates.ofForm(form, offset, sink));
    }
    return form.sumsByOffset[i];
  }

  private float[] ofTaggedForm(FormTraits form, int tag) {
    if (form.sumsByTag[tag] == null) {
      form.sumsByTag[tag] = sum(sink -> FeatureTemplates.ofTaggedForm(form, tag, sink));
    }
    return form.sumsByTag[tag];
  }

  private float[] ofPreviousCore(FormTraits form) {
    if (form.sumsAsPreviousCore == null) {
      form.sumsAsPreviousCore = sum(sink -> FeatureTemplates.ofPreviousCore(form, sink));
    }
    return form.sumsAsPreviousCore;
  }

  private float[] ofNextCore(FormTraits form) {
    if (form.sumsAsNextCore == null) {
      form.sumsAsNextCore = sum(sink -> FeatureTemplates.ofNextCore(form, sink));
    }
    return form.sumsAsNextCore;
  }

  private float[] ofTag(int offset, int tag) {
    int i = (offset + WINDOW) * TAGS + tag;
    if (byTag[i] == null) {
      byTag[i] = sum(sink -> FeatureTemplates.ofTag(offset, tag, sink));
    }
    return byTag[i];
  }

  private float[] ofTags(int previous, int tag, int next) {
    int i = (previous * TAGS + tag) * TAGS + next;
    if (byTags[i] == null) {
      byTags[i] =
          sum(
              sink -> {
                FeatureTemplates.ofAny(sink);
                FeatureTemplates.ofTags(previous, tag, next, sink);
              });
    }
    return byTags[i];
  }

  private float[] ofRoles(int previous, int role, int next) {
    int i = (previous * ROLES + role) * ROLES + next;
    if (byRoles[i] == null) {
      byRoles[i] = sum(sink -> FeatureTemplates.ofRoles(previous, role, next, sink));
    }
    return byRoles[i];
  }

  private FormTraits traits(String form) {
    FormTraits recent = younger.get(form);
    if (recent != null) {
      return recent;
    }
    FormTraits old = older.get(form);
    FormTraits traits = old != null ? old : new FormTraits(form, classes);
    younger.put(form, traits);
    return traits;
  }
}
