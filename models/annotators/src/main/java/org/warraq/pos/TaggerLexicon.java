// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

/**
 * The forms that the model knows, by number, each with the tags that it can have.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class TaggerLexicon {
  private final List<String> forms;
  private final Map<String, Integer> numbers;

  /** Sets of tags; the first is for forms that the training data lacked. */
  private final List<byte[]> tagSets;

  private final int[] tagSetOf;
  private final BitSet frequent;

  /**
   * Numbers forms in the order of the list.
   *
   * @param tagSets the first is for forms that are not in the list
   * @param tagSetOf by form: the number of its set
   * @param frequent which forms are frequent; not to be changed
   */
  TaggerLexicon(List<String> forms, List<byte[]> tagSets, int[] tagSetOf, BitSet frequent) {
    this.forms = List.copyOf(forms);
    this.tagSets = List.copyOf(tagSets);
    this.tagSetOf = tagSetOf.clone();
    this.frequent = frequent;
    numbers = new HashMap<>(2 * forms.size());
    for (int i = 0; i < forms.size(); i++) {
      numbers.put(forms.get(i), i);
    }
  }

  /** How many forms there are, and the number of all others. */
  int unknown() {
    return forms.size();
  }

  /** The number of a form. */
  int number(String form) {
    return numbers.getOrDefault(form, unknown());
  }

  /** The tags that a form can have, not to be changed; among equals the decoder takes the first. */
  byte[] tags(int form) {
    return tagSets.get(form == unknown() ? 0 : tagSetOf[form]);
  }

  /** Whether a form's neighbours and spelling as a whole say all, and not also its affixes. */
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
