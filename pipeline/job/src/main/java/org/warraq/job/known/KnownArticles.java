// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.warraq.article.Article;
import org.warraq.job.record.Sha256;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunFile;

/**
 * The articles whose newest records in an output folder were made by given models: of each, 16
 * bytes of its id's checksum and 8 of its text's; 32 bytes of memory a record.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class KnownArticles {
  /** For a newest record by other models. */
  private static final long OUTDATED = FingerprintTable.ABSENT;

  private static final int HEX_DIGITS_OF_LONG = 16;

  private final FingerprintTable contents;

  private KnownArticles(FingerprintTable contents) {
    this.contents = contents;
  }

  /**
   * Reads three columns of all records.
   *
   * @throws IOException if some cannot be read
   */
  static KnownArticles in(OutputFolder folder, String modelVersion) throws IOException {
    List<RunFile> files = folder.recordFiles();
    FingerprintTable contents = FingerprintTable.forAtMost(RecordKeys.count(files));
    for (RunFile file : files) {
      RecordKeys.read(
          file,
          keys ->
              contents.put(
                  keys.id(),
                  keys.modelVersion().equals(modelVersion) ? content(keys.sha256()) : OUTDATED));
    }
    return new KnownArticles(contents);
  }

  /** Whether the newest record of this article is one of this text, by these models. */
  boolean contain(Article article) {
    long known = contents.get(article.id());
    return known != OUTDATED && known == ByteBuffer.wrap(Sha256.of(article.text())).getLong();
  }

  private static long content(String sha256) {
    return Long.parseUnsignedLong(sha256.substring(0, HEX_DIGITS_OF_LONG), 16);
  }
}
