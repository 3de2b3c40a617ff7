// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.util.ArrayList;
import java.util.List;
import org.warraq.job.record.ArticleRecord.EntityRecord;
import org.warraq.job.record.ArticleRecord.SegmentRecord;
import org.warraq.job.record.ArticleRecord.SentenceRecord;
import org.warraq.job.record.ArticleRecord.WordRecord;

/**
 * An article in CoNLL-U. A word of several segments is a multiword token; FORM is a segment as the
 * text spells it, XPOS its ATB tag. MISC holds {@code Begin} and {@code End} in code points of the
 * article's text, {@code Norm} where the normalised form differs, and {@code NER} in BIO scheme
 * with the mention's {@code Score} on its first segment, and {@code NERBegin} where it begins
 * inside it. A sentence without words (a lone diacritic) has no place in the format and is left
 * out, and so is an article without any: its comments would become the next article's.
 *
 * @see <a href="https://universaldependencies.org/format.html">The format</a>
 */
public final class ConlluDocument {
  private final ArticleRecord article;
  private final int[] text;
  private final StringBuilder out = new StringBuilder();
  private int nextEntity;

  private ConlluDocument(ArticleRecord article) {
    this.article = article;
    this.text = article.text().codePoints().toArray();
  }

  public static String of(ArticleRecord article) {
    return new ConlluDocument(article).write();
  }

  private String write() {
    if (article.sentences().stream().allMatch(sentence -> sentence.words().isEmpty())) {
      return "";
    }
    comment("newdoc id", article.id());
    comment("source", article.source());
    if (article.title() != null) {
      comment("title", article.title());
    }
    comment("sha256", article.sha256());
    comment("model_version", article.modelVersion());
    for (int i = 0; i < article.sentences().size(); i++) {
      SentenceRecord sentence = article.sentences().get(i);
      if (!sentence.words().isEmpty()) {
        comment("sent_id", article.id() + "-" + i);
        comment("text", surface(sentence.begin(), sentence.end()));
        words(sentence.words());
        out.append('\n');
      }
    }
    return out.toString();
  }

  private void words(List<WordRecord> words) {
    int id = 1;
    for (int i = 0; i < words.size(); i++) {
      WordRecord word = words.get(i);
      boolean glued = i + 1 < words.size() && words.get(i + 1).begin() == word.end();
      String spaceAfter = glued ? "|SpaceAfter=No" : "";
      boolean multiword = word.segments().size() > 1;
      if (multiword) {
        int last = id + word.segments().size() - 1;
        line(id + "-" + last, word.text(), "_", "_", glued ? "SpaceAfter=No" : "_");
      }
      for (SegmentRecord segment : word.segments()) {
        String misc = misc(segment) + (multiword ? "" : spaceAfter);
        line(Integer.toString(id++), form(segment), segment.upos(), segment.tag(), misc);
      }
    }
  }

  private String misc(SegmentRecord segment) {
    List<String> misc = new ArrayList<>();
    misc.add("Begin=" + segment.begin());
    misc.add("End=" + segment.end());
    if (!segment.form().equals(form(segment))) {
      misc.add("Norm=" + segment.form().replace("\\", "\\\\").replace("|", "\\p"));
    }
    EntityRecord entity = entityAt(segment);
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

  /** The mention that a segment is part of, or null; segments come in the order of the text. */
  private EntityRecord entityAt(SegmentRecord segment) {
    List<EntityRecord> entities = article.entities();
    while (nextEntity < entities.size() && entities.get(nextEntity).end() <= segment.begin()) {
      nextEntity++;
    }
    boolean inside =
        nextEntity < entities.size() && entities.get(nextEntity).begin() < segment.end();
    return inside ? entities.get(nextEntity) : null;
  }

  private String form(SegmentRecord segment) {
    return surface(segment.begin(), segment.end());
  }

  private String surface(int begin, int end) {
    return new String(text, begin, end - begin);
  }

  private void line(String id, String form, String upos, String xpos, String misc) {
    out.append(id).append('\t').append(form).append("\t_\t");
    out.append(upos == null ? "_" : upos).append('\t');
    out.append(xpos == null ? "_" : xpos).append("\t_\t_\t_\t_\t").append(misc).append('\n');
  }

  private void comment(String name, String value) {
    out.append("# ").append(name).append(" = ").append(value.replaceAll("\\R", " ")).append('\n');
  }
}
