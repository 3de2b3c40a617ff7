// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.util.Map;
import java.util.Set;
import org.warraq.article.AtbTag;

/** Says which part-of-speech tags the cells of a group can have. */
final class TagGuide {
  private static final float UNUSUAL = -2;
  private static final float WRONG = -5;

  private record Tags(Set<String> usual, Set<String> unusual) {}

  private static final Tags NOUN =
      new Tags(
          Set.of("NN", "DTNN", "VBG"),
          Set.of("NNP", "DTNNP", "NOUN_QUANT", "JJ", "DTJJ", "NNS", "DTNNS", "RB", "VN"));
  private static final Tags PLURAL =
      new Tags(Set.of("NNS", "DTNNS"), Set.of("NN", "DTNN", "NNP", "DTNNP", "NNPS", "DTNNPS"));
  private static final Tags CLOSED = new Tags(Set.of("IN", "RP", "RB", "CC"), Set.of("NN", "WRB"));

  private static final Map<String, Tags> GROUPS =
      Map.ofEntries(
          Map.entry("noun", NOUN),
          Map.entry("noun-broken", NOUN),
          Map.entry("noun-feminine", NOUN),
          Map.entry("noun-feminine-unlisted", NOUN),
          Map.entry("noun-plural-only", NOUN),
          Map.entry("noun-dual", PLURAL),
          Map.entry("noun-sound", PLURAL),
          Map.entry("noun-sound-unlisted", PLURAL),
          Map.entry(
              "adjective",
              new Tags(
                  Set.of("JJ", "DTJJ", "VN", "ADJ_NUM"),
                  Set.of("NN", "DTNN", "NNS", "DTNNS", "JJR", "DTJJR", "DTNNP", "RB"))),
          Map.entry(
              "elative",
              new Tags(Set.of("JJR", "DTJJR"), Set.of("JJ", "DTJJ", "NN", "DTNN", "NOUN_QUANT"))),
          Map.entry("verb-Perf", new Tags(Set.of("VBD"), Set.of("VBN"))),
          Map.entry("verb-Perf-passive", new Tags(Set.of("VBN"), Set.of("VBD"))),
          Map.entry("verb-Imp", new Tags(Set.of("VBP"), Set.of("VBN"))),
          Map.entry("verb-Imp-passive", new Tags(Set.of("VBN"), Set.of("VBP"))),
          Map.entry("verb-command", new Tags(Set.of("VB"), Set.of())),
          Map.entry(
              "name", new Tags(Set.of("NNP", "DTNNP", "NNPS", "DTNNPS"), Set.of("NN", "DTNN"))),
          Map.entry(
              "numeral",
              new Tags(
                  Set.of("CD", "NN", "DTNN", "NNS", "DTNNS", "DTJJ"), Set.of("NOUN_QUANT", "JJ"))),
          Map.entry("pronoun", new Tags(Set.of("PRP", "PRP$"), Set.of())),
          Map.entry("demonstrative", new Tags(Set.of("DT"), Set.of("NN", "PRP"))),
          Map.entry("relative", new Tags(Set.of("WP"), Set.of("RB", "IN"))),
          Map.entry("preposition", new Tags(Set.of("IN"), Set.of("RB", "RP"))),
          Map.entry(
              "subordinator-nominal", new Tags(Set.of("IN", "VBP"), Set.of("RP", "CC", "VBD"))),
          Map.entry("adverbial", new Tags(Set.of("IN", "NN", "RB"), Set.of("RP", "NOUN_QUANT"))),
          Map.entry("coordinator", new Tags(Set.of("CC"), Set.of("RP", "IN"))),
          Map.entry("particle", new Tags(Set.of("RP"), Set.of("NOUN_QUANT", "IN", "RB", "UH"))),
          Map.entry("adverb", new Tags(Set.of("RB", "WRB", "NN"), Set.of("IN", "RP"))),
          Map.entry("interjection", new Tags(Set.of("UH"), Set.of("RB"))));

  private TagGuide() {}

  /** The weight of a tag for cells of a group: 0 if it is usual, less if not. */
  static float weight(String group, AtbTag tag) {
    Tags tags = GROUPS.getOrDefault(group, CLOSED);
    if (tags.usual().contains(tag.label())) {
      return 0;
    }
    return tags.unusual().contains(tag.label()) ? UNUSUAL : WRONG;
  }
}
