// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the text of a CoNLL-U document together, token by token, and remembers where its sentences
 * begin. Between two tokens is what {@code SpacesAfter} and {@code SpaceAfter} say, else one space.
 * A sentence whose tokens say nothing about spaces is spelt as its comment {@code # text}. Not
 * thread-safe.
 */
final class ConlluText {
  private static final int COLUMNS = 10;
  private static final int FORM = 1;
  private static final int UPOS = 3;
  private static final int MISC = 9;

  /** A number, and of a multiword token also the number of its last word. */
  private static final Pattern ID = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");

  private static final Pattern ID_OF_EMPTY_NODE = Pattern.compile("\\d+\\.\\d+");
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{Z}\\s]+");

  /** What UDPipe writes for white space, bars and backslashes in an attribute. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9A-Fa-f]{4}|.)");

  private static final String SPACE = " ";

  /** The Universal tags of words, which an underscore cannot have. */
  private static final Set<String> WORDS =
      Set.of(
          "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON",
          "PROPN", "SCONJ", "VERB");

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> begins = new ArrayList<>();

  /** The sentence that is being read. */
  private final StringBuilder sentence = new StringBuilder();

  private String comment = "";
  private boolean saysSpaces;
  private int nextWord = 1;

  /** The last word of the multiword token that was read last. */
  private int lastOfToken;

  /** What comes before the next token. */
  private String space = "";

  /** What comes before the first token of the sentence. */
  private String spaceBefore = "";

  /** The comment {@code # text} of the sentence. */
  void comment(String value) {
    comment = value;
  }

  /** A paragraph begins: a line break comes before the next token, unless it has other spaces. */
  void paragraph() {
    space = space.equals(SPACE) ? "\n" : space;
  }

  /**
   * Adds a line that is neither blank nor a comment.
   *
   * @throws UnreadableArticleException if it is not a line of CoNLL-U, with the reason
   */
  void token(String line) throws UnreadableArticleException {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw broken(
          "it has %s columns, not %s, with tabs between them".formatted(columns.length, COLUMNS));
    }
    if (ID_OF_EMPTY_NODE.matcher(columns[0]).matches()) {
      return;
    }
    Matcher id = ID.matcher(columns[0]);
    if (!id.matches() || Integer.parseInt(id.group(1)) != nextWord) {
      throw broken("its ID is '%s', but %s comes next".formatted(columns[0], nextWord));
    }
    boolean isPartOfToken = nextWord <= lastOfToken;
    if (id.group(2) == null) {
      nextWord++;
    } else {
      int last = Integer.parseInt(id.group(2));
      if (isPartOfToken || last < nextWord) {
        throw broken("its ID is '%s', but no multiword token can be here".formatted(columns[0]));
      }
      lastOfToken = last;
    }
    if (!isPartOfToken) {
      requireForm(columns, id.group(2) != null);
      add(columns[FORM], columns[MISC]);
    }
  }

  /** Some treebanks are published without their words: each FORM is _, whatever its UPOS. */
  private static void requireForm(String[] columns, boolean isMultiword)
      throws UnreadableArticleException {
    if (columns[FORM].isBlank()) {
      throw broken("its FORM is empty");
    }
    if (columns[FORM].equals("_") && (isMultiword || WORDS.contains(columns[UPOS]))) {
      throw broken(
          "its FORM is '_', because the treebank is published without its words, and its README says"
              + " how to get them");
    }
  }

  private void add(String form, String misc) {
    String after = SPACE;
    String before = "";
    for (String attribute : misc.split("\\|", -1)) {
      if (attribute.equals("SpaceAfter=No")) {
        after = after.equals(SPACE) ? "" : after;
        saysSpaces = true;
      } else if (attribute.startsWith("SpacesAfter=")) {
        after = unescaped(attribute);
        saysSpaces = true;
      } else if (attribute.startsWith("SpacesBefore=")) {
        before = unescaped(attribute);
      }
    }
    if (sentence.isEmpty()) {
      spaceBefore = space + before;
    } else {
      sentence.append(space).append(before);
    }
    sentence.append(form);
    space = after;
  }

  /**
   * Ends the sentence, if it has a token.
   *
   * @throws UnreadableArticleException if its tokens are not those of the comment {@code # text}
   */
  void endSentence() throws UnreadableArticleException {
    if (!sentence.isEmpty()) {
      String byTokens = sentence.toString();
      if (!comment.isEmpty() && !withoutSpaces(comment).equals(withoutSpaces(byTokens))) {
        throw broken("the sentence before it has other letters in its tokens than in '# text'");
      }
      text.append(spaceBefore);
      begins.add(text.length());
      text.append(comment.isEmpty() || saysSpaces ? byTokens : comment.strip());
    }
    sentence.setLength(0);
    comment = "";
    saysSpaces = false;
    nextWord = 1;
    lastOfToken = 0;
  }

  /** The whole text. */
  String text() {
    return space.equals(SPACE) ? text.toString() : text + space;
  }

  /** Number of sentences. */
  int sentences() {
    return begins.size();
  }

  /**
   * Where a sentence begins in the text, in UTF-16 units; for {@code i == sentences()}, the text's
   * end.
   */
  int begin(int i) {
    return i == begins.size() ? text().length() : begins.get(i);
  }

  /** Whether the first sentence is a title, which is not empty. */
  boolean firstSentenceIs(String title) {
    return !title.isBlank()
        && !begins.isEmpty()
        && text().substring(begins.get(0), begin(1)).strip().equals(title.strip());
  }

  private static String withoutSpaces(String text) {
    return WHITE_SPACE.matcher(text).replaceAll("");
  }

  /** The value of an attribute, with the escapes of UDPipe replaced. */
  private static String unescaped(String attribute) {
    String value = attribute.substring(attribute.indexOf('=') + 1);
    StringBuilder plain = new StringBuilder();
    Matcher escape = ESCAPE.matcher(value);
    while (escape.find()) {
      escape.appendReplacement(plain, Matcher.quoteReplacement(character(escape.group(1))));
    }
    return escape.appendTail(plain).toString();
  }

  private static String character(String escape) {
    return switch (escape.charAt(0)) {
      case 's' -> SPACE;
      case 't' -> "\t";
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 'p' -> "|";
      case 'u' ->
          escape.length() == 1
              ? escape
              : Character.toString(Integer.parseInt(escape.substring(1), 16));
      default -> escape;
    };
  }

  private static UnreadableArticleException broken(String why) {
    return UnreadableArticleException.malformedLine(why);
  }
}
