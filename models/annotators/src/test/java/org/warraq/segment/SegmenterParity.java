// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Sentences;
import org.warraq.article.Words;
import org.warraq.segment.StanfordWordSegmenter.Word;

/**
 * Compares our words with CoreNLP's, and counts where a rule departs from them. Every difference
 * that no rule explains fails. For one thread.
 *
 * <p>Without rules, our words must be CoreNLP's on the folded sentence. With rules, fixed tokens
 * are as {@link FixedTokenFinder} says, and all other words must be CoreNLP's on the folded
 * sentence with a space at both ends of each fixed token, except for {@link SegmentRule#LAM},
 * {@link SegmentRule#NAME} and {@link SegmentRule#LIGATURE}.
 */
final class SegmenterParity {
  private static final Set<SegmentRule> ALL = EnumSet.allOf(SegmentRule.class);
  private static final Pattern LENGTHENED = Pattern.compile("(.)\\1\\1", Pattern.DOTALL);
  private static final Pattern LAM_BEGIN = Pattern.compile("^[وف]*ل(الل|ال|ل)");
  private static final Pattern LAM_STEM = Pattern.compile("(ال|ل|الل).*");

  private final SegmenterModel model = SegmenterModel.load();
  private final WordSegmenter ours = WordSegmenter.load();
  private final WordSegmenter oursWithoutRules =
      WordSegmenter.load(EnumSet.noneOf(SegmentRule.class));
  private final StanfordWordSegmenter theirs = StanfordWordSegmenter.load();
  private final Map<SegmentRule, Integer> departures = new EnumMap<>(SegmentRule.class);
  private int foldedSentences;
  private int otherContexts;

  /** How often each rule gave other words than CoreNLP. */
  Map<SegmentRule, Integer> departures() {
    return departures;
  }

  /** Sentences that were changed by folding. */
  int foldedSentences() {
    return foldedSentences;
  }

  /**
   * Words that no rule decides, but that CoreNLP cuts in another way if there are no spaces at the
   * ends of fixed tokens, because then it reads other words beside them.
   */
  int otherContexts() {
    return otherContexts;
  }

  /** Compares the words of a sentence without halves of surrogate pairs. */
  void compare(String sentence) {
    FoldedSentence folded =
        new SentenceFolder(model.formCounts()).fold(sentence, 0, sentence.length());
    foldedSentences += folded.string().equals(sentence) ? 0 : 1;
    List<Word> uncut = theirs.words(folded.string());
    assertSame(
        inText(uncut, folded),
        words(oursWithoutRules, sentence),
        folded,
        EnumSet.noneOf(SegmentRule.class));
    List<FixedToken> fixed = List.copyOf(new FixedTokenFinder(model.lexer(), ALL).find(folded));
    List<Word> expected = expected(folded, fixed);
    assertSame(inText(expected, folded), words(ours, sentence), folded, ALL);
    countDepartures(fixed, expected, uncut);
  }

  /** CoreNLP's words on the folded sentence with spaces around fixed tokens, and those tokens. */
  private List<Word> expected(FoldedSentence folded, List<FixedToken> fixed) {
    StringBuilder cut = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    int next = 0;
    for (int i = 0; i <= folded.string().length(); i++) {
      for (; next < fixed.size() && fixed.get(next).end() <= i; next++) {
        space(cut, places, i);
      }
      if (next < fixed.size() && fixed.get(next).begin() == i) {
        space(cut, places, i);
      }
      if (i < folded.string().length()) {
        cut.append(folded.string().charAt(i));
        places.add(i);
      }
    }
    List<Word> words = new ArrayList<>();
    for (Word word : theirs.words(cut.toString())) {
      int begin = places.get(word.begin());
      if (fixed.stream().noneMatch(token -> token.begin() <= begin && begin < token.end())) {
        words.add(
            new Word(
                begin,
                places.get(word.end() - 1) + 1,
                word.begins().stream().map(places::get).toList(),
                word.forms()));
      }
    }
    fixed.stream()
        .filter(token -> token.word().size() > 0)
        .forEach(token -> words.add(word(token)));
    words.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
    return words;
  }

  private static void space(StringBuilder cut, List<Integer> places, int place) {
    cut.append(' ');
    places.add(place);
  }

  private static Word word(FixedToken token) {
    List<Integer> begins =
        token.word().starts().stream().map(start -> token.begin() + start).toList();
    return new Word(token.begin(), token.end(), begins, token.word().forms());
  }

  /** The words in the text. A word begins after a ligature that it shares with the word before. */
  private static List<Word> inText(List<Word> words, FoldedSentence folded) {
    List<Word> inText = new ArrayList<>();
    int previousEnd = 0;
    for (Word word : words) {
      int begin = Math.max(folded.offset(word.begin()), previousEnd);
      int end = folded.endOffset(word.end());
      if (begin < end) {
        List<Integer> begins =
            hasExactBegins(word, folded)
                ? word.begins().stream().map(folded::offset).toList()
                : List.of();
        inText.add(new Word(begin, end, begins, word.forms()));
        previousEnd = end;
      }
    }
    return inText;
  }

  /** Whether CoreNLP's offsets of segments are right, and segments begin where letters begin. */
  private static boolean hasExactBegins(Word word, FoldedSentence folded) {
    String letters = folded.text().substring(word.begin(), word.end());
    boolean hasLigature = false;
    for (int i = word.begin(); i < word.end(); i++) {
      hasLigature |= folded.sharesLigature(i);
    }
    // CoreNLP does not count a plus sign that joins two words.
    return !hasLigature && letters.indexOf('+') < 0 && !LENGTHENED.matcher(letters).find();
  }

  private static List<Word> words(WordSegmenter segmenter, String sentence) {
    AnnotatedArticle article = AnnotatedArticle.of(Article.of("id", "source", sentence));
    Words words =
        segmenter.annotate(article.withSentences(Sentences.of(0, sentence.length()))).words();
    List<Word> list = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<Integer> begins = new ArrayList<>();
      List<String> forms = new ArrayList<>();
      for (int k = words.firstSegment(i); k < words.firstSegment(i + 1); k++) {
        begins.add(words.segmentBegin(k));
        forms.add(words.form(k));
      }
      list.add(new Word(words.begin(i), words.end(i), begins, forms));
    }
    return list;
  }

  private void assertSame(
      List<Word> expected, List<Word> actual, FoldedSentence folded, Set<SegmentRule> rules) {
    String context = rules.size() + " rules on: " + folded.string();
    assertEquals(expected.size(), actual.size(), () -> context + "\n" + expected + "\n" + actual);
    for (int i = 0; i < actual.size(); i++) {
      Word their = expected.get(i);
      Word our = actual.get(i);
      assertEquals(their.begin(), our.begin(), context);
      assertEquals(their.end(), our.end(), context);
      if (isJoined(their.forms(), our.forms())) {
        count(SegmentRule.LIGATURE);
        continue;
      }
      if (rules.contains(SegmentRule.NAME) && areCutBeforeName(their.forms(), our.forms())) {
        count(SegmentRule.NAME);
        continue;
      }
      if (rules.contains(SegmentRule.LAM) && differInLam(their.forms(), our.forms())) {
        count(SegmentRule.LAM);
      } else {
        assertEquals(their.forms(), our.forms(), context);
      }
      if (!their.begins().isEmpty()) {
        assertEquals(their.begins(), our.begins(), context);
      }
    }
  }

  private static boolean differInLam(List<String> theirs, List<String> ours) {
    if (theirs.size() != ours.size()) {
      return false;
    }
    int differences = 0;
    for (int i = 0; i < ours.size(); i++) {
      if (!ours.get(i).equals(theirs.get(i))) {
        differences++;
        boolean isAfterLam = i > 0 && ours.get(i - 1).equals("ل");
        if (!isAfterLam
            || !LAM_STEM.matcher(ours.get(i)).matches()
            || !LAM_STEM.matcher(theirs.get(i)).matches()) {
          return false;
        }
      }
    }
    return differences == 1;
  }

  /** Whether only proclitics of our last segment are cut off: ف+لبيروت as ف+ل+بيروت. */
  private boolean areCutBeforeName(List<String> theirs, List<String> ours) {
    return ours.size() > theirs.size()
        && String.join("", ours).equals(String.join("", theirs))
        && String.join("", ours.subList(0, ours.size() - 1)).matches("[وف]?[بكل]?")
        && ours.subList(0, ours.size() - 1).stream().allMatch(form -> form.length() == 1)
        && model.formCounts().isName(ours.get(ours.size() - 1));
  }

  private static boolean isJoined(List<String> theirs, List<String> ours) {
    return ours.size() < theirs.size() && withoutLam(theirs).equals(withoutLam(ours));
  }

  /** The letters of a word without what the rule about lam may change. */
  private static String withoutLam(List<String> forms) {
    return LAM_BEGIN.matcher(String.join("", forms)).replaceFirst("");
  }

  private void countDepartures(List<FixedToken> fixed, List<Word> expected, List<Word> uncut) {
    TreeMap<Integer, Word> uncutWords = new TreeMap<>();
    uncut.forEach(word -> uncutWords.put(word.begin(), word));
    for (FixedToken token : fixed) {
      Word our = token.word().size() == 0 ? null : word(token);
      Map.Entry<Integer, Word> their = uncutWords.lowerEntry(token.end());
      boolean hasTheirs = their != null && their.getValue().end() > token.begin();
      boolean isSame = our == null ? !hasTheirs : hasTheirs && our.equals(their.getValue());
      if (!isSame) {
        count(token.rule());
      }
    }
    Set<Integer> ends = new HashSet<>();
    fixed.forEach(token -> ends.addAll(List.of(token.begin(), token.end())));
    for (Word word : expected) {
      boolean touches = ends.contains(word.begin()) || ends.contains(word.end());
      if (!touches && !word.equals(uncutWords.get(word.begin()))) {
        otherContexts++;
      }
    }
  }

  private void count(SegmentRule rule) {
    departures.merge(rule, 1, Integer::sum);
  }
}
