// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.warraq.article.Upos;
import org.warraq.job.record.ArticleRecord.SegmentRecord;
import org.warraq.job.record.ArticleRecord.WordRecord;
import org.warraq.text.TokenKind;

/**
 * Writes an article record as a CoNLL-U document: one line per segment.
 *
 * <p>A word of several segments is a multiword token. The columns that are used:
 *
 * <ul>
 *   <li>FORM: the segment as the text spells it; UPOS and XPOS: its Universal and its ATB tag;
 *   <li>MISC {@code Begin}, {@code End}: offsets in code points of the article's text;
 *   <li>MISC {@code Norm}: the normalised form, if it differs from FORM;
 *   <li>LEMMA, FEATS: the lemma without diacritics, and the features;
 *   <li>MISC {@code LemmaVocalized}: the lemma with diacritics, if it has any; {@code Root}: its
 *       root; {@code LemmaGuessed=Yes}, if the lexicon lacks the word;
 *   <li>MISC {@code NER}: the entity's type in the BIO scheme;
 *   <li>MISC {@code Score}: the entity's score, on its first segment;
 *   <li>MISC {@code NERBegin}: the entity's begin, if that is inside its first segment;
 *   <li>MISC {@code Word=No}: the line is not a word of the record, but has visible characters
 *       outside words, such as a lone diacritic;
 *   <li>MISC {@code SpaceAfter=No}: no white space follows;
 *   <li>MISC {@code SpacesAfter}: what follows the token up to the next one, unless it is nothing
 *       or one space; {@code SpacesBefore}: what comes before the article's first token.
 * </ul>
 *
 * <p>The tokens with a space between them, except after {@code SpaceAfter=No}, are exactly the
 * comment {@code text} of their sentence. With {@code SpacesAfter} and {@code SpacesBefore} they
 * are the article's text. {@code sent_id} is the article's id, escaped, and the index of the
 * sentence.
 *
 * <p>The article's id, source, title, date, url and checksum are comments of its first sentence,
 * and so is each other field of its metadata, as {@code # meta::name = value}.
 *
 * <p>The format has no sentences without tokens (such as a lone control character), so these are
 * left out. An article without any word is left out too, because its comments would count as
 * comments of the next article.
 *
 * @see <a href="https://universaldependencies.org/format.html">The CoNLL-U format</a>
 */
public final class ConlluDocument {
  private final ArticleRecord article;
  private final int[] codePoints;
  private final ConlluEntities entities;
  private final Appendable target;

  /** The lines of the current sentence, and the comments before them. */
  private final StringBuilder out = new StringBuilder();

  private ConlluDocument(ArticleRecord article, Appendable target) {
    this.article = article;
    this.target = target;
    this.codePoints = article.text().codePoints().toArray();
    this.entities = new ConlluEntities(article.entities());
  }

  /**
   * Writes the document of an article, sentence by sentence; nothing if the article has no words.
   *
   * @throws IOException if the target throws it
   */
  public static void write(ArticleRecord article, Appendable target) throws IOException {
    if (!article.sentences().stream().allMatch(sentence -> sentence.words().isEmpty())) {
      new ConlluDocument(article, target).write();
    }
  }

  private void write() throws IOException {
    writeArticleComments();
    String idPrefix = ConlluEscapes.id(article.id()) + "-";
    List<List<ConlluToken>> sentences =
        new MadeOnDemand<>(
            article.sentences().size(),
            i -> ConlluToken.of(article.sentences().get(i), codePoints));
    ConlluSpaces spaces = new ConlluSpaces(codePoints, sentences);
    for (int i = 0; i < sentences.size(); i++) {
      List<ConlluToken> tokens = sentences.get(i);
      if (!tokens.isEmpty()) {
        writeComment("sent_id", idPrefix + i);
        writeComment("text", text(tokens, spaces));
        writeTokens(tokens, spaces);
        target.append(out.append('\n'));
        out.setLength(0);
      }
    }
  }

  private void writeArticleComments() {
    writeComment("newdoc id", article.id());
    writeComment("source", article.source());
    if (article.title() != null) {
      writeComment("title", article.title());
    }
    if (article.date() != null) {
      writeComment("date", article.date());
    }
    if (article.url() != null) {
      writeComment("url", article.url());
    }
    article.metadata().forEach((name, value) -> writeComment("meta::" + name, value));
    writeComment("sha256", article.sha256());
    writeComment("model_version", article.modelVersion());
  }

  private String text(List<ConlluToken> tokens, ConlluSpaces spaces) {
    StringBuilder text = new StringBuilder();
    for (ConlluToken token : tokens) {
      text.append(surface(token.begin(), token.end()));
      text.append(spaces.hasSpaceAfter(token) ? " " : "");
    }
    return text.toString().stripTrailing();
  }

  private void writeTokens(List<ConlluToken> tokens, ConlluSpaces spaces) {
    int id = 1;
    for (ConlluToken token : tokens) {
      if (token.word() == null) {
        writeLoneCharacters(id++, token, spaces.attributes(token));
      } else {
        writeWord(id, token.word(), spaces.attributes(token));
        id += token.word().segments().size();
      }
    }
  }

  private void writeWord(int firstId, WordRecord word, List<String> spaces) {
    List<SegmentRecord> segments = word.segments();
    boolean multiword = segments.size() > 1;
    if (multiword) {
      int last = firstId + segments.size() - 1;
      ConlluLine.ofMultiword(firstId, last, word.text(), spaces).appendTo(out);
    }
    IntStream.range(0, segments.size())
        .forEach(i -> writeSegment(firstId + i, segments.get(i), multiword ? List.of() : spaces));
  }

  private void writeSegment(int id, SegmentRecord segment, List<String> spaces) {
    String form = surface(segment.begin(), segment.end());
    List<String> misc = offsets(segment.begin(), segment.end());
    if (!segment.form().equals(form)) {
      misc.add("Norm=" + ConlluEscapes.misc(segment.form()));
    }
    addLemma(segment, misc);
    misc.addAll(entities.attributes(segment.begin(), segment.end()));
    misc.addAll(spaces);
    new ConlluLine(
            Integer.toString(id),
            form,
            segment.lemma(),
            segment.upos(),
            segment.tag(),
            segment.features() == null ? List.of() : List.of(segment.features()),
            misc)
        .appendTo(out);
  }

  private static void addLemma(SegmentRecord segment, List<String> misc) {
    if (segment.lemma() == null) {
      return;
    }
    if (segment.lemmaVocalized() == null) {
      misc.add("LemmaGuessed=Yes");
    } else if (!segment.lemmaVocalized().equals(segment.lemma())) {
      misc.add("LemmaVocalized=" + ConlluEscapes.misc(segment.lemmaVocalized()));
    }
    if (segment.root() != null) {
      misc.add("Root=" + segment.root());
    }
  }

  private void writeLoneCharacters(int id, ConlluToken token, List<String> spaces) {
    String form = surface(token.begin(), token.end());
    Upos upos = TokenKind.of(form) == TokenKind.MARK ? Upos.PUNCT : Upos.SYM;
    List<String> misc = offsets(token.begin(), token.end());
    misc.add("Word=No");
    misc.addAll(entities.attributes(token.begin(), token.end()));
    misc.addAll(spaces);
    new ConlluLine(Integer.toString(id), form, null, upos.name(), null, List.of(), misc)
        .appendTo(out);
  }

  private static List<String> offsets(int begin, int end) {
    return new ArrayList<>(List.of("Begin=" + begin, "End=" + end));
  }

  private String surface(int begin, int end) {
    return new String(codePoints, begin, end - begin);
  }

  private void writeComment(String name, String value) {
    out.append("# ").append(ConlluEscapes.inOneLine(name)).append(" = ");
    out.append(ConlluEscapes.inOneLine(value)).append('\n');
  }
}
