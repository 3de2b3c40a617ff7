// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.util.Arrays;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.AtbTag;
import org.warraq.article.Upos;
import org.warraq.article.Words;
import org.warraq.text.TokenKind;

/**
 * What the model of Universal tags sees of a segment: features, each a key of 40 bits. A key is
 * exact, not a hash: the number of its {@link Family}, then its content.
 *
 * <p>The features look at forms and tags up to two segments away, at affixes, at {@link
 * ClosedClass}, at the first letter as the text spells it (which tells أن from إن), at where words
 * begin, and at the Universal tag before. Holds one sentence at a time. Not thread-safe.
 */
// Ordinals are safe because the model and this class are always of the same build: the version of
// UposModel.FORMAT must be raised with any change of AtbTag, Upos, ClosedClass or Family.
@SuppressWarnings("EnumOrdinal")
final class UposFeatures {
  /** The greatest number of features that a segment can have. */
  static final int MAX = 18 + 3 * ClosedClass.values().length;

  /** How many segments before and after a segment count. */
  private static final int REACH = 2;

  /** Stands for the tag of a place outside the sentence. */
  private static final int NO_TAG = AtbTag.values().length;

  /** Number of values of {@link #tag}. */
  static final int TAGS = NO_TAG + 1;

  /** Number of values of {@link #upos}. */
  static final int UPOS = Upos.values().length + 1;

  /** Number of values of {@link #edges}. */
  static final int EDGES = 4;

  private static final int FAMILY_SHIFT = 35;
  private static final int TAG_BITS = 6;
  private static final int AFFIX = 2;

  private enum Family {
    TAG,
    FORM,
    FORM_AND_FIRST_LETTER,
    KNOWLEDGE,
    TAG_SET,
    TAG_BEFORE,
    TAG_AFTER,
    TWO_TAGS_BEFORE,
    TWO_TAGS_AFTER,
    UPOS_BEFORE,
    FORM_BEFORE,
    FORM_AFTER,
    FORM_AND_TAG_AFTER,
    WORD_EDGES,
    PREFIX,
    SUFFIX,
    CLASS,
    CLASS_AND_TAG_AFTER,
    CLASS_AND_UPOS_BEFORE
  }

  /** The first letters that are told apart; all others share the number 0. */
  private static final String FIRST_LETTERS = "أإآا";

  private final TaggerLexicon lexicon;
  private final FormTraits traits;
  private TaggerSentence sentence;
  private int size;

  /** The ordinal of segment {@code i}'s tag at {@code REACH + i}; {@link #NO_TAG} outside. */
  private int[] tags = new int[256];

  /** Whether segment {@code i} begins a word; at the end of the sentence, true. */
  private boolean[] opensWord = new boolean[256];

  /** Of segment {@code i}: the number of its first letter in {@link #FIRST_LETTERS}. */
  private byte[] firstLetters = new byte[256];

  UposFeatures(TaggerLexicon lexicon, FormTraits traits) {
    this.lexicon = lexicon;
    this.traits = traits;
  }

  /**
   * Replaces the sentence.
   *
   * @param read the forms of this sentence
   * @param tagOf the tags of the whole article
   */
  void read(AnnotatedArticle article, int sentence, TaggerSentence read, AtbTag[] tagOf) {
    this.sentence = read;
    Words words = article.words();
    int first = words.sentenceFirstSegment(sentence);
    size = words.sentenceFirstSegment(sentence + 1) - first;
    reserve(size + 2 * REACH + 1);
    Arrays.fill(tags, 0, REACH, NO_TAG);
    for (int i = 0; i < size; i++) {
      tags[REACH + i] = tagOf[first + i].ordinal();
      firstLetters[i] = firstLetter(article.text().charAt(words.segmentBegin(first + i)));
    }
    Arrays.fill(tags, REACH + size, size + 2 * REACH, NO_TAG);
    Arrays.fill(opensWord, 0, size, false);
    for (int word = words.firstWord(sentence); word < words.firstWord(sentence + 1); word++) {
      opensWord[words.firstSegment(word) - first] = true;
    }
    opensWord[size] = true;
  }

  private void reserve(int length) {
    if (length > tags.length) {
      tags = new int[2 * length];
      opensWord = new boolean[2 * length];
      firstLetters = new byte[2 * length];
    }
  }

  private static byte firstLetter(char c) {
    return (byte) (FIRST_LETTERS.indexOf(c) + 1);
  }

  /** Number of segments. */
  int size() {
    return size;
  }

  /** The kind of segment {@code i}. */
  TokenKind kind(int i) {
    return sentence.kind(i);
  }

  /** The Universal tags that segment {@code i} can have, as bits. */
  int allowed(int i) {
    boolean isProclitic = opensWord[i] && sentence.form(i).length() == 1;
    return isProclitic ? AllowedUpos.ofProclitic(tags[REACH + i]) : AllowedUpos.of(tags[REACH + i]);
  }

  /**
   * Finds all features of segment {@code i}.
   *
   * @param before the Universal tag of the segment before; null for the first segment
   * @param keys receives their keys; at least {@link #MAX} long
   * @return their number
   */
  int keys(int i, Upos before, long[] keys) {
    int n = addFormAndTag(i, keys, 0);
    n = addTagsBefore(i, keys, n);
    n = addTagsAfter(i, keys, n);
    n = addUposBeforeAndEdges(i, before, keys, n);
    return addOthers(i, before, keys, n);
  }

  /** Adds the keys of features of a segment's form and tag; returns the new count. */
  int addFormAndTag(int i, long[] keys, int count) {
    long tag = tag(i);
    int form = sentence.number(i);
    int n = count;
    keys[n++] = key(Family.TAG, tag);
    keys[n++] = key(Family.FORM, form);
    keys[n++] = key(Family.KNOWLEDGE, with(tag, knowledge(i)));
    keys[n++] = key(Family.TAG_SET, with(tag, lexicon.tagSet(form)));
    for (int rest = traits.closedClasses(form); rest != 0; rest &= rest - 1) {
      keys[n++] = key(Family.CLASS, with(tag, Integer.numberOfTrailingZeros(rest)));
    }
    return addAffixes(sentence.form(i), tag, keys, n);
  }

  /** Adds the keys of features of a segment's tag and the two before it; returns the new count. */
  int addTagsBefore(int i, long[] keys, int count) {
    long tag = tag(i);
    long previous = tag(i - 1);
    keys[count] = key(Family.TAG_BEFORE, with(tag, previous));
    keys[count + 1] = key(Family.TWO_TAGS_BEFORE, with(tag, previous << TAG_BITS | tag(i - 2)));
    return count + 2;
  }

  /** Adds the keys of features of a segment's tag and the two after it; returns the new count. */
  int addTagsAfter(int i, long[] keys, int count) {
    long tag = tag(i);
    long next = tag(i + 1);
    keys[count] = key(Family.TAG_AFTER, with(tag, next));
    keys[count + 1] = key(Family.TWO_TAGS_AFTER, with(tag, next << TAG_BITS | tag(i + 2)));
    return count + 2;
  }

  /**
   * Adds the keys of features of a segment's tag with the Universal tag before it and with the
   * edges of words; returns the new count.
   */
  int addUposBeforeAndEdges(int i, Upos before, long[] keys, int count) {
    keys[count] = key(Family.UPOS_BEFORE, with(tag(i), upos(before)));
    keys[count + 1] = key(Family.WORD_EDGES, with(tag(i), edges(i)));
    return count + 2;
  }

  /** Adds the keys of all other features of a segment; returns the new count. */
  int addOthers(int i, Upos before, long[] keys, int count) {
    long next = tag(i + 1);
    long form = sentence.number(i);
    int n = count;
    keys[n++] = key(Family.FORM_AND_FIRST_LETTER, form << 3 | firstLetters[i]);
    keys[n++] = key(Family.FORM_BEFORE, sentence.number(i - 1));
    keys[n++] = key(Family.FORM_AFTER, sentence.number(i + 1));
    keys[n++] = key(Family.FORM_AND_TAG_AFTER, with(next, form));
    for (int rest = traits.closedClasses((int) form); rest != 0; rest &= rest - 1) {
      long closedClass = Integer.numberOfTrailingZeros(rest);
      keys[n++] = key(Family.CLASS_AND_TAG_AFTER, with(next, closedClass));
      keys[n++] = key(Family.CLASS_AND_UPOS_BEFORE, with(upos(before), closedClass));
    }
    return n;
  }

  /** The number of a segment's form in the lexicon. */
  int form(int i) {
    return sentence.number(i);
  }

  /** The ordinal of the tag of segment {@code i}, below {@link #TAGS}; from −2 to the size + 1. */
  int tag(int i) {
    return tags[REACH + i];
  }

  /** A Universal tag, or that there is none, as a number below {@link #UPOS}. */
  static int upos(Upos upos) {
    return upos == null ? UPOS - 1 : upos.ordinal();
  }

  /** Which edges of its word segment {@code i} is at, below {@link #EDGES}. */
  int edges(int i) {
    return (opensWord[i] ? 2 : 0) | (opensWord[i + 1] ? 1 : 0);
  }

  /** How well the tagger knows a form: 0 not at all, 1 a little, 2 well; 3 if not Arabic. */
  private long knowledge(int i) {
    if (sentence.kind(i) == TokenKind.FOREIGN) {
      return 3;
    }
    int form = sentence.number(i);
    if (form == lexicon.unknown()) {
      return 0;
    }
    return lexicon.isFrequent(form) ? 2 : 1;
  }

  private static int addAffixes(String form, long tag, long[] keys, int count) {
    int n = count;
    long prefix = 1;
    long suffix = 1;
    for (int length = 1; length <= AFFIX && length < form.length(); length++) {
      prefix = prefix << AffixWeights.LETTER_BITS | AffixWeights.letter(form.charAt(length - 1));
      suffix =
          suffix << AffixWeights.LETTER_BITS
              | AffixWeights.letter(form.charAt(form.length() - length));
      keys[n++] = key(Family.PREFIX, with(tag, prefix));
      keys[n++] = key(Family.SUFFIX, with(tag, suffix));
    }
    return n;
  }

  /** A tag, or a Universal tag, together with something else. */
  private static long with(long tag, long other) {
    return other << TAG_BITS | tag;
  }

  private static long key(Family family, long content) {
    return (long) family.ordinal() << FAMILY_SHIFT | content;
  }
}
