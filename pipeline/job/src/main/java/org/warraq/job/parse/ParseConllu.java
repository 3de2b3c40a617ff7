// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warraq.article.Article;
import org.warraq.article.Sentences;
import org.warraq.job.record.Payload;

/**
 * Parses a document of CoNLL-U: from a comment {@code # newdoc} to the next one, or a whole file
 * that has none. Its text is put together from the tokens, and its sentences are kept. The comments
 * before the first sentence become fields. Not thread-safe.
 *
 * @see <a href="https://universaldependencies.org/format.html">The CoNLL-U format</a>
 */
public final class ParseConllu implements ParseRecord {
  private static final String META = "meta::";

  private static final Pattern NEXT_BEGINNING = Pattern.compile("#[ \t]*newdoc\\z");
  private static final Pattern PARAGRAPH = Pattern.compile("#[ \t]*newpar");

  /** Comments that tell how a document was made, and would be wrong for what becomes of it. */
  private static final Set<String> LEFT_OUT =
      Set.of("source", "sha256", "model_version", "global.columns");

  private final StrictDecoder decoder;
  private final ParseSettings settings;

  public ParseConllu(ParseSettings settings) {
    this.decoder = StrictDecoder.of(settings.charset());
    this.settings = settings;
  }

  @Override
  public ParsedArticle parse(byte[] record, RecordLocation location)
      throws UnreadableArticleException {
    return new Document().read(document(decoder.decode(record)), location);
  }

  /** The document with its beginning, and without that of the next one; see ConlluEnds. */
  private static String document(String record) {
    String document = NEXT_BEGINNING.matcher(record).replaceFirst("");
    boolean lacksBeginning = !document.isEmpty() && Character.isWhitespace(document.charAt(0));
    return lacksBeginning ? "# newdoc" + document : document;
  }

  @Override
  public Payload payload(byte[] record) {
    return Payload.of(Payload.Type.CONLLU, record);
  }

  /** Reads one document. */
  private final class Document {
    private final RawFields fields = new RawFields(settings.fields(), settings.metadata());
    private final ConlluText text = new ConlluText();
    private boolean isBeforeSentences = true;
    private String title = "";

    ParsedArticle read(String document, RecordLocation location) throws UnreadableArticleException {
      long number = Math.max(1, location.number());
      // The blank line ends the last sentence, which may lack it.
      for (String line : Stream.concat(document.lines(), Stream.of("")).toList()) {
        try {
          read(line);
        } catch (UnreadableArticleException e) {
          throw UnreadableArticleException.malformedLine(
                  "line %s is not as CoNLL-U has it: %s; correct it"
                      .formatted(number, e.getMessage()))
              .ofArticle(fields.id());
        }
        number++;
      }
      return article(location);
    }

    private void read(String line) throws UnreadableArticleException {
      if (line.isBlank()) {
        text.endSentence();
      } else if (!line.startsWith("#")) {
        isBeforeSentences = false;
        text.token(line);
      } else if (PARAGRAPH.matcher(line).lookingAt()) {
        text.paragraph();
      } else {
        int equals = line.indexOf('=');
        if (equals > 0) {
          comment(line.substring(1, equals).strip(), line.substring(equals + 1).stripLeading());
        }
      }
    }

    private void comment(String name, String value) {
      switch (name) {
        case "text" -> text.comment(value);
        case "sent_id" -> isBeforeSentences = false;
        case "newdoc id" -> fields.text(settings.fields().ids().get(0), value);
        default -> field(name, value);
      }
    }

    private void field(String name, String value) {
      if (isBeforeSentences && !LEFT_OUT.contains(name)) {
        title = settings.fields().titles().contains(name) ? value : title;
        fields.text(name.startsWith(META) ? name.substring(META.length()) : name, value);
      }
    }

    private ParsedArticle article(RecordLocation location) throws UnreadableArticleException {
      String whole = text.text();
      int bodyBegin = text.firstSentenceIs(title) ? text.begin(1) : 0;
      fields.text(settings.fields().texts().get(0), whole.substring(bodyBegin));
      ParsedArticle parsed = fields.toArticle(location, settings);
      return parsed.with(sentences(parsed.article(), bodyBegin, whole.length()));
    }

    /** The sentences of an article whose text ends like the document's text from its body on. */
    private Sentences sentences(Article article, int bodyBegin, int documentEnd) {
      int shift = article.text().length() - documentEnd;
      SentenceBounds bounds = new SentenceBounds(article.text());
      bounds.endAt(article.titleEnd());
      for (int i = 0; i < text.sentences(); i++) {
        if (text.begin(i) >= bodyBegin) {
          bounds.endAt(text.begin(i + 1) + shift);
        }
      }
      return bounds.sentences();
    }
  }

  /** Collects sentences from their ends, without the white space around them. */
  private static final class SentenceBounds {
    private final String text;
    private final IntStream.Builder bounds = IntStream.builder();
    private int next;

    SentenceBounds(String text) {
      this.text = text;
    }

    void endAt(int place) {
      int begin = next;
      int end = place;
      while (begin < end && isWhiteSpace(text.charAt(begin))) {
        begin++;
      }
      while (end > begin && isWhiteSpace(text.charAt(end - 1))) {
        end--;
      }
      if (begin < end) {
        bounds.add(begin).add(end);
      }
      next = place;
    }

    private static boolean isWhiteSpace(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    Sentences sentences() {
      return Sentences.of(bounds.build().toArray());
    }
  }
}
