// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import org.warraq.ner.crf.Fingerprint;

/**
 * What the model looks at: the one place where features are declared, for training and decoding
 * alike. A feature is the fingerprint of its template's number and of what fills the template.
 *
 * <p>In groups: the decoder adds up the scores of those that few things fill, such as one form at
 * one offset or three tags, only once.
 */
final class FeatureTemplates {
  /** How far the window reaches to either side, in segments. */
  static final int WINDOW = 2;

  /** Takes a feature's kept fingerprint. */
  @FunctionalInterface
  interface Sink {
    void add(long feature);
  }

  private enum Template {
    BIAS,
    FORM,
    STEM,
    PREFIX,
    SUFFIX,
    SHAPE,
    CLASS,
    TAG,
    TAG_PAIR,
    TAG_TRIPLE,
    TAG_FORM,
    TAG_CLASS,
    FORM_PAIR,
    CLASS_PAIR,
    SURFACE,
    ROLE,
    EDGE,
    PREVIOUS_CORE,
    NEXT_CORE,
    PREVIOUS_CORE_CLASS,
    NEXT_CORE_CLASS,
    LIST,
    LIST_PLACE,
    LIST_ARTICLE,
    LIST_TAG,
    LIST_SET,
    LIST_NEAR,
    LIST_CORE_BEFORE,
    LIST_CORE_AFTER,
    GRAM
  }

  private FeatureTemplates() {}

  /** Features that the form at {@code offset} from a segment tells by itself. */
  static void ofForm(FormTraits form, int offset, Sink sink) {
    add(sink, Template.FORM, offset, form.form);
    for (int grain = 0; grain < form.classes.length; grain++) {
      if (form.classes[grain] != WordClasses.NONE) {
        add(sink, Template.CLASS, offset * 8L + grain, form.classes[grain]);
      }
    }
    if (Math.abs(offset) > 1) {
      return;
    }
    add(sink, Template.STEM, offset, form.stem);
    add(sink, Template.SHAPE, offset, form.shape);
    for (int i = 0; offset == 0 && i < form.grams.length; i++) {
      add(sink, Template.GRAM, 0, form.grams[i]);
    }
    for (int i = 0; i < form.prefixes.length; i++) {
      if (offset == 0 || i == 2) {
        add(sink, Template.PREFIX, offset * 8L + i, form.prefixes[i]);
        add(sink, Template.SUFFIX, offset * 8L + i, form.suffixes[i]);
      }
    }
  }

  /** Features of segment {@code i} that take more than its form and its neighbours'. */
  static void ofContext(SentenceView s, int i, Sink sink) {
    // The order decides how sums are rounded in training, and so the very bytes of the model.
    ofAny(sink);
    for (int offset = -WINDOW; offset <= WINDOW; offset++) {
      ofTag(offset, s.tag(i + offset), sink);
    }
    ofTags(s.tag(i - 1), s.tag(i), s.tag(i + 1), sink);
    ofTaggedForm(s.form(i), s.tag(i), sink);
    ofForms(s, i, sink);
    ofRoles(s.role(i - 1), s.role(i), s.role(i + 1), sink);
    ofEdge(s, i, sink);
    FormTraits previous = s.form(s.previousCore(i));
    FormTraits next = s.form(s.nextCore(i));
    add(sink, Template.PREVIOUS_CORE, 0, previous.stem);
    add(sink, Template.NEXT_CORE, 0, next.stem);
    add(sink, Template.PREVIOUS_CORE_CLASS, 0, lastClass(previous));
    add(sink, Template.NEXT_CORE_CLASS, 0, lastClass(next));
    ofLists(s, i, sink);
  }

  /** The feature of every segment. */
  static void ofAny(Sink sink) {
    add(sink, Template.BIAS, 0, 0);
  }

  /** Features that the tag at {@code offset} from a segment tells by itself. */
  static void ofTag(int offset, int tag, Sink sink) {
    add(sink, Template.TAG, offset, tag);
  }

  /** Features of a segment's tag and those beside it. */
  static void ofTags(int previous, int tag, int next, Sink sink) {
    add(sink, Template.TAG_PAIR, -1, pair(previous, tag));
    add(sink, Template.TAG_PAIR, 0, pair(tag, next));
    add(sink, Template.TAG_TRIPLE, 0, pair(pair(previous, tag), next));
  }

  /** Features of a segment's form and tag together. */
  static void ofTaggedForm(FormTraits form, int tag, Sink sink) {
    add(sink, Template.TAG_FORM, 0, pair(tag, form.form));
    for (int grain = 0; grain < form.classes.length; grain++) {
      add(sink, Template.TAG_CLASS, grain, pair(tag, form.classes[grain]));
    }
  }

  /** Features of a segment's form and those beside it, and of its spelling in the text. */
  static void ofForms(SentenceView s, int i, Sink sink) {
    add(sink, Template.FORM_PAIR, -1, pair(s.form(i - 1).form, s.form(i).form));
    add(sink, Template.FORM_PAIR, 0, pair(s.form(i).form, s.form(i + 1).form));
    add(sink, Template.CLASS_PAIR, -1, pair(lastClass(s.form(i - 1)), lastClass(s.form(i))));
    add(sink, Template.CLASS_PAIR, 0, pair(lastClass(s.form(i)), lastClass(s.form(i + 1))));
    add(sink, Template.SURFACE, 0, s.surface(i));
  }

  /** Features of what a segment and those beside it are in their words. */
  static void ofRoles(int previous, int role, int next, Sink sink) {
    add(sink, Template.ROLE, 0, pair(previous, pair(role, next)));
  }

  /** Features of a segment that begins or ends its sentence. */
  static void ofEdge(SentenceView s, int i, Sink sink) {
    if (i == 0 || i == s.size() - 1) {
      add(sink, Template.EDGE, 0, i == 0 ? 0 : 1);
    }
  }

  /** Features that the core of the word before a segment's tells by itself. */
  static void ofPreviousCore(FormTraits form, Sink sink) {
    add(sink, Template.PREVIOUS_CORE, 0, form.stem);
    add(sink, Template.PREVIOUS_CORE_CLASS, 0, lastClass(form));
  }

  /** Features that the core of the word after a segment's tells by itself. */
  static void ofNextCore(FormTraits form, Sink sink) {
    add(sink, Template.NEXT_CORE, 0, form.stem);
    add(sink, Template.NEXT_CORE_CLASS, 0, lastClass(form));
  }

  /** Features of the name-list matches that cover a segment, or what is near it. */
  static void ofLists(SentenceView s, int i, Sink sink) {
    long set = 0;
    for (int match : s.matches(i)) {
      add(sink, Template.LIST, 0, match);
      add(sink, Template.LIST_PLACE, 0, NameLists.placeOf(match));
      add(sink, Template.LIST_ARTICLE, s.form(i).hasArticle ? 1 : 0, match);
      add(sink, Template.LIST_TAG, s.tag(i), NameLists.placeOf(match));
      set = pair(set, NameLists.placeOf(match));
    }
    add(sink, Template.LIST_SET, 0, set);
    for (int offset = -1; offset <= 1; offset += 2) {
      for (int match : s.matches(i + offset)) {
        add(sink, Template.LIST_NEAR, offset, NameLists.placeOf(match));
      }
    }
    for (int match : s.matches(s.previousCore(i))) {
      add(sink, Template.LIST_CORE_BEFORE, 0, NameLists.placeOf(match));
    }
    for (int match : s.matches(s.nextCore(i))) {
      add(sink, Template.LIST_CORE_AFTER, 0, NameLists.placeOf(match));
    }
  }

  /** The finest class of a form. */
  private static int lastClass(FormTraits form) {
    return form.classes.length == 0 ? WordClasses.NONE : form.classes[form.classes.length - 1];
  }

  private static long pair(long first, long second) {
    return Fingerprint.of(first, second);
  }

  @SuppressWarnings("EnumOrdinal") // The order of the templates is part of the model's format.
  private static void add(Sink sink, Template template, long place, long filling) {
    long slot = template.ordinal() * 1024L + place + 512;
    sink.add(Fingerprint.kept(Fingerprint.of(slot, filling)));
  }
}
