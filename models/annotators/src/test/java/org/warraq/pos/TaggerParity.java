// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.AtbTag;
import org.warraq.text.TokenKind;

/**
 * Compares our tags with those of CoreNLP for the same segments. Without rules they must be equal.
 * With marks in the treebank's spelling, they must equal CoreNLP's for that spelling. Any other
 * difference must be what one rule alone makes of the segment. Not thread-safe.
 */
public final class TaggerParity {
  private final StanfordTagger reference = StanfordTagger.load();
  private final PosTagger withAllRules = PosTagger.load();
  private final PosTagger withoutRules = withAllRules.withRules(EnumSet.noneOf(TagRule.class));
  private final PosTagger withSpelling = withAllRules.withRules(EnumSet.of(TagRule.MARK_SPELLING));

  /** By rule: a tagger with this rule and the spelling of marks. */
  private final Map<TagRule, PosTagger> withOneRule = new EnumMap<>(TagRule.class);

  private final Map<TagRule, Integer> departures = new EnumMap<>(TagRule.class);

  /** Loads both taggers. */
  public TaggerParity() {
    for (TagRule rule : EnumSet.complementOf(EnumSet.of(TagRule.MARK_SPELLING))) {
      withOneRule.put(rule, withAllRules.withRules(EnumSet.of(TagRule.MARK_SPELLING, rule)));
    }
  }

  /**
   * Compares the tags of an article of one sentence.
   *
   * @param article an article with words
   * @throws AssertionError if a difference is not explained
   */
  public void compare(AnnotatedArticle article) {
    List<String> forms = article.words().forms(0);
    List<AtbTag> plain = tags(withoutRules, article);
    List<AtbTag> spelt = tags(withSpelling, article);
    assertEquals(theirs(forms), plain, article::text);
    assertEquals(theirs(forms.stream().map(this::spelling).toList()), spelt, article::text);
    count(TagRule.MARK_SPELLING, plain, spelt);
    List<AtbTag> ours = tags(withAllRules, article);
    Map<TagRule, List<AtbTag>> single = new EnumMap<>(TagRule.class);
    withOneRule.forEach((rule, tagger) -> single.put(rule, tags(tagger, article)));
    single.forEach((rule, tags) -> count(rule, spelt, tags));
    for (int i = 0; i < ours.size(); i++) {
      if (ours.get(i) != spelt.get(i)) {
        assertNotNull(explanation(single, ours, i), forms.get(i) + " in " + article.text());
      }
    }
  }

  private static TagRule explanation(
      Map<TagRule, List<AtbTag>> single, List<AtbTag> ours, int segment) {
    return single.entrySet().stream()
        .filter(each -> each.getValue().get(segment) == ours.get(segment))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** How many tags each rule has changed. */
  public Map<TagRule, Integer> departures() {
    return departures;
  }

  private void count(TagRule rule, List<AtbTag> without, List<AtbTag> with) {
    for (int i = 0; i < with.size(); i++) {
      if (with.get(i) != without.get(i)) {
        departures.merge(rule, 1, Integer::sum);
      }
    }
  }

  private static List<AtbTag> tags(PosTagger tagger, AnnotatedArticle article) {
    return tagger.annotate(article).tags();
  }

  private List<AtbTag> theirs(List<String> forms) {
    return reference.annotate(FormArticles.of(forms)).tags();
  }

  private String spelling(String form) {
    return TokenKind.of(form).isMarkOrSymbol() && !withAllRules.knows(form)
        ? MarkSpelling.of(form)
        : form;
  }
}
