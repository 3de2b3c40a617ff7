// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.EntityType;
import org.warraq.article.Sentences;

/**
 * Parses a {@code .gold} file: the article's text, one sentence per line, with each entity in
 * brackets after its type, as in {@code [LOC القاهرة]}.
 *
 * <p>White space may differ from the article's; every other character must be the same. An instance
 * parses one file and is not thread-safe.
 */
public final class GoldParser {
  private static final Pattern OPENING = Pattern.compile("\\[(PER|LOC|ORG|MISC) ");

  /** Length of the text that an error message quotes, in UTF-16 units. */
  private static final int EXCERPT = 20;

  private final String file;
  private final Article article;
  private final String text;
  private final IntStream.Builder bounds = IntStream.builder();
  private final List<GoldEntity> entities = new ArrayList<>();
  private int lineNumber;

  /** One past the last character of the article that has been matched, in UTF-16 units. */
  private int matchedEnd;

  /** Type of the entity whose bracket is open; null if none is. */
  private EntityType openType;

  private int openBegin;

  private GoldParser(String file, Article article) {
    this.file = file;
    this.article = article;
    this.text = article.text();
  }

  /**
   * Aligns gold with its article.
   *
   * @param file the name of the gold file in error messages
   * @param gold the content of the gold file
   * @throws GoldException if the gold does not fit the article, or is not well formed
   */
  public static GoldArticle parse(String file, String gold, Article article) {
    GoldParser parser = new GoldParser(file, article);
    gold.lines().forEach(parser::parseLine);
    return parser.finish();
  }

  /**
   * Makes an article of gold alone. The article's text is the gold without brackets; the first line
   * is the title.
   *
   * @param file the name of the gold file in error messages; also the article's id and source
   * @param gold the content of the gold file
   * @throws GoldException if the gold is not well formed
   */
  public static GoldArticle parse(String file, String gold) {
    String text = OPENING.matcher(gold).replaceAll("").replace("]", "").strip();
    return parse(file, gold, Article.of(file, file, text.replaceFirst("\n", "\n\n")));
  }

  private GoldArticle finish() {
    int rest = skipWhiteSpace(matchedEnd);
    if (rest < text.length()) {
      throw error(
          "the gold ends, but the article goes on with \"%s\"; add the missing text"
              .formatted(excerpt(text, rest)));
    }
    Sentences sentences = Sentences.of(bounds.build().toArray());
    return new GoldArticle(AnnotatedArticle.of(article).withSentences(sentences), entities);
  }

  private void parseLine(String line) {
    lineNumber++;
    if (line.isBlank()) {
      return;
    }
    int begin = skipWhiteSpace(matchedEnd);
    Matcher opening = OPENING.matcher(line);
    for (int index = 0; index < line.length(); ) {
      if (opening.region(index, line.length()).lookingAt()) {
        open(EntityType.valueOf(opening.group(1)));
        index = opening.end();
      } else {
        parseCharacter(line, index);
        index++;
      }
    }
    if (openType != null) {
      throw error("an entity is not closed; add its ]");
    }
    bounds.add(begin).add(matchedEnd);
  }

  private void parseCharacter(String line, int index) {
    char c = line.charAt(index);
    if (c == ']' && openType != null) {
      close();
    } else if (!isWhiteSpace(c)) {
      match(line, index);
    }
  }

  private void open(EntityType type) {
    if (openType != null) {
      throw error("an entity begins inside another one; mark the longer one only");
    }
    openType = type;
    openBegin = skipWhiteSpace(matchedEnd);
  }

  private void close() {
    if (matchedEnd <= openBegin) {
      throw error("an entity is empty; remove its brackets");
    }
    entities.add(new GoldEntity(openType, openBegin, matchedEnd));
    openType = null;
  }

  private void match(String line, int index) {
    int next = skipWhiteSpace(matchedEnd);
    if (next == text.length() || text.charAt(next) != line.charAt(index)) {
      throw error(
          "the gold has \"%s\" where the article has \"%s\"; make the two texts equal"
              .formatted(excerpt(line, index), excerpt(text, next)));
    }
    matchedEnd = next + 1;
  }

  private int skipWhiteSpace(int from) {
    int index = from;
    while (index < text.length() && isWhiteSpace(text.charAt(index))) {
      index++;
    }
    return index;
  }

  private static boolean isWhiteSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String excerpt(String from, int begin) {
    int end = Math.min(from.length(), begin + EXCERPT);
    return from.substring(begin, end).lines().findFirst().orElse("");
  }

  private GoldException error(String problem) {
    return new GoldException(
        file + ":" + lineNumber + ": " + problem + " (article " + article.source() + ")");
  }
}
