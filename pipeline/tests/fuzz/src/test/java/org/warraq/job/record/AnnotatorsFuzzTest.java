// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.testing.CoderProperties;
import org.warraq.Annotators;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.job.annotate.AnnotatedArticleCoder;
import org.warraq.ner.Guidelines;

/**
 * Any text through each annotator, as bytes in UTF-8 (broken ones become U+FFFD): records keep
 * {@link RecordInvariants}, the coder gives back what it was given, and CoNLL-U keeps its rules.
 */
class AnnotatorsFuzzTest {
  private static final String SEARCH = "10m";
  private static final Coder<AnnotatedArticle> CODER = AnnotatedArticleCoder.of();

  @FuzzTest(maxDuration = SEARCH)
  void sentences(byte[] text) {
    RecordInvariants.check(record(split(text)));
  }

  @FuzzTest(maxDuration = SEARCH)
  void segments(byte[] text) {
    RecordInvariants.check(record(segmented(text)));
  }

  @FuzzTest(maxDuration = SEARCH)
  void tags(byte[] text) {
    RecordInvariants.check(record(Annotators.tagger().annotate(segmented(text))));
  }

  @FuzzTest(maxDuration = SEARCH)
  void lemmasAndEntities(byte[] text) {
    RecordInvariants.check(record(annotated(text)));
  }

  @FuzzTest(maxDuration = SEARCH)
  void coder(byte[] text) throws Exception {
    CoderProperties.coderDecodeEncodeEqual(CODER, annotated(text));
  }

  @FuzzTest(maxDuration = SEARCH)
  void conllu(byte[] text) throws IOException {
    StringBuilder document = new StringBuilder();
    ConlluDocument.write(record(annotated(text)), document);
    new ConlluRules().check(document.toString());
  }

  private static AnnotatedArticle split(byte[] text) {
    Article article = Article.of("id", "source", new String(text, StandardCharsets.UTF_8));
    return Annotators.sentenceSplitter().annotate(AnnotatedArticle.of(article));
  }

  private static AnnotatedArticle segmented(byte[] text) {
    return Annotators.wordSegmenter().annotate(split(text));
  }

  private static AnnotatedArticle annotated(byte[] text) {
    Article article = Article.of("id", "source", new String(text, StandardCharsets.UTF_8));
    return Annotators.all(Guidelines.BROAD).annotate(AnnotatedArticle.of(article));
  }

  private static ArticleRecord record(AnnotatedArticle article) {
    return ArticleRecords.of(article, "v");
  }
}
