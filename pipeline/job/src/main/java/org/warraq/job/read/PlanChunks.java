// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.warraq.job.flags.InputFormat;
import org.warraq.job.parse.CsvHeader;
import org.warraq.job.parse.RecordEnds;
import org.warraq.job.parse.UnreadableArticle;

/**
 * Cuts files into chunks that can be read side by side. A file that is small, or that holds one
 * article, is a chunk without being opened; others are scanned once for where records end.
 *
 * <p>What cannot be planned is one chunk too: the reader then meets the trouble, and rejects.
 */
final class PlanChunks extends PTransform<PCollection<FileBatch>, PCollection<ChunkBatch>> {

  /**
   * Compressed files cannot be entered in the middle: a batch's reader decompresses all before it.
   * That is cheap next to annotating as long as a file has few batches, and unlike sending the data
   * itself it takes no memory. Bzip2 decompresses ten times as slowly as the others.
   */
  private static final int MOST_BATCHES_COMPRESSED = 16;

  private static final int MOST_BATCHES_BZIP2 = 4;

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
    return files.apply(ParDo.of(new Fn(settings))).setCoder(ChunkBatchCoder.of());
  }

  /** The chunks of some files: those of many together, those of one file as it can be entered. */
  static List<ChunkBatch> plan(FileBatch batch, ReadSettings settings) {
    List<Chunk> chunks =
        batch.files().stream().flatMap(file -> plan(file, settings).stream()).toList();
    int together =
        batch.files().size() == 1 ? together(batch.files().get(0), chunks.size()) : chunks.size();
    return IntStream.range(0, (chunks.size() + together - 1) / together)
        .map(i -> i * together)
        .mapToObj(i -> chunks.subList(i, Math.min(chunks.size(), i + together)))
        .map(ChunkBatch::new)
        .toList();
  }

  /** How many of a file's chunks should be read by the same worker. */
  private static int together(InputFile file, int chunks) {
    return switch (file.compression()) {
      case UNCOMPRESSED -> 1;
      case BZIP2 -> (chunks + MOST_BATCHES_BZIP2 - 1) / MOST_BATCHES_BZIP2;
      default -> (chunks + MOST_BATCHES_COMPRESSED - 1) / MOST_BATCHES_COMPRESSED;
    };
  }

  /** The chunks of one file: together, all of it. */
  static List<Chunk> plan(InputFile file, ReadSettings settings) {
    if (file.format() == InputFormat.TEXT || file.textBytes() <= settings.chunkBytes()) {
      return List.of(Chunk.whole(file));
    }
    return switch (file.format()) {
      case PARQUET -> PlanRowGroups.plan(file, settings.chunkBytes());
      default -> planRecords(file, settings);
    };
  }

  private static List<Chunk> planRecords(InputFile file, ReadSettings settings) {
    CsvHeader header;
    try {
      header =
          file.format() == InputFormat.CSV ? ReadRecords.header(file, settings) : CsvHeader.NONE;
    } catch (IOException | UnreadableArticle e) {
      return List.of(Chunk.whole(file));
    }
    Marks marks = new Marks(header.end(), settings.chunkBytes());
    try (FileBytes bytes = ReadRecords.open(Chunk.whole(file), settings)) {
      scan(bytes, file.format(), marks);
    } catch (IOException e) {
      // What can be read before the damage is planned; the last chunk runs into it.
    }
    return chunks(file, header.names(), marks);
  }

  private static void scan(FileBytes bytes, InputFormat format, Marks marks) throws IOException {
    RecordEnds ends = RecordEnds.of(format);
    byte[] buffer = new byte[BUFFER_BYTES];
    long offset = bytes.position();
    for (int length = bytes.read(buffer); length > 0; length = bytes.read(buffer)) {
      int begin = 0;
      for (int end; (end = ends.next(buffer, begin, length)) >= 0; begin = end) {
        marks.offer(offset + end, 1 + ends.lineFeeds());
      }
      offset += length;
      marks.end = offset;
    }
  }

  private static List<Chunk> chunks(InputFile file, List<String> header, Marks marks) {
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      boolean last = i == marks.size() - 1;
      chunks.add(
          new Chunk(
              file,
              marks.begins.get(i),
              last ? Chunk.TO_THE_END : marks.begins.get(i + 1),
              marks.numbers.get(i),
              i == 0 ? List.of() : header,
              (last ? file.bytes() : marks.share(file, i + 1)) - marks.share(file, i)));
    }
    return chunks;
  }

  /** Where chunks may begin: the file's beginning, and then record ends far enough apart. */
  private static final class Marks {
    private final List<Long> begins = new ArrayList<>(List.of(0L));
    private final List<Long> numbers = new ArrayList<>(List.of(1L));
    private final long chunkBytes;
    private long next;
    private long end;

    /** Marks of which the first after the file's beginning is not before {@code least}. */
    Marks(long least, long chunkBytes) {
      this.chunkBytes = chunkBytes;
      this.next = Math.max(least, chunkBytes);
    }

    /** Takes a record's end, where the record of this number begins, if a chunk is full. */
    void offer(long offset, long number) {
      if (offset >= next) {
        begins.add(offset);
        numbers.add(number);
        next = offset + chunkBytes;
      }
    }

    int size() {
      return begins.size();
    }

    /** How much of the file's size lies before a mark. */
    long share(InputFile file, int mark) {
      return mark == 0 ? 0 : (long) (file.bytes() * ((double) begins.get(mark) / end));
    }
  }

  private static final class Fn extends DoFn<FileBatch, ChunkBatch> {

    private final ReadSettings settings;

    Fn(ReadSettings settings) {
      this.settings = settings;
    }

    @ProcessElement
    public void process(@Element FileBatch files, OutputReceiver<ChunkBatch> chunks) {
      plan(files, settings).forEach(chunks::output);
    }
  }
}
