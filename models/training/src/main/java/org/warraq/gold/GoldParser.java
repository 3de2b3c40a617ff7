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
 * Parses gold annotation: the article's text with one sentence a line and names in brackets, {@code
 * [LOC القاهرة]}. White space may differ from the article's; all else must be the same. Not
 * thread-safe; serves once.
 */
public final class GoldParser {
  private static final Pattern OPENING = Pattern.compile("\\[(PER|LOC|ORG|MISC) ");

  private final String file;
  private final Article article;
  private final String text;
  private final IntStream.Builder bounds = IntStream.builder();
  private final List<GoldEntity> mentions = new ArrayList<>();
  private int lineNumber;
  private int lastEnd;
  private EntityType openType;
  private int openBegin;

  private GoldParser(String file, Article article) {
    this.file = file;
    this.article = article;
    this.text = article.text();
  }

  /**
   * The article with the annotation in {@code gold}.
   *
   * @param file what to call the gold in messages
   * @throws GoldException if it does not fit the article, or is not well formed
   */
  public static GoldArticle parse(String file, String gold, Article article) {
    GoldParser parser = new GoldParser(file, article);
    gold.lines().forEach(parser::parseLine);
    return parser.finish();
  }

  /**
   * An article of which there is nothing but its annotation: the text is this without brackets, its
   * first line the title.
   *
   * @param file what to call the gold in messages, and the article
   * @throws GoldException if it is not well formed
   */
  public static GoldArticle parse(String file, String gold) {
    String text = OPENING.matcher(gold).replaceAll("").replace("]", "").strip();
    return parse(file, gold, Article.of(file, file, text.replaceFirst("\n", "\n\n")));
  }

  private GoldArticle finish() {
    int rest = skipWhiteSpace(lastEnd);
    if (rest < text.length()) {
      throw error("the article goes on with \"" + excerpt(text, rest) + "\"; add what is missing");
    }
    Sentences sentences = Sentences.of(bounds.build().toArray());
    return new GoldArticle(AnnotatedArticle.of(article).withSentences(sentences), mentions);
  }

  private void parseLine(String line) {
    lineNumber++;
    if (line.isBlank()) {
      return;
    }
    int begin = skipWhiteSpace(lastEnd);
    Matcher opening = OPENING.matcher(line);
    for (int at = 0; at < line.length(); ) {
      if (opening.region(at, line.length()).lookingAt()) {
        open(EntityType.valueOf(opening.group(1)));
        at = opening.end();
      } else {
        parseCharacter(line, at);
        at++;
      }
    }
    if (openType != null) {
      throw error("a name is not closed; add its ]");
    }
    bounds.add(begin).add(lastEnd);
  }

  private void parseCharacter(String line, int at) {
    char c = line.charAt(at);
    if (c == ']' && openType != null) {
      close();
    } else if (!isWhiteSpace(c)) {
      match(line, at);
    }
  }

  private void open(EntityType type) {
    if (openType != null) {
      throw error("a name begins inside another; names do not nest, mark the longer one alone");
    }
    openType = type;
    openBegin = skipWhiteSpace(lastEnd);
  }

  private void close() {
    if (lastEnd <= openBegin) {
      throw error("a name is empty; remove its brackets");
    }
    mentions.add(new GoldEntity(openType, openBegin, lastEnd));
    openType = null;
  }

  private void match(String line, int at) {
    int index = skipWhiteSpace(lastEnd);
    if (index == text.length() || text.charAt(index) != line.charAt(at)) {
      throw error(
          "has \"%s\" where the article has \"%s\"; make the two agree"
              .formatted(excerpt(line, at), excerpt(text, index)));
    }
    lastEnd = index + 1;
  }

  private int skipWhiteSpace(int from) {
    int at = from;
    while (at < text.length() && isWhiteSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isWhiteSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String excerpt(String from, int at) {
    return from.substring(at, Math.min(from.length(), at + 20)).lines().findFirst().orElse("");
  }

  private GoldException error(String what) {
    return new GoldException(
        file + ":" + lineNumber + ": " + what + " (article " + article.source() + ")");
  }
}
