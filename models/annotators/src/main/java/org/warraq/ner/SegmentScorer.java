// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.warraq.ner.FeatureTemplates.WINDOW;
import static org.warraq.ner.SentenceView.ROLES;
import static org.warraq.ner.SentenceView.TAGS;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.warraq.article.AnnotatedArticle;
import org.warraq.ner.crf.Labels;
import org.warraq.ner.crf.WeightTable;

/** Scores the labels of segments. Holds what it has added up: one instance a thread. */
final class SegmentScorer {
  /**
   * Forms whose traits and scores are kept at hand, 25 MB; past that many, all are forgotten. So
   * many make up nearly all of a text.
   */
  private static final int FORMS_KEPT = 20_000;

  private static final int L = Labels.COUNT;

  private final WeightTable weights;
  private final NameLists lists;
  private final WordClasses classes;
  private final Map<String, FormTraits> forms = new HashMap<>();
  private final FormTraits edge;

  /** Scores by label, added up where they were first asked for: by offset and tag, and so on. */
  private final float[][] byTag = new float[(2 * WINDOW + 1) * TAGS][];

  private final float[][] byTags = new float[TAGS * TAGS * TAGS][];
  private final float[][] byRoles = new float[ROLES * ROLES * ROLES][];

  /** A scorer with one set of weights. */
  SegmentScorer(EntityModel model, WeightSet set) {
    weights = model.weights().get(set);
    lists = model.lists();
    classes = model.classes();
    edge = FormTraits.edge();
  }

  /** A sentence of an article with words and tags, as {@link #addTo} takes it. */
  SentenceView view(AnnotatedArticle article, int sentence) {
    if (forms.size() > FORMS_KEPT) {
      forms.clear();
    }
    return SentenceView.of(article, sentence, lists, edge, this::traits);
  }

  /** Adds the score of each label {@code l} of segment {@code i} at {@code i * labels + l}. */
  void addTo(float[] scores, SentenceView s) {
    for (int i = 0; i < s.size(); i++) {
      int at = i * L;
      FeatureTemplates.Sink sink = feature -> weights.addTo(scores, at, feature);
      FeatureTemplates.ofForms(s, i, sink);
      FeatureTemplates.ofEdge(s, i, sink);
      FeatureTemplates.ofLists(s, i, sink);
      for (int offset = -WINDOW; offset <= WINDOW; offset++) {
        add(scores, at, ofForm(s.form(i + offset), offset));
        add(scores, at, ofTag(offset, s.tag(i + offset)));
      }
      add(scores, at, ofTags(s.tag(i - 1), s.tag(i), s.tag(i + 1)));
      add(scores, at, ofTaggedForm(s.form(i), s.tag(i)));
      add(scores, at, ofRoles(s.role(i - 1), s.role(i), s.role(i + 1)));
      add(scores, at, ofPreviousCore(s.form(s.previousCore(i))));
      add(scores, at, ofNextCore(s.form(s.nextCore(i))));
    }
  }

  private static void add(float[] scores, int at, float[] row) {
    for (int label = 0; label < L; label++) {
      scores[at + label] += row[label];
    }
  }

  /** A new row of the scores of some features. */
  private float[] sum(Consumer<FeatureTemplates.Sink> features) {
    float[] sums = new float[L];
    features.accept(feature -> weights.addTo(sums, 0, feature));
    return sums;
  }

  private float[] ofForm(FormTraits form, int offset) {
    int at = offset + WINDOW;
    if (form.byOffset[at] == null) {
      form.byOffset[at] = sum(sink -> FeatureTemplates.ofForm(form, offset, sink));
    }
    return form.byOffset[at];
  }

  private float[] ofTaggedForm(FormTraits form, int tag) {
    if (form.byTag[tag] == null) {
      form.byTag[tag] = sum(sink -> FeatureTemplates.ofTaggedForm(form, tag, sink));
    }
    return form.byTag[tag];
  }

  private float[] ofPreviousCore(FormTraits form) {
    if (form.asPreviousCore == null) {
      form.asPreviousCore = sum(sink -> FeatureTemplates.ofPreviousCore(form, sink));
    }
    return form.asPreviousCore;
  }

  private float[] ofNextCore(FormTraits form) {
    if (form.asNextCore == null) {
      form.asNextCore = sum(sink -> FeatureTemplates.ofNextCore(form, sink));
    }
    return form.asNextCore;
  }

  private float[] ofTag(int offset, int tag) {
    int at = (offset + WINDOW) * TAGS + tag;
    if (byTag[at] == null) {
      byTag[at] = sum(sink -> FeatureTemplates.ofTag(offset, tag, sink));
    }
    return byTag[at];
  }

  private float[] ofTags(int previous, int tag, int next) {
    int at = (previous * TAGS + tag) * TAGS + next;
    if (byTags[at] == null) {
      byTags[at] =
          sum(
              sink -> {
                FeatureTemplates.ofAny(sink);
                FeatureTemplates.ofTags(previous, tag, next, sink);
              });
    }
    return byTags[at];
  }

  private float[] ofRoles(int previous, int role, int next) {
    int at = (previous * ROLES + role) * ROLES + next;
    if (byRoles[at] == null) {
      byRoles[at] = sum(sink -> FeatureTemplates.ofRoles(previous, role, next, sink));
    }
    return byRoles[at];
  }

  private FormTraits traits(String form) {
    return forms.computeIfAbsent(form, text -> new FormTraits(text, classes));
  }
}
