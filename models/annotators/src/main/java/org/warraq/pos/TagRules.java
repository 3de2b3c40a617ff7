// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.AtbTag;
import org.warraq.article.Upos;
import org.warraq.article.Words;
import org.warraq.text.ArabicLetters;
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
    String form = sentence.form(i);
    if (has(TagRule.UNIT) && isUnit(article.words(), sentence, i, segment)) {
      return AtbTag.NN;
    }
    if (has(TagRule.ABBREVIATION) && isAbbreviation(article.words(), segment)) {
      return NOUNS.contains(tag) ? tag : AtbTag.NN;
    }
    if (has(TagRule.ARTICLE) && isArticle(article, segment)) {
      return AtbTag.DT;
    }
    if (VERBS.contains(tag) && has(TagRule.PARTICLE)) {
      AtbTag particle = PARTICLES.get(form);
      return particle == null ? tag : particle(article, form, segment, tag, particle);
    }
    return tag;
  }

  /**
   * The Universal tag that the rules decide for a segment with a corrected tag; null if they leave
   * it to the model.
   */
  static Upos upos(
      AnnotatedArticle article, TaggerSentence sentence, int i, int segment, AtbTag tag) {
    Words words = article.words();
    if (sentence.kind(i) == TokenKind.FOREIGN && tag == AtbTag.NNP) {
      return Upos.PROPN;
    }
    if (isArticle(article, segment)) {
      return Upos.DET;
    }
    boolean isShort = isUnit(words, sentence, i, segment) || isAbbreviation(words, segment);
    return isShort && NOUNS.contains(tag) ? tag.upos() : null;
  }

  private static boolean isUnit(Words words, TaggerSentence sentence, int i, int segment) {
    return i > 0
        && sentence.kind(i - 1) == TokenKind.NUMBER
        && UNITS.contains(sentence.form(i))
        && endsWord(words, segment);
  }

  /** Whether a segment is a word of one letter, other than و, right before a full stop. */
  private static boolean isAbbreviation(Words words, int segment) {
    String form = words.form(segment);
    return form.length() == 1
        && form.charAt(0) != ArabicLetters.WAW
        && ArabicLetters.isArabicLetter(form.charAt(0))
        && words.opensWord(segment)
        && endsWord(words, segment)
        && segment + 1 < words.segments()
        && words.form(segment + 1).equals(".")
        && words.segmentEnd(segment) == words.segmentBegin(segment + 1);
  }

  /** Whether a segment is the article, before a segment that is not an Arabic word. */
  private static boolean isArticle(AnnotatedArticle article, int segment) {
    Words words = article.words();
    return words.form(segment).equals(ArabicLetters.ARTICLE)
        && !endsWord(words, segment)
        && TokenKind.of(words.form(segment + 1)) != TokenKind.WORD;
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
