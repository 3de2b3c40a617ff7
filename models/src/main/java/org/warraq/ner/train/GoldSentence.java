// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import java.util.ArrayList;
import java.util.List;
import org.warraq.article.EntityType;

/**
 * A sentence of tokens that stand between spaces, and the mentions in it.
 *
 * @param tokens the tokens
 * @param mentions the mentions, in order
 */
record GoldSentence(List<String> tokens, List<Mention> mentions) {
  GoldSentence {
    tokens = List.copyOf(tokens);
    mentions = List.copyOf(mentions);
  }

  /** A mention that covers the tokens from {@code begin} to {@code end}. */
  record Mention(EntityType type, int begin, int end) {}

  /** The sentence as running text. */
  String text() {
    return String.join(" ", tokens);
  }

  /** A sentence from the BIO labels of its tokens. */
  static GoldSentence of(List<String> tokens, List<String> labels) {
    List<Mention> mentions = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      boolean starts = i == 0 || !label.equals("I-" + name(labels.get(i - 1)));
      begin = starts ? i : begin;
      boolean ends = i + 1 == labels.size() || !labels.get(i + 1).equals("I-" + name(label));
      if (ends) {
        EntityType type = type(name(label));
        if (type != null) {
          mentions.add(new Mention(type, begin, i + 1));
        }
      }
    }
    return new GoldSentence(tokens, mentions);
  }

  private static String name(String label) {
    return label.substring(label.indexOf('-') + 1);
  }

  /** Facilities are places; nationalities and religions are no names here: null. */
  private static EntityType type(String name) {
    return switch (name) {
      case "PER", "PERS" -> EntityType.PER;
      case "LOC", "FAC" -> EntityType.LOC;
      case "ORG" -> EntityType.ORG;
      case "MISC", "MIS" -> EntityType.MISC;
      case "O", "NORP" -> null;
      default -> throw new IllegalArgumentException("no such label: " + name);
    };
  }
}
