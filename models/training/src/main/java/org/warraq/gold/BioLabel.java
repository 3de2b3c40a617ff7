// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One token's label: where in a name it stands (B, I, E or S), or O, and the name's type.
 *
 * @param place B, I, E, S or O
 * @param type the corpus's own; empty for O
 */
record BioLabel(char place, String type) {
  private static final Pattern FORM = Pattern.compile("([BIES])-(\\S+)|O");

  /**
   * A label as written in a file.
   *
   * @throws IllegalArgumentException if it is neither O nor a place, a hyphen and a type
   */
  static BioLabel parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("no such tag: " + text);
    }
    return form.group(1) == null
        ? new BioLabel('O', "")
        : new BioLabel(form.group(1).charAt(0), form.group(2));
  }

  /**
   * The names in a sentence, in order. As in conlleval, an I or E that nothing of its type comes
   * before begins a name.
   *
   * @see <a href="https://www.clips.uantwerpen.be/conll2000/chunking/output.html">conlleval</a>
   */
  static List<GoldSentence.Span> spans(List<BioLabel> labels, TypeMapping types) {
    List<GoldSentence.Span> spans = new ArrayList<>();
    for (int begin = 0; begin < labels.size(); ) {
      int end = begin + 1;
      while (end < labels.size() && labels.get(end).continues(labels.get(end - 1))) {
        end++;
      }
      int from = begin;
      int to = end;
      types
          .of(labels.get(begin).type())
          .ifPresent(type -> spans.add(new GoldSentence.Span(type, from, to)));
      begin = end;
    }
    return spans;
  }

  private boolean continues(BioLabel previous) {
    return (place == 'I' || place == 'E')
        && (previous.place == 'B' || previous.place == 'I')
        && type.equals(previous.type);
  }
}
