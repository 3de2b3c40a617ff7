// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.util.List;
import org.warraq.article.EntityType;

/**
 * A sentence as a list of tokens, with its gold entities. Immutable.
 *
 * @param line number of the file's line with the first token, from 1
 * @param tokens the tokens
 * @param entities the entities, in order, without overlap
 */
public record GoldSentence(int line, List<String> tokens, List<EntitySpan> entities) {
  public GoldSentence {
    tokens = List.copyOf(tokens);
    entities = List.copyOf(entities);
  }

  /**
   * An entity that covers some tokens of its sentence.
   *
   * @param type the kind of thing that the entity names
   * @param begin index of its first token in the sentence, from 0
   * @param end one past the index of its last token
   */
  public record EntitySpan(EntityType type, int begin, int end) {}

  /**
   * Makes a sentence that does not come from a file; its line is 1.
   *
   * @param labels the tokens' BIO tags, with types that {@link TypeMapping#STANDARD} knows
   * @throws IllegalArgumentException if one of them is not a BIO tag
   */
  public static GoldSentence of(List<String> tokens, List<String> labels) {
    List<BioLabel> parsed = labels.stream().map(BioLabel::parse).toList();
    return new GoldSentence(1, tokens, BioLabel.spans(parsed, TypeMapping.STANDARD));
  }

  /** Returns the tokens with a space between them. */
  public String text() {
    return String.join(" ", tokens);
  }
}
