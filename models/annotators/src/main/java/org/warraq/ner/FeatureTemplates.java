// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import org.warraq.ner.crf.Fingerprint;

/**
 * The feature templates of entity recognition: the only place where features are declared, for
 * training and for decoding. A feature is the fingerprint of a template, a place and the value that
 * fills the template there.
 *
 * <p>Features come in groups of those that depend on the same things, such as one form at one
 * offset, or three tags. The decoder sums the weights of such a group once and keeps the sum.
 */
final class FeatureTemplates {
  /** How far the window reaches to each side, in segments. */
  static final int WINDOW = 2;

  /** Receives features, as kept fingerprints. */
  @FunctionalInterface
  interface Sink {
    void add(long feature);
  }

  /**
   * The templates. Each comment gives the value, and the place if it is not simply the offset from
   * the segment, in segments. The order of the templates is part of the model's format.
   */
  private enum Template {
    /** Nothing, so that every segment has the feature. */
    BIAS,
    FORM,
    /** Form without the article ال. */
    STEM,
    /** First letters of the form; place: offset, and number of letters less 1. */
    PREFIX,
    /** Last letters of the form; place: offset, and number of letters less 1. */
    SUFFIX,
    /** Kinds of characters in the form, and its length. */
    SHAPE,
    /** Word class of the form; place: offset and grain. */
    CLASS,
    TAG,
    /** Tags of two neighbours. */
    TAG_PAIR,
    /** Tags of three neighbours. */
    TAG_TRIPLE,
    /** Tag and form. */
    TAG_FORM,
    /** Tag and word class; place: grain. */
    TAG_CLASS,
    /** Forms of two neighbours. */
    FORM_PAIR,
    /** Finest word classes of two neighbours. */
    CLASS_PAIR,
    /** Spelling in the text, hamzas included. */
    SURFACE,
    /** Roles of three neighbours in their words. */
    ROLE,
    /** First (0) or last (1) segment of the sentence. */
    SENTENCE_EDGE,
    /** Stem of the previous word's core. */
    PREVIOUS_CORE,
    /** Stem of the next word's core. */
    NEXT_CORE,
    /** Finest class of the previous word's core. */
    PREVIOUS_CORE_CLASS,
    /** Finest class of the next word's core. */
    NEXT_CORE_CLASS,
    /** Name-list match: list, position and length. */
    LIST,
    /** Name-list match: list and position. */
    LIST_POSITION,
    /** Name-list match: list, position and length; place: whether the form has the article. */
    LIST_ARTICLE,
    /** Name-list match: list and position; place: tag. */
    LIST_TAG,
    /** Lists and positions of all name-list matches together. */
    LIST_SET,
    /** Name-list match of a neighbour: list and position. */
    LIST_NEAR,
    /** Name-list match of the previous word's core: list and position. */
    LIST_CORE_BEFORE,
    /** Name-list match of the next word's core: list and position. */
    LIST_CORE_AFTER,
    /** Three letters in a row within the form. */
    GRAM
  }

  private FeatureTemplates() {}

  /** Features that depend only on the form at {@code offset} from the segment. */
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

  /** All features of segment {@code i} except those of {@link #ofForm}. */
  static void ofContext(FeatureSentence s, int i, Sink sink) {
    // Do not reorder: floating-point sums in training depend on this order, so the model would
    // change.
    ofAny(sink);
    for (int offset = -WINDOW; offset <= WINDOW; offset++) {
      ofTag(offset, s.tag(i + offset), sink);
    }
    ofTags(s.tag(i - 1), s.tag(i), s.tag(i + 1), sink);
    ofTaggedForm(s.form(i), s.tag(i), sink);
    ofForms(s, i, sink);
    ofRoles(s.role(i - 1), s.role(i), s.role(i + 1), sink);
    ofSentenceEdge(s, i, sink);
    FormTraits previous = s.form(s.previousCore(i));
    FormTraits next = s.form(s.nextCore(i));
    add(sink, Template.PREVIOUS_CORE, 0, previous.stem);
    add(sink, Template.NEXT_CORE, 0, next.stem);
    add(sink, Template.PREVIOUS_CORE_CLASS, 0, previous.finestClass);
    add(sink, Template.NEXT_CORE_CLASS, 0, next.finestClass);
    ofLists(s, i, sink);
  }

  /** The feature that every segment has. */
  static void ofAny(Sink sink) {
    add(sink, Template.BIAS, 0, 0);
  }

  /** The feature that depends only on the tag at {@code offset} from the segment. */
  static void ofTag(int offset, int tag, Sink sink) {
    add(sink, Template.TAG, offset, tag);
  }

  /** Features of the tags of a segment and its two neighbours. */
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

  /** Features of the forms of a segment and its neighbours, and of its spelling in the text. */
  private static void ofForms(FeatureSentence s, int i, Sink sink) {
    ofFormPairs(s, i, sink);
    ofClassesWithPrevious(s.form(i - 1).finestClass, s.form(i).finestClass, sink);
    ofClassesWithNext(s.form(i).finestClass, s.form(i + 1).finestClass, sink);
    ofSurface(s.surface(i), sink);
  }

  /** Features of the forms of a segment and of each of its two neighbours. */
  static void ofFormPairs(FeatureSentence s, int i, Sink sink) {
    add(sink, Template.FORM_PAIR, -1, pair(s.form(i - 1).form, s.form(i).form));
    add(sink, Template.FORM_PAIR, 0, pair(s.form(i).form, s.form(i + 1).form));
  }

  /** The feature of the finest classes of a segment and of the one before it. */
  static void ofClassesWithPrevious(int previous, int here, Sink sink) {
    add(sink, Template.CLASS_PAIR, -1, pair(previous, here));
  }

  /** The feature of the finest classes of a segment and of the one after it. */
  static void ofClassesWithNext(int here, int next, Sink sink) {
    add(sink, Template.CLASS_PAIR, 0, pair(here, next));
  }

  /** The feature of a segment's spelling in the text. */
  static void ofSurface(long surface, Sink sink) {
    add(sink, Template.SURFACE, 0, surface);
  }

  /** The feature of the roles of a segment and its two neighbours. */
  static void ofRoles(int previous, int role, int next, Sink sink) {
    add(sink, Template.ROLE, 0, pair(previous, pair(role, next)));
  }

  /** The feature of a segment that begins or ends its sentence. */
  static void ofSentenceEdge(FeatureSentence s, int i, Sink sink) {
    if (i == 0 || i == s.size() - 1) {
      add(sink, Template.SENTENCE_EDGE, 0, i == 0 ? 0 : 1);
    }
  }

  /** Features that depend only on the core of the previous word. */
  static void ofPreviousCore(FormTraits form, Sink sink) {
    add(sink, Template.PREVIOUS_CORE, 0, form.stem);
    add(sink, Template.PREVIOUS_CORE_CLASS, 0, form.finestClass);
  }

  /** Features that depend only on the core of the next word. */
  static void ofNextCore(FormTraits form, Sink sink) {
    add(sink, Template.NEXT_CORE, 0, form.stem);
    add(sink, Template.NEXT_CORE_CLASS, 0, form.finestClass);
  }

  /** Features of the name-list matches that cover a segment, its neighbours or nearby cores. */
  private static void ofLists(FeatureSentence s, int i, Sink sink) {
    ofMatches(s.matches(i), s.form(i).hasArticle, s.tag(i), sink);
    ofNeighbourMatches(s.matches(i - 1), -1, sink);
    ofNeighbourMatches(s.matches(i + 1), 1, sink);
    ofPreviousCoreMatches(s.matches(s.previousCore(i)), sink);
    ofNextCoreMatches(s.matches(s.nextCore(i)), sink);
  }

  /** Features of the name-list matches that cover a segment, its article and its tag. */
  static void ofMatches(MatchSet matches, boolean hasArticle, int tag, Sink sink) {
    long set = 0;
    for (int match : matches.matches) {
      add(sink, Template.LIST, 0, match);
      add(sink, Template.LIST_POSITION, 0, NameLists.withoutLength(match));
      add(sink, Template.LIST_ARTICLE, hasArticle ? 1 : 0, match);
      add(sink, Template.LIST_TAG, tag, NameLists.withoutLength(match));
      set = pair(set, NameLists.withoutLength(match));
    }
    add(sink, Template.LIST_SET, 0, set);
  }

  /** Features of the name-list matches that cover a neighbour, before (−1) or after (1). */
  static void ofNeighbourMatches(MatchSet matches, int offset, Sink sink) {
    for (int match : matches.matches) {
      add(sink, Template.LIST_NEAR, offset, NameLists.withoutLength(match));
    }
  }

  /** Features of the name-list matches that cover the core of the previous word. */
  static void ofPreviousCoreMatches(MatchSet matches, Sink sink) {
    for (int match : matches.matches) {
      add(sink, Template.LIST_CORE_BEFORE, 0, NameLists.withoutLength(match));
    }
  }

  /** Features of the name-list matches that cover the core of the next word. */
  static void ofNextCoreMatches(MatchSet matches, Sink sink) {
    for (int match : matches.matches) {
      add(sink, Template.LIST_CORE_AFTER, 0, NameLists.withoutLength(match));
    }
  }

  private static long pair(long first, long second) {
    return Fingerprint.of(first, second);
  }

  /** Adds a feature; its place is from −512 to 511. */
  @SuppressWarnings("EnumOrdinal") // The order of the templates is part of the model's format.
  private static void add(Sink sink, Template template, long place, long value) {
    long slot = template.ordinal() * 1024L + place + 512;
    sink.add(Fingerprint.kept(Fingerprint.of(slot, value)));
  }
}
