// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ud;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warraq.article.Upos;
import org.warraq.gold.GoldException;

/** Builds a sentence from its lines and finds each word in the text. Not thread-safe. */
final class UdSentenceBuilder {
  private static final String TEXT = "# text = ";
  private static final int COLUMNS = 10;
  private static final int FORM = 1;
  private static final int LEMMA = 2;
  private static final int UPOS = 3;
  private static final int FEATURES = 5;

  private final String location;
  private final List<UdWord> words = new ArrayList<>();
  private String text;

  /** End of the last token in the text. */
  private int end;

  /** Number of the last word of the current multiword token; 0 if there is none. */
  private int lastOfToken;

  private int tokenBegin;

  /** End of the last word in the current multiword token; −1 if its words are not in the text. */
  private int wordEnd;

  UdSentenceBuilder(String location) {
    this.location = location;
  }

  void comment(String line) {
    if (line.startsWith(TEXT)) {
      text = line.substring(TEXT.length());
    }
  }

  void token(String line, String place) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS || !columns[0].matches("[0-9]{1,9}([-.][0-9]{1,9})?")) {
      throw new GoldException(
          place + ": a token needs a number and 10 columns between tabs; correct the line");
    }
    if (text == null) {
      throw new GoldException(place + ": the sentence has no text; add a line '# text = ...'");
    }
    String id = columns[0];
    if (id.contains("-")) {
      locate(columns[FORM], place);
      lastOfToken = Integer.parseInt(id.substring(id.indexOf('-') + 1));
      wordEnd = tokenBegin;
    } else if (!id.contains(".")) {
      word(Integer.parseInt(id), columns, place);
    }
  }

  /** Finds the next token in the text. */
  private void locate(String form, String place) {
    int begin = end;
    while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    if (!text.startsWith(form, begin)) {
      throw new GoldException(
          place + ": '" + form + "' is not the next token of the sentence's text; correct one");
    }
    tokenBegin = begin;
    end = begin + form.length();
  }

  private void word(int number, String[] columns, String place) {
    String form = columns[FORM];
    if (number > lastOfToken) {
      locate(form, place);
      words.add(word(columns, tokenBegin, end, true, place));
      return;
    }
    boolean isInText = wordEnd >= 0 && text.startsWith(form, wordEnd);
    int begin = wordEnd;
    wordEnd = isInText ? wordEnd + form.length() : -1;
    words.add(
        word(columns, isInText ? begin : tokenBegin, isInText ? wordEnd : end, isInText, place));
    if (number == lastOfToken && wordEnd != end) {
      makeInexact();
    }
  }

  /** Gives all words of the last multiword token the span of the token. */
  private void makeInexact() {
    for (int i = words.size() - 1; i >= 0 && words.get(i).begin() >= tokenBegin; i--) {
      UdWord word = words.get(i);
      words.set(
          i,
          new UdWord(
              word.form(), word.lemma(), word.upos(), word.features(), tokenBegin, end, false));
    }
  }

  private static UdWord word(String[] columns, int begin, int end, boolean isExact, String place) {
    return new UdWord(
        columns[FORM],
        columns[LEMMA],
        upos(columns[UPOS], place),
        columns[FEATURES],
        begin,
        end,
        isExact);
  }

  private static Upos upos(String name, String place) {
    try {
      return name.equals("_") ? null : Upos.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new GoldException(place + ": '" + name + "' is not a Universal tag; correct it", e);
    }
  }

  /** Returns the sentence, or nothing if it has no word. */
  Optional<UdSentence> build(int document) {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new UdSentence(location, document, text, words));
  }
}
