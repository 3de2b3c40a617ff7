// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import org.apache.beam.sdk.io.FileIO;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.record.ArticleRecords;
import org.warraq.job.record.ConlluDocument;

/** Writes articles as {@link ConlluDocument}s in UTF-8. */
final class ConlluSink implements FileIO.Sink<AnnotatedArticle> {
  private final String modelVersion;
  private transient BufferedWriter out;

  private ConlluSink(String modelVersion) {
    this.modelVersion = modelVersion;
  }

  static FileIO.Sink<AnnotatedArticle> of(String modelVersion) {
    return new ConlluSink(modelVersion);
  }

  @Override
  public void open(WritableByteChannel channel) {
    out = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
  }

  @Override
  public void write(AnnotatedArticle article) throws IOException {
    ConlluDocument.write(ArticleRecords.of(article, modelVersion), out);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
