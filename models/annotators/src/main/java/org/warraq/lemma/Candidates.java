// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

/**
 * Finds the candidates of a segment: those of its form, and those of its form without ال. A segment
 * that is tagged as a name can be a name, or a noun or adjective as it stands alone, because
 * foreign names look like inflected words by chance.
 */
public final class Candidates {
  private Candidates() {}

  /** Takes one candidate. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Takes a candidate.
     *
     * @param afterArticle whether it is the form without the article
     */
    void visit(int candidate, boolean afterArticle);
  }

  /** Visits all candidates of a segment, in the order of the table. */
  public static void visit(LemmaTable table, SegmentContext at, Visitor visitor) {
    visit(table, table.find(at.form, 0), false, at, visitor);
    if (at.articleLength > 0) {
      visit(table, table.find(at.form, at.articleLength), true, at, visitor);
      if (at.articleMayBeHidden) {
        visit(table, table.find(at.form, 1), true, at, visitor);
      }
    }
  }

  private static void visit(
      LemmaTable table, int form, boolean afterArticle, SegmentContext at, Visitor visitor) {
    if (form == LemmaTable.NONE) {
      return;
    }
    int end = table.first(form + 1);
    for (int i = table.first(form); i < end; i++) {
      int candidate = table.candidate(i);
      if ((!afterArticle || table.takesArticle(candidate))
          && (!at.isName() || table.mayBeName(candidate))) {
        visitor.visit(candidate, afterArticle);
      }
    }
  }
}
