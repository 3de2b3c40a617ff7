// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.AtbTag;
import org.warraq.article.Upos;
import org.warraq.article.Words;
import org.warraq.text.TokenKind;

/**
 * Corrects tags that CoreNLP cannot get right: each {@link TagRule} but {@link
 * TagRule#MARK_SPELLING}, which acts before the tagging. Immutable and safe for use by many
 * threads.
 */
final class TagRules {
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

  private static final Set<AtbTag> NOUNS = EnumSet.of(AtbTag.NN, AtbTag.NNP);

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
    TagRule rule = kind == TokenKind.FOREIGN ? TagRule.FOREIGN : TagRule.WEB_TOKEN;
    return has(rule) ? AtbTag.NNP : tag;
  }

  private AtbTag correctWord(
      AnnotatedArticle article, TaggerSentence sentence, int i, int segment, AtbTag tag) {
    return switch (ShortWord.of(article, sentence, i, segment)) {
      case UNIT -> has(TagRule.UNIT) ? AtbTag.NN : tag;
      case LETTER -> has(TagRule.LETTER) && !NOUNS.contains(tag) ? AtbTag.NN : tag;
      case ARTICLE -> has(TagRule.ARTICLE) ? AtbTag.DT : tag;
      case FAMILY -> has(TagRule.ALEF_LAM) && tag == AtbTag.DT ? AtbTag.NN : tag;
      case FOREIGN_ARTICLE -> has(TagRule.ALEF_LAM) && tag == AtbTag.DT ? AtbTag.NNP : tag;
      case FORMULA -> has(TagRule.FORMULA) ? AtbTag.UH : tag;
      case NONE -> correctParticle(article, sentence.form(i), segment, tag);
    };
  }

  private AtbTag correctParticle(AnnotatedArticle article, String form, int segment, AtbTag tag) {
    AtbTag particle = VERBS.contains(tag) && has(TagRule.PARTICLE) ? PARTICLES.get(form) : null;
    return particle == null ? tag : particle(article, form, segment, tag, particle);
  }

  /**
   * The Universal tag that the rules decide for a segment with a corrected tag; null if they leave
   * it to the model.
   */
  static Upos upos(
      AnnotatedArticle article, TaggerSentence sentence, int i, int segment, AtbTag tag) {
    if (sentence.kind(i) == TokenKind.FOREIGN && tag == AtbTag.NNP) {
      return Upos.PROPN;
    }
    return switch (ShortWord.of(article, sentence, i, segment)) {
      case UNIT, LETTER, FAMILY, FOREIGN_ARTICLE -> NOUNS.contains(tag) ? tag.upos() : null;
      case ARTICLE -> tag == AtbTag.DT ? Upos.DET : null;
      case FORMULA -> tag == AtbTag.UH ? Upos.INTJ : null;
      case NONE -> isEmphatic(sentence, i, tag) ? Upos.PART : null;
    };
  }

  /** Whether a segment is إن at the beginning of a sentence. */
  private static boolean isEmphatic(TaggerSentence sentence, int i, AtbTag tag) {
    return i == 0 && tag == AtbTag.RP && sentence.form(i).equals("ان");
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
