// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Coreference;
import org.warraq.article.Entity;
import org.warraq.article.EntityName;
import org.warraq.article.Lemma;
import org.warraq.article.Metadata;
import org.warraq.article.Sentences;
import org.warraq.article.Words;
import org.warraq.job.record.ArticleRecord.EntityRecord;
import org.warraq.job.record.ArticleRecord.SegmentRecord;
import org.warraq.job.record.ArticleRecord.SentenceRecord;
import org.warraq.job.record.ArticleRecord.WordRecord;

/** Makes records of annotated articles. */
public final class ArticleRecords {
  private final AnnotatedArticle article;
  private final IntUnaryOperator codePointOffsets;

  private ArticleRecords(AnnotatedArticle article) {
    this.article = article;
    this.codePointOffsets = CodePointOffsets.of(article.text());
  }

  /**
   * Returns the record of an article. Layers that the article lacks are empty lists or nulls. The
   * record refers to the article, and makes its sentences and entities when they are asked for, so
   * it takes little memory itself.
   *
   * @param modelVersion versions of the annotators, joined with "+"
   */
  public static ArticleRecord of(AnnotatedArticle article, String modelVersion) {
    return new ArticleRecords(article).record(modelVersion);
  }

  private ArticleRecord record(String modelVersion) {
    String title = article.article().title();
    Metadata metadata = article.article().metadata();
    return new ArticleRecord(
        article.article().id(),
        article.article().source(),
        title.isEmpty() ? null : title,
        article.text(),
        metadata.date() == null ? null : metadata.date().toString(),
        metadata.url(),
        metadata.fields(),
        Sha256.hex(article.text()),
        ArticleRecord.SCHEMA_VERSION,
        modelVersion,
        article.hasSentences() ? sentences(article.sentences()) : List.of(),
        article.hasEntities() ? entities() : List.of());
  }

  private List<SentenceRecord> sentences(Sentences sentences) {
    return new MadeOnDemand<>(
        sentences.size(),
        i ->
            new SentenceRecord(
                codePointOffset(sentences.begin(i)),
                codePointOffset(sentences.end(i)),
                article.hasWords() ? words(article.words(), i) : List.of()));
  }

  private List<WordRecord> words(Words words, int sentence) {
    int first = words.firstWord(sentence);
    return new MadeOnDemand<>(words.firstWord(sentence + 1) - first, i -> word(words, first + i));
  }

  private WordRecord word(Words words, int i) {
    int begin = words.begin(i);
    int end = words.end(i);
    return new WordRecord(
        article.text().substring(begin, end),
        codePointOffset(begin),
        codePointOffset(end),
        segments(words, i));
  }

  private List<SegmentRecord> segments(Words words, int word) {
    int first = words.firstSegment(word);
    return new MadeOnDemand<>(words.firstSegment(word + 1) - first, i -> segment(words, first + i));
  }

  private SegmentRecord segment(Words words, int i) {
    Lemma lemma = article.hasLemmas() ? article.lemmas().lemma(i) : null;
    return new SegmentRecord(
        words.form(i),
        codePointOffset(words.segmentBegin(i)),
        codePointOffset(words.segmentEnd(i)),
        article.hasTags() ? article.tags().get(i).label() : null,
        article.hasUpos() ? article.upos().get(i).name() : null,
        lemma == null ? null : lemma.text(),
        lemma == null ? null : lemma.vocalized(),
        lemma == null ? null : lemma.root(),
        lemma == null || article.lemmas().features(i).isEmpty()
            ? null
            : article.lemmas().features(i));
  }

  private List<EntityRecord> entities() {
    List<Entity> entities = article.entities();
    List<EntityName> names = entities.stream().map(article::name).toList();
    int[] ids = Coreference.of(article, names);
    return new MadeOnDemand<>(ids.length, i -> entity(entities.get(i), names.get(i), ids[i]));
  }

  private EntityRecord entity(Entity entity, EntityName name, int id) {
    Words words = article.words();
    return new EntityRecord(
        entity.type().name(),
        article.text(entity),
        name.written(),
        name.normalized(),
        codePointOffset(article.begin(entity)),
        codePointOffset(article.end(entity)),
        words.sentenceOf(entity.firstSegment()),
        entity.score(),
        id);
  }

  private int codePointOffset(int offset) {
    return codePointOffsets.applyAsInt(offset);
  }
}
