// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.warraq.job.record.ArticleRecord.EntityRecord;
import org.warraq.job.record.ArticleRecord.SegmentRecord;
import org.warraq.job.record.ArticleRecord.SentenceRecord;
import org.warraq.job.record.ArticleRecord.WordRecord;

/**
 * Writes an article record as a CoNLL-U document: one line per segment.
 *
 * <p>A word of several segments is a multiword token. The columns that are used:
 *
 * <ul>
 *   <li>FORM: the segment as the text spells it; UPOS and XPOS: its Universal and its ATB tag;
 *   <li>MISC {@code Begin}, {@code End}: offsets in code points of the article's text;
 *   <li>MISC {@code Norm}: the normalised form, if it differs from FORM;
 *   <li>MISC {@code NER}: the entity's type in the BIO scheme;
 *   <li>MISC {@code Score}: the entity's score, on its first segment;
 *   <li>MISC {@code NERBegin}: the entity's begin, if that is inside its first segment.
 * </ul>
 *
 * <p>The article's id, source, title, date, url and checksum are comments of its first sentence,
 * and so is each other field of its metadata, as {@code # meta::name = value}.
 *
 * <p>The format has no sentences without words (such as a lone diacritic), so these are left out.
 * An article without any word is left out too, because its comments would count as comments of the
 * next article.
 *
 * @see <a href="https://universaldependencies.org/format.html">The CoNLL-U format</a>
 */
public final class ConlluDocument {
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private final ArticleRecord article;
  private final int[] codePoints;
  private final StringBuilder out = new StringBuilder();
  private int nextEntity;

  private ConlluDocument(ArticleRecord article) {
    this.article = article;
    this.codePoints = article.text().codePoints().toArray();
  }

  /** Returns the document of an article; an empty text if the article has no words. */
  public static String of(ArticleRecord article) {
    return new ConlluDocument(article).write();
  }

  private String write() {
    if (article.sentences().stream().allMatch(sentence -> sentence.words().isEmpty())) {
      return "";
    }
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
    for (int i = 0; i < article.sentences().size(); i++) {
      SentenceRecord sentence = article.sentences().get(i);
      if (!sentence.words().isEmpty()) {
        writeComment("sent_id", article.id() + "-" + i);
        writeComment("text", surface(sentence.begin(), sentence.end()));
        writeWords(sentence.words());
        out.append('\n');
      }
    }
    return out.toString();
  }

  private void writeWords(List<WordRecord> words) {
    int id = 1;
    for (int i = 0; i < words.size(); i++) {
      WordRecord word = words.get(i);
      boolean joinsNext = i + 1 < words.size() && words.get(i + 1).begin() == word.end();
      String spaceAfter = joinsNext ? "|SpaceAfter=No" : "";
      boolean multiword = word.segments().size() > 1;
      if (multiword) {
        int last = id + word.segments().size() - 1;
        writeLine(id + "-" + last, word.text(), "_", "_", joinsNext ? "SpaceAfter=No" : "_");
      }
      for (SegmentRecord segment : word.segments()) {
        String misc = misc(segment) + (multiword ? "" : spaceAfter);
        writeLine(Integer.toString(id++), surface(segment), segment.upos(), segment.tag(), misc);
      }
    }
  }

  private String misc(SegmentRecord segment) {
    List<String> misc = new ArrayList<>();
    misc.add("Begin=" + segment.begin());
    misc.add("End=" + segment.end());
    if (!segment.form().equals(surface(segment))) {
      misc.add("Norm=" + segment.form().replace("\\", "\\\\").replace("|", "\\p"));
    }
    EntityRecord entity = entityOf(segment);
    if (entity == null) {
      misc.add("NER=O");
    } else if (entity.begin() >= segment.begin()) {
      misc.add("NER=B-" + entity.type());
      misc.add("Score=" + entity.score());
      if (entity.begin() > segment.begin()) {
        misc.add("NERBegin=" + entity.begin());
      }
    } else {
      misc.add("NER=I-" + entity.type());
    }
    return String.join("|", misc);
  }

  /**
   * Returns the entity that a segment is part of, or null. Must be called in the order of the text.
   */
  private EntityRecord entityOf(SegmentRecord segment) {
    List<EntityRecord> entities = article.entities();
    while (nextEntity < entities.size() && entities.get(nextEntity).end() <= segment.begin()) {
      nextEntity++;
    }
    boolean inside =
        nextEntity < entities.size() && entities.get(nextEntity).begin() < segment.end();
    return inside ? entities.get(nextEntity) : null;
  }

  private String surface(SegmentRecord segment) {
    return surface(segment.begin(), segment.end());
  }

  private String surface(int begin, int end) {
    return new String(codePoints, begin, end - begin);
  }

  private void writeLine(String id, String form, String upos, String xpos, String misc) {
    out.append(id).append('\t').append(form).append("\t_\t");
    out.append(upos == null ? "_" : upos).append('\t');
    out.append(xpos == null ? "_" : xpos).append("\t_\t_\t_\t_\t").append(misc).append('\n');
  }

  private void writeComment(String name, String value) {
    out.append("# ").append(inOneLine(name)).append(" = ").append(inOneLine(value)).append('\n');
  }

  private static String inOneLine(String text) {
    return LINE_BREAK.matcher(text).replaceAll(" ");
  }
}
