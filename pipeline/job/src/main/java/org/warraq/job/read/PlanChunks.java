// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.warraq.job.flags.ArticlesIn;
import org.warraq.job.flags.InputFormat;
import org.warraq.job.parse.RecordEnds;
import org.warraq.job.parse.UnreadableArticleException;

/**
 * Cuts files into chunks that can be read in parallel. A file that is small, or that holds one
 * article, becomes one chunk without being opened. Other files are scanned once for the ends of
 * records.
 *
 * <p>A file that cannot be scanned becomes one chunk too, so that its reader meets the same error
 * and rejects the file.
 */
final class PlanChunks extends PTransform<PCollection<FileBatch>, PCollection<ChunkBatch>> {
  /**
   * A compressed file gives at most this many batches. The reader of a batch must decompress
   * everything before it, because decompression can only start at the file's beginning. For few
   * batches that is cheap compared with annotating; and it takes no memory, unlike sending the
   * decompressed data.
   */
  private static final int MAX_BATCHES_COMPRESSED = 16;

  /** The same limit for bzip2, which decompresses about ten times as slowly as gzip. */
  private static final int MAX_BATCHES_BZIP2 = 4;

  private static final int BUFFER_BYTES = 1 << 16;

  private final ReadSettings settings;

  private PlanChunks(ReadSettings settings) {
    this.settings = settings;
  }

  static PlanChunks of(ReadSettings settings) {
    return new PlanChunks(settings);
  }

  @Override
  public PCollection<ChunkBatch> expand(PCollection<FileBatch> files) {
    return files.apply(ParDo.of(new PlanFn(settings))).setCoder(ChunkBatchCoder.of());
  }

  /**
   * The chunks of some files. Several small files make one batch; one file makes as many batches as
   * should be read in parallel.
   */
  static List<ChunkBatch> plan(FileBatch batch, ReadSettings settings) {
    List<Chunk> chunks =
        batch.files().stream().flatMap(file -> plan(file, settings).stream()).toList();
    int perBatch =
        batch.files().size() == 1
            ? chunksPerBatch(batch.files().get(0), chunks.size())
            : chunks.size();
    return IntStream.range(0, ceilDiv(chunks.size(), perBatch))
        .map(i -> i * perBatch)
        .mapToObj(i -> chunks.subList(i, Math.min(chunks.size(), i + perBatch)))
        .map(ChunkBatch::new)
        .toList();
  }

  private static int chunksPerBatch(InputFile file, int chunks) {
    return switch (file.compression()) {
      case UNCOMPRESSED -> 1;
      case BZIP2 -> ceilDiv(chunks, MAX_BATCHES_BZIP2);
      default -> ceilDiv(chunks, MAX_BATCHES_COMPRESSED);
    };
  }

  private static int ceilDiv(int dividend, int divisor) {
    return (dividend + divisor - 1) / divisor;
  }

  /** The chunks of one file, in order. Together they cover the whole file. */
  static List<Chunk> plan(InputFile file, ReadSettings settings) {
    boolean small = file.textBytes() <= settings.chunkBytes();
    if (small || settings.limit() > 0 || !canBeCut(file.format(), settings)) {
      return List.of(Chunk.whole(file));
    }
    return file.format() == InputFormat.PARQUET
        ? PlanRowGroups.plan(file, settings.chunkBytes())
        : planRecords(file, settings);
  }

  private static boolean canBeCut(InputFormat format, ReadSettings settings) {
    return format != InputFormat.TEXT || settings.parse().articlesIn() != ArticlesIn.FILES;
  }

  private static List<Chunk> planRecords(InputFile file, ReadSettings settings) {
    FileStart start;
    try {
      start = FileStart.of(file, settings);
    } catch (IOException | UnreadableArticleException e) {
      return List.of(Chunk.whole(file));
    }
    ChunkBoundaries boundaries = new ChunkBoundaries(start.end(), settings.chunkBytes());
    try (FileRangeStream bytes = FileRangeStream.open(file, Chunk.TO_THE_END, settings)) {
      scan(bytes, start.ends(settings), boundaries);
    } catch (IOException e) {
      // The part before the damage is planned; the last chunk's reader meets the damage.
    }
    return boundaries.toChunks(file, start.layout());
  }

  private static void scan(FileRangeStream bytes, RecordEnds ends, ChunkBoundaries boundaries)
      throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    long bufferPosition = bytes.position();
    for (int length = bytes.read(buffer); length > 0; length = bytes.read(buffer)) {
      int begin = 0;
      for (int end; (end = ends.next(buffer, begin, length)) >= 0; begin = end) {
        boundaries.offer(bufferPosition + end, 1 + ends.count());
      }
      bufferPosition += length;
      boundaries.scannedTo(bufferPosition);
    }
  }

  private static final class PlanFn extends DoFn<FileBatch, ChunkBatch> {
    private final ReadSettings settings;

    PlanFn(ReadSettings settings) {
      this.settings = settings;
    }

    @ProcessElement
    public void process(@Element FileBatch files, OutputReceiver<ChunkBatch> chunks) {
      plan(files, settings).forEach(chunks::output);
    }
  }
}
