// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import org.warraq.job.flags.ArticlesIn;
import org.warraq.job.flags.CorpusLayout;
import org.warraq.job.flags.InputFormat;
import org.warraq.job.flags.ReadOptions;

/** Gives flags that the user has not set the values that {@code --layout} means. */
final class CorpusLayouts {
  private CorpusLayouts() {}

  /** Sets the flags; a flag that has another value than its default keeps it. */
  static void apply(ReadOptions options) {
    CorpusLayout layout = options.getLayout();
    if (layout == null) {
      return;
    }
    setFields(layout, options);
    if (layout == CorpusLayout.LEIPZIG && options.getArticlesIn() == null) {
      options.setArticlesIn(ArticlesIn.LINES);
    }
    if (layout == CorpusLayout.WET && options.getInputFormat() == null) {
      options.setInputFormat(InputFormat.WARC);
    }
  }

  static void setFields(CorpusLayout layout, ReadOptions options) {
    if (options.getIdField().equals("id")) {
      options.setIdField(layout.id());
    }
    if (options.getTextField().equals("text")) {
      options.setTextField(layout.text());
    }
  }
}
