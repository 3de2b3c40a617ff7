// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import org.warraq.article.AnnotatedArticle;

/**
 * Makes the view of a sentence that the feature templates take. Not thread-safe, because it
 * remembers forms and sets of matches, for the next sentences that have them.
 */
final class SentenceViews {
  private final NameLists lists;
  private final FormCache forms;
  private final MatchSets matches = new MatchSets();
  private final FormTraits edge = FormTraits.edge();

  /**
   * Views of sentences for features that look into these name lists.
   *
   * @param forms has the same name lists
   */
  SentenceViews(NameLists lists, FormCache forms) {
    this.lists = lists;
    this.forms = forms;
  }

  /** The view of one sentence of an article with words and tags. */
  FeatureSentence view(AnnotatedArticle article, int sentence) {
    matches.trim();
    return FeatureSentence.of(article, sentence, this);
  }

  NameLists lists() {
    return lists;
  }

  MatchSets matches() {
    return matches;
  }

  /** The traits of a form. */
  FormTraits form(String form) {
    return forms.get(form);
  }

  /** The traits of the places before the first and after the last segment of a sentence. */
  FormTraits edge() {
    return edge;
  }
}
