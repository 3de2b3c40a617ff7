// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token's BIO or BIOES tag: the token's position in an entity, and the entity's type.
 *
 * @param position B (first token), I (inside), E (last), S (the only one), or O (no entity)
 * @param type the type as the corpus writes it; empty for O
 */
record BioLabel(char position, String type) {
  private static final Pattern FORM = Pattern.compile("([BIES])-(\\S+)|O");

  /**
   * Parses a tag as it is written in a file.
   *
   * @throws IllegalArgumentException if the tag is neither O nor a position, a hyphen and a type
   */
  static BioLabel parse(String tag) {
    Matcher form = FORM.matcher(tag);
    if (!form.matches()) {
      throw new IllegalArgumentException("\"" + tag + "\" is not a BIO tag");
    }
    return form.group(1) == null
        ? new BioLabel('O', "")
        : new BioLabel(form.group(1).charAt(0), form.group(2));
  }

  /**
   * Returns the entities of a sentence, in order. An I or E begins an entity if no entity of its
   * type is open, as in the scorer conlleval.
   *
   * @see <a href="https://www.clips.uantwerpen.be/conll2000/chunking/output.html">conlleval</a>
   */
  static List<GoldSentence.EntitySpan> spans(List<BioLabel> labels, TypeMapping types) {
    List<GoldSentence.EntitySpan> spans = new ArrayList<>();
    for (int begin = 0; begin < labels.size(); ) {
      int end = begin + 1;
      while (end < labels.size() && labels.get(end).continues(labels.get(end - 1))) {
        end++;
      }
      int from = begin;
      int to = end;
      types
          .of(labels.get(begin).type())
          .ifPresent(type -> spans.add(new GoldSentence.EntitySpan(type, from, to)));
      begin = end;
    }
    return spans;
  }

  private boolean continues(BioLabel previous) {
    return (position == 'I' || position == 'E')
        && (previous.position == 'B' || previous.position == 'I')
        && type.equals(previous.type);
  }
}
