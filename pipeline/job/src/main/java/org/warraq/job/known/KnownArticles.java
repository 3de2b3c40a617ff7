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
 * The articles of an output folder whose newest record was made by given models, each with a
 * checksum of its text: the first 64 bits of the text's SHA-256. Takes 32 bytes of memory per
 * record.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class KnownArticles {
  /** Stored instead of the checksum if annotators of other versions made the newest record. */
  private static final long OTHER_MODELS = FingerprintTable.ABSENT;

  private static final int HEX_DIGITS_PER_LONG = 16;

  private final FingerprintTable textChecksums;

  private KnownArticles(FingerprintTable textChecksums) {
    this.textChecksums = textChecksums;
  }

  /**
   * Reads three columns of all records in an output folder.
   *
   * @param modelVersion the version of the models that annotate now
   * @throws IOException if a file of records cannot be read
   */
  static KnownArticles in(OutputFolder folder, String modelVersion) throws IOException {
    List<RunFile> oldestRunFirst = folder.recordFiles();
    FingerprintTable checksums = FingerprintTable.forAtMost(RecordKeys.count(oldestRunFirst));
    for (RunFile file : oldestRunFirst) {
      // A record of a newer run replaces what the table holds of the same id.
      RecordKeys.read(
          file,
          keys ->
              checksums.put(
                  keys.id(),
                  keys.modelVersion().equals(modelVersion)
                      ? first64Bits(keys.sha256())
                      : OTHER_MODELS));
    }
    return new KnownArticles(checksums);
  }

  /**
   * Whether the newest record of this article has the article's text and was made by the models.
   */
  boolean contains(Article article) {
    long known = textChecksums.get(article.id());
    return known != OTHER_MODELS && known == ByteBuffer.wrap(Sha256.of(article.text())).getLong();
  }

  private static long first64Bits(String hexSha256) {
    return Long.parseUnsignedLong(hexSha256.substring(0, HEX_DIGITS_PER_LONG), 16);
  }
}
