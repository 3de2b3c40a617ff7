// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.io.range.OffsetRange;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.DoFn.BoundedPerElement;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.transforms.splittabledofn.RestrictionTracker;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.job.annotate.AnnotatedArticleCoder;
import org.warraq.job.flags.InputFormat;
import org.warraq.job.measure.RunCounters;
import org.warraq.job.parse.ReadResults;
import org.warraq.job.record.Rejected;

/** Reads lanes of chunks: each of their records becomes an article, or is rejected. */
final class ReadChunks
    extends PTransform<
        PCollection<KV<Integer, Iterable<ChunkBatch>>>,
        WithFailures.Result<PCollection<AnnotatedArticle>, Rejected>> {
  private static final TupleTag<AnnotatedArticle> ARTICLES = new TupleTag<>() {};
  private static final TupleTag<Rejected> REJECTED = new TupleTag<>() {};

  private final ReadSettings settings;

  private ReadChunks(ReadSettings settings) {
    this.settings = settings;
  }

  static ReadChunks of(ReadSettings settings) {
    return new ReadChunks(settings);
  }

  @Override
  public WithFailures.Result<PCollection<AnnotatedArticle>, Rejected> expand(
      PCollection<KV<Integer, Iterable<ChunkBatch>>> lanes) {
    PCollectionTuple read =
        lanes.apply(ParDo.of(new Fn(settings)).withOutputTags(ARTICLES, TupleTagList.of(REJECTED)));
    read.get(ARTICLES).setCoder(AnnotatedArticleCoder.of());
    read.get(REJECTED).setCoder(SerializableCoder.of(Rejected.class));
    return WithFailures.Result.of(read, ARTICLES, REJECTED);
  }

  static void read(Chunk chunk, ReadSettings settings, ReadResults findings) {
    if (chunk.file().format() == InputFormat.PARQUET) {
      ReadParquetRows.read(chunk, settings, findings);
    } else {
      ReadRecords.read(chunk, settings, findings);
    }
  }

  /**
   * Reads a lane piece by piece, and rests after each: so that runners that take bundles through a
   * pipeline step by step, as DirectRunner does, hold a piece in memory and not a lane.
   */
  @BoundedPerElement
  static final class Fn extends DoFn<KV<Integer, Iterable<ChunkBatch>>, AnnotatedArticle> {
    private final Counter articlesRead = RunCounters.READ.counter();
    private final Counter articlesSkipped = RunCounters.SKIPPED.counter();
    private final Counter bytesRead = RunCounters.BYTES_READ.counter();
    private final ReadSettings settings;

    Fn(ReadSettings settings) {
      this.settings = settings;
    }

    @GetInitialRestriction
    public OffsetRange all(@Element KV<Integer, Iterable<ChunkBatch>> lane) {
      return new OffsetRange(0, pieces(lane).size());
    }

    @ProcessElement
    public ProcessContinuation process(
        @Element KV<Integer, Iterable<ChunkBatch>> lane,
        RestrictionTracker<OffsetRange, Long> tracker,
        MultiOutputReceiver out) {
      OffsetRange range = tracker.currentRestriction();
      if (!tracker.tryClaim(range.getFrom())) {
        return ProcessContinuation.stop();
      }
      for (Chunk chunk : pieces(lane).get((int) range.getFrom())) {
        read(chunk, settings, new Outputs(out, articlesRead, articlesSkipped));
        bytesRead.inc(chunk.bytes());
      }
      return ProcessContinuation.resume();
    }

    private static List<List<Chunk>> pieces(KV<Integer, Iterable<ChunkBatch>> lane) {
      return StreamSupport.stream(lane.getValue().spliterator(), false)
          .flatMap(ChunkBatch::pieces)
          .toList();
    }
  }

  private record Outputs(DoFn.MultiOutputReceiver out, Counter read, Counter skip)
      implements ReadResults {
    @Override
    public void article(Article article) {
      read.inc();
      out.get(ARTICLES).output(AnnotatedArticle.of(article));
    }

    @Override
    public void rejected(Rejected rejected) {
      read.inc();
      out.get(REJECTED).output(rejected);
    }

    @Override
    public void skipped() {
      read.inc();
      skip.inc();
    }
  }
}
