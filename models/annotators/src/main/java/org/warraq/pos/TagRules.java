// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.AtbTag;
import org.warraq.article.Words;
import org.warraq.text.TokenKind;

/**
 * Corrects tags that CoreNLP cannot get right: each {@link TagRule} but {@link
 * TagRule#MARK_SPELLING}, which acts before the tagging. Immutable and safe for use by many
 * threads.
 */
final class TagRules {
  private static final Set<String> UNITS =
      Set.of(
          "كم", "م", "سم", "مم", "ملم", "كلم", "كغ", "كلغ", "كجم", "غ", "غم", "جم", "ملغ", "مل",
          "ه", "ق", "د", "ث", "طن");

  private static final Map<String, AtbTag> PARTICLES =
      Map.of(
          "ان", AtbTag.IN,
          "كان", AtbTag.IN,
          "كانما", AtbTag.IN,
          "لكن", AtbTag.CC,
          "لعل", AtbTag.RP,
          "ليت", AtbTag.RP);

  private static final Set<AtbTag> VERBS =
      EnumSet.of(AtbTag.VB, AtbTag.VBD, AtbTag.VBN, AtbTag.VBP);

  private final Set<TagRule> rules;

  TagRules(Set<TagRule> rules) {
    this.rules = Set.copyOf(rules);
  }

  Set<TagRule> all() {
    return rules;
  }

  boolean has(TagRule rule) {
    return rules.contains(rule);
  }

  /**
   * The corrected tag of a segment.
   *
   * @param sentence the forms of its sentence
   * @param i its number in the sentence
   * @param segment its number in the article
   * @param tag CoreNLP's tag
   */
  AtbTag correct(
      AnnotatedArticle article, TaggerSentence sentence, int i, int segment, AtbTag tag) {
    TokenKind kind = sentence.kind(i);
    if (kind == TokenKind.WORD) {
      return correctWord(article, sentence, i, segment, tag);
    }
    if (kind == TokenKind.NUMBER) {
      return has(TagRule.NUMBER) ? AtbTag.CD : tag;
    }
    if (kind.isMarkOrSymbol()) {
      return has(TagRule.MARK) ? AtbTag.PUNC : tag;
    }
    return kind.isWebToken() && has(TagRule.WEB_TOKEN) ? AtbTag.NNP : tag;
  }

  private AtbTag correctWord(
      AnnotatedArticle article, TaggerSentence sentence, int i, int segment, AtbTag tag) {
    String form = sentence.form(i);
    if (i > 0
        && sentence.kind(i - 1) == TokenKind.NUMBER
        && has(TagRule.UNIT)
        && UNITS.contains(form)
        && endsWord(article.words(), segment)) {
      return AtbTag.NN;
    }
    if (VERBS.contains(tag) && has(TagRule.PARTICLE)) {
      AtbTag particle = PARTICLES.get(form);
      return particle == null ? tag : particle(article, form, segment, tag, particle);
    }
    return tag;
  }

  /** A unit ends its word, unlike the first segment of مما after a number. */
  private static boolean endsWord(Words words, int segment) {
    return segment + 1 == words.segments() || words.opensWord(segment + 1);
  }

  /** Tells إن، أن and كأن apart from verbs of the same form by their hamza. */
  private static AtbTag particle(
      AnnotatedArticle article, String form, int segment, AtbTag tag, AtbTag particle) {
    Words words = article.words();
    String text = article.text();
    int begin = words.segmentBegin(segment);
    return switch (form) {
      case "ان" ->
          switch (text.charAt(begin)) {
            case 'آ' -> tag;
            case 'إ' -> AtbTag.RP;
            default -> particle;
          };
      case "كان", "كانما" ->
          text.substring(begin, words.segmentEnd(segment)).indexOf('أ') > 0 ? particle : tag;
      default -> particle;
    };
  }
}
