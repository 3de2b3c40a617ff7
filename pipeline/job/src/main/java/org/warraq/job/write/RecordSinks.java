// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import org.apache.beam.sdk.io.FileIO;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.flags.OutputFormat;

/** Chooses the sink that writes records in a format. */
final class RecordSinks {
  private RecordSinks() {}

  /** Returns the sink for a format. Its records carry {@code modelVersion}. */
  static FileIO.Sink<AnnotatedArticle> of(OutputFormat format, String modelVersion) {
    return switch (format) {
      case PARQUET -> ParquetSink.of(modelVersion);
      case JSONL -> JsonLinesSink.of(modelVersion);
      case CONLLU -> ConlluSink.of(modelVersion);
    };
  }
}
