// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import org.warraq.article.AnnotatedArticle;

/**
 * An article before each annotator: the input that each annotator gets when it is timed.
 *
 * @param words number of words between spaces
 * @param bare the text alone, input of the sentence splitter
 * @param split with sentences, input of the segmenter
 * @param segmented with words and segments, input of the tagger
 * @param tagged with tags, input of the entity recognizer
 */
record LayeredArticle(
    long words,
    AnnotatedArticle bare,
    AnnotatedArticle split,
    AnnotatedArticle segmented,
    AnnotatedArticle tagged) {

  long segments() {
    return segmented.words().segments();
  }
}
