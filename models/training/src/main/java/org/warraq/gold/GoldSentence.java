// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.util.List;
import org.warraq.article.EntityType;

/**
 * A sentence as tokens, and the names in it. Immutable.
 *
 * @param line where it begins in its file, from 1
 * @param tokens the tokens
 * @param mentions the names, in order, without overlap
 */
public record GoldSentence(int line, List<String> tokens, List<Span> mentions) {
  public GoldSentence {
    tokens = List.copyOf(tokens);
    mentions = List.copyOf(mentions);
  }

  /** A name that covers the tokens from {@code begin} to {@code end}, half-open. */
  public record Span(EntityType type, int begin, int end) {}

  /**
   * A sentence that is in no file.
   *
   * @param labels the tokens' BIO tags, types by {@link TypeMapping#STANDARD}
   * @throws IllegalArgumentException if one is no such tag
   */
  public static GoldSentence of(List<String> tokens, List<String> labels) {
    List<BioLabel> parsed = labels.stream().map(BioLabel::parse).toList();
    return new GoldSentence(1, tokens, BioLabel.spans(parsed, TypeMapping.STANDARD));
  }

  /** The sentence as running text. */
  public String text() {
    return String.join(" ", tokens);
  }
}
