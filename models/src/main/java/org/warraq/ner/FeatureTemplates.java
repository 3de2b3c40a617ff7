// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

/**
 * What the model looks at: the one place where features are declared, for training and decoding
 * alike. A feature is the fingerprint of its template's number and of what fills the template.
 *
 * <p>Two groups: what one form in the window tells by itself, whose scores the decoder adds up once
 * a form and offset; and what takes several segments, tags or lists.
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
    LIST_CORE_AFTER
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
    for (int i = 0; i < form.prefixes.length; i++) {
      if (offset == 0 || i == 2) {
        add(sink, Template.PREFIX, offset * 8L + i, form.prefixes[i]);
        add(sink, Template.SUFFIX, offset * 8L + i, form.suffixes[i]);
      }
    }
  }

  /** Features of segment {@code i} that take more than one form. */
  static void ofContext(SentenceView s, int i, Sink sink) {
    add(sink, Template.BIAS, 0, 0);
    ofTags(s, i, sink);
    ofForms(s, i, sink);
    ofLists(s, i, sink);
  }

  private static void ofTags(SentenceView s, int i, Sink sink) {
    for (int offset = -WINDOW; offset <= WINDOW; offset++) {
      add(sink, Template.TAG, offset, s.tag(i + offset));
    }
    add(sink, Template.TAG_PAIR, -1, pair(s.tag(i - 1), s.tag(i)));
    add(sink, Template.TAG_PAIR, 0, pair(s.tag(i), s.tag(i + 1)));
    add(sink, Template.TAG_TRIPLE, 0, pair(pair(s.tag(i - 1), s.tag(i)), s.tag(i + 1)));
    add(sink, Template.TAG_FORM, 0, pair(s.tag(i), s.form(i).form));
    for (int grain = 0; grain < s.form(i).classes.length; grain++) {
      add(sink, Template.TAG_CLASS, grain, pair(s.tag(i), s.form(i).classes[grain]));
    }
  }

  private static void ofForms(SentenceView s, int i, Sink sink) {
    add(sink, Template.FORM_PAIR, -1, pair(s.form(i - 1).form, s.form(i).form));
    add(sink, Template.FORM_PAIR, 0, pair(s.form(i).form, s.form(i + 1).form));
    add(sink, Template.CLASS_PAIR, -1, pair(lastClass(s.form(i - 1)), lastClass(s.form(i))));
    add(sink, Template.CLASS_PAIR, 0, pair(lastClass(s.form(i)), lastClass(s.form(i + 1))));
    add(sink, Template.SURFACE, 0, s.surface(i));
    add(sink, Template.ROLE, 0, pair(s.role(i - 1), pair(s.role(i), s.role(i + 1))));
    if (i == 0 || i == s.size() - 1) {
      add(sink, Template.EDGE, 0, i == 0 ? 0 : 1);
    }
    FormTraits previous = s.form(s.previousCore(i));
    FormTraits next = s.form(s.nextCore(i));
    add(sink, Template.PREVIOUS_CORE, 0, previous.stem);
    add(sink, Template.NEXT_CORE, 0, next.stem);
    add(sink, Template.PREVIOUS_CORE_CLASS, 0, lastClass(previous));
    add(sink, Template.NEXT_CORE_CLASS, 0, lastClass(next));
  }

  private static void ofLists(SentenceView s, int i, Sink sink) {
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
