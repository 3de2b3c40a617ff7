// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

/**
 * The forms that the tagger knows, numbered from 0, with the tags that each can have. All other
 * forms share one number, {@link #unknown}.
 *
 * <p>Safe for use by many threads. Callers must not change the arrays of tags.
 */
final class TaggerLexicon {
  private final List<String> forms;
  private final FormNumbers numbers;

  /** The different sets of tags; set 0 is that of unknown forms. */
  private final List<byte[]> tagSets;

  /** By form: the number of its set of tags. */
  private final int[] tagSetOf;

  private final BitSet frequent;

  /**
   * A lexicon in which a form's number is its place in the list.
   *
   * @param tagSets sets of tags, that of unknown forms first; a set's order decides between tags
   *     with equal scores
   * @param tagSetOf by form: the number of its set of tags
   * @param frequent the numbers of frequent forms; kept, not copied
   */
  TaggerLexicon(List<String> forms, List<byte[]> tagSets, int[] tagSetOf, BitSet frequent) {
    this.forms = List.copyOf(forms);
    this.tagSets = List.copyOf(tagSets);
    this.tagSetOf = tagSetOf.clone();
    this.frequent = frequent;
    numbers = new FormNumbers(forms);
  }

  /** The number of all forms that the lexicon lacks. It is also the number of forms it has. */
  int unknown() {
    return forms.size();
  }

  /** The number of a form, or {@link #unknown}. */
  int number(String form) {
    return numbers.of(form);
  }

  /** The form with a number less than {@link #unknown}. */
  String form(int number) {
    return forms.get(number);
  }

  /** The number of a form's set of tags; that of unknown forms is 0. */
  int tagSet(int form) {
    return form == unknown() ? 0 : tagSetOf[form];
  }

  /** The tags that a form can have; the decoder prefers the first of those with equal scores. */
  byte[] tags(int form) {
    return tagSets.get(tagSet(form));
  }

  /** Whether a form is frequent, so that its affixes do not count. */
  boolean isFrequent(int form) {
    return frequent.get(form);
  }

  void write(TableWriter out) {
    out.strings(forms);
    out.ints(tagSetOf);
    out.bytes(frequent.toByteArray());
    out.ints(new int[] {tagSets.size()});
    tagSets.forEach(out::bytes);
  }

  static TaggerLexicon read(TableReader in) throws IOException {
    List<String> forms = in.strings();
    int[] tagSetOf = in.ints();
    BitSet frequent = BitSet.valueOf(in.bytes());
    int size = in.ints()[0];
    List<byte[]> tagSets = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      tagSets.add(in.bytes());
    }
    return new TaggerLexicon(forms, tagSets, tagSetOf, frequent);
  }
}
