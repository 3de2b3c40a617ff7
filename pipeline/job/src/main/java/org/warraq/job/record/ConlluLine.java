// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.util.List;

/**
 * A line of CoNLL-U: its ten columns. A column that is null or empty is written as {@code _}.
 *
 * @param id number of the segment in the sentence, or the range of a multiword token
 * @param form the segment or token as the text spells it
 * @param lemma its dictionary form
 * @param upos its Universal part of speech
 * @param xpos its Penn Arabic Treebank tag
 * @param feats its Universal features, as {@code Name=Value}, ordered by name
 * @param misc further attributes, as {@code Name=Value}
 */
record ConlluLine(
    String id,
    String form,
    String lemma,
    String upos,
    String xpos,
    List<String> feats,
    List<String> misc) {
  private static final String EMPTY = "_";
  private static final String NO_TREE = "\t_\t_\t_\t";

  /** Makes the line of a multiword token, which has no annotation. */
  static ConlluLine ofMultiword(int first, int last, String form, List<String> misc) {
    return new ConlluLine(first + "-" + last, form, null, null, null, List.of(), misc);
  }

  /** Appends the line and its end. */
  void appendTo(StringBuilder out) {
    out.append(id).append('\t').append(form).append('\t').append(orEmpty(lemma)).append('\t');
    out.append(orEmpty(upos)).append('\t').append(orEmpty(xpos)).append('\t');
    out.append(orEmpty(String.join("|", feats))).append(NO_TREE);
    out.append(orEmpty(String.join("|", misc))).append('\n');
  }

  private static String orEmpty(String column) {
    return column == null || column.isEmpty() ? EMPTY : column;
  }
}
