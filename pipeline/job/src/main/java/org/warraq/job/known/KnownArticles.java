// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.warraq.article.Article;
import org.warraq.article.Metadata;
import org.warraq.job.flags.Changed;
import org.warraq.job.known.KnownRun.Entries;
import org.warraq.job.record.Sha256;
import org.warraq.job.store.OutputFolder;

/**
 * The articles of an output folder whose newest record was made by given models, each with a
 * checksum of 64 bits: of its text alone, or of its text, date and url. Takes 32 bytes of memory
 * per record.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class KnownArticles {
  /** Stored instead of the checksum if annotators of other versions made the newest record. */
  private static final long OTHER_MODELS = FingerprintTable.ABSENT;

  private final FingerprintTable checksums;
  private final Changed changed;

  private KnownArticles(FingerprintTable checksums, Changed changed) {
    this.checksums = checksums;
    this.changed = changed;
  }

  /**
   * Reads the indexes of an output folder.
   *
   * @param modelVersion the version of the models that annotate now
   * @param changed what makes an article a changed one
   * @throws IOException if a file of records cannot be read
   */
  static KnownArticles in(OutputFolder folder, String modelVersion, Changed changed)
      throws IOException {
    List<Entries> oldestFirst = KnownRun.entriesIn(folder);
    long records = oldestFirst.stream().mapToLong(Entries::count).sum();
    KnownArticles known = new KnownArticles(FingerprintTable.forAtMost(records), changed);
    for (Entries run : oldestFirst) {
      // A record of a newer run replaces what the table holds of the same id.
      run.forEach(
          (model, id, text, origin) ->
              known.checksums.put(
                  id, model.equals(modelVersion) ? known.checksum(text, origin) : OTHER_MODELS));
    }
    return known;
  }

  private long checksum(long ofText, long ofOrigin) {
    return changed == Changed.TEXT ? ofText : 31 * ofText + ofOrigin;
  }

  /**
   * Whether the newest record of this article was made by the models and is of the same article,
   * unchanged.
   */
  boolean contains(Article article) {
    long known = checksums.get(article.id());
    return known != OTHER_MODELS && known == checksum(article);
  }

  private long checksum(Article article) {
    Metadata metadata = article.metadata();
    String date = metadata.date() == null ? null : metadata.date().toString();
    return checksum(
        ByteBuffer.wrap(Sha256.of(article.text())).getLong(),
        changed == Changed.TEXT ? 0 : RecordKeys.originChecksum(date, metadata.url()));
  }
}
