// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import org.apache.beam.sdk.io.FileIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.SampleArticles;
import org.warraq.job.flags.OutputFormat;

/** Records are written in small pieces, so that no copy of a long one is made. */
class LongRecordTest {
  private static final int LARGEST_PIECE = 1 << 16;

  @ParameterizedTest
  @EnumSource(names = {"JSONL", "CONLLU"})
  void longRecordIsWrittenInSmallPieces(OutputFormat format) throws IOException {
    AnnotatedArticle article = SampleArticles.annotated("قلم، ".repeat(10_000));
    FileIO.Sink<AnnotatedArticle> sink = RecordSinks.of(format, "v");
    Pieces pieces = new Pieces();
    sink.open(pieces);
    sink.write(article);
    sink.flush();
    assertTrue(pieces.sum > 20 * LARGEST_PIECE, pieces.sum + " bytes");
    assertTrue(pieces.largest <= LARGEST_PIECE, pieces.largest + " bytes at once");
  }

  /** Counts the bytes that are written. */
  private static final class Pieces implements WritableByteChannel {
    private long sum;
    private int largest;

    @Override
    public int write(ByteBuffer bytes) {
      int size = bytes.remaining();
      bytes.position(bytes.limit());
      sum += size;
      largest = Math.max(largest, size);
      return size;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }
}
