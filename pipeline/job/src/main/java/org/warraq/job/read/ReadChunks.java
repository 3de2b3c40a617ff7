// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.io.range.OffsetRange;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.DoFn.BoundedPerElement;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.splittabledofn.RestrictionTracker;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warraq.job.annotate.Outcome;
import org.warraq.job.annotate.OutcomeCoder;
import org.warraq.job.flags.InputFormat;
import org.warraq.job.measure.CounterGroup;
import org.warraq.job.measure.RunCounters;
import org.warraq.job.parse.OtherLanguage;
import org.warraq.job.parse.ParsedArticle;
import org.warraq.job.parse.ReadResults;
import org.warraq.job.record.Printable;
import org.warraq.job.record.Rejected;

/**
 * Reads lanes of chunk batches. Each record becomes an article, or a rejected input with an entry
 * in the debug log.
 */
final class ReadChunks
    extends PTransform<PCollection<KV<Integer, Iterable<ChunkBatch>>>, PCollection<Outcome>> {
  private static final Logger LOG = LoggerFactory.getLogger(ReadChunks.class);

  /** A chunk that takes longer is logged. */
  private static final long SLOW_SECONDS = 30;

  private final ReadSettings settings;

  private ReadChunks(ReadSettings settings) {
    this.settings = settings;
  }

  static ReadChunks of(ReadSettings settings) {
    return new ReadChunks(settings);
  }

  @Override
  public PCollection<Outcome> expand(PCollection<KV<Integer, Iterable<ChunkBatch>>> lanes) {
    return lanes.apply(ParDo.of(new ReadLaneFn(settings))).setCoder(OutcomeCoder.of());
  }

  /** Reads one chunk, by the format of its file. */
  static void read(Chunk chunk, ReadSettings settings, ReadResults results) {
    if (chunk.file().format() == InputFormat.PARQUET) {
      ReadParquetRows.read(chunk, settings, results);
    } else {
      ReadRecords.read(chunk, settings, results);
    }
  }

  /**
   * Reads a lane group by group, and pauses after each group. Runners that take the output through
   * the pipeline step by step, as DirectRunner does, then hold one group's articles in memory
   * instead of a whole lane's. The restriction is the range of indices of the groups that are left.
   */
  @BoundedPerElement
  static final class ReadLaneFn extends DoFn<KV<Integer, Iterable<ChunkBatch>>, Outcome> {
    private final Counter articlesRead = RunCounters.READ.counter();
    private final Counter articlesSkipped = RunCounters.SKIPPED.counter();
    private final Counter bytesRead = RunCounters.BYTES_READ.counter();
    private final ReadSettings settings;

    ReadLaneFn(ReadSettings settings) {
      this.settings = settings;
    }

    @GetInitialRestriction
    public OffsetRange all(@Element KV<Integer, Iterable<ChunkBatch>> lane) {
      return new OffsetRange(0, groups(lane).size());
    }

    @ProcessElement
    public ProcessContinuation process(
        @Element KV<Integer, Iterable<ChunkBatch>> lane,
        RestrictionTracker<OffsetRange, Long> tracker,
        OutputReceiver<Outcome> out) {
      OffsetRange range = tracker.currentRestriction();
      if (!tracker.tryClaim(settings.limit() > 0 ? range.getTo() - 1 : range.getFrom())) {
        return ProcessContinuation.stop();
      }
      Selection selection =
          new Selection(new Outputs(out, articlesRead, articlesSkipped), settings);
      if (settings.limit() > 0) {
        // The count must not be lost in a pause.
        groups(lane).forEach(group -> read(group, selection));
        return ProcessContinuation.stop();
      }
      read(groups(lane).get((int) range.getFrom()), selection);
      return ProcessContinuation.resume();
    }

    private void read(List<Chunk> chunks, Selection selection) {
      for (Chunk chunk : chunks) {
        if (!selection.wantsMore()) {
          return;
        }
        long start = System.nanoTime();
        ReadChunks.read(chunk, settings, selection);
        logIfSlow(chunk, (System.nanoTime() - start) / 1_000_000_000);
        bytesRead.inc(chunk.bytes());
      }
    }

    /**
     * Some runners annotate and write each article while it is read; the seconds count that too.
     */
    private static void logIfSlow(Chunk chunk, long seconds) {
      if (seconds >= SLOW_SECONDS) {
        LOG.info(
            "Reading a chunk of '{}' from line or row {} took {} seconds (with the steps that run"
                + " while it is read)",
            chunk.file().source(),
            chunk.firstNumber(),
            seconds);
      }
    }

    private static List<List<Chunk>> groups(KV<Integer, Iterable<ChunkBatch>> lane) {
      return StreamSupport.stream(lane.getValue().spliterator(), false)
          .flatMap(ChunkBatch::groups)
          .toList();
    }
  }

  /** Sends results to the transform's output and counts them. */
  private record Outputs(DoFn.OutputReceiver<Outcome> out, Counter read, Counter skip)
      implements ReadResults {
    @Override
    public void article(ParsedArticle parsed) {
      read.inc();
      countMetadata(parsed);
      String language = OtherLanguage.of(parsed.article().text());
      if (language != null) {
        CounterGroup.LOOKS_LIKE.counter(language).inc();
      }
      out.output(Outcome.of(parsed.annotated()));
    }

    private static void countMetadata(ParsedArticle parsed) {
      if (parsed.article().metadata().date() != null) {
        RunCounters.DATED.counter().inc();
      }
      if (parsed.unreadDate() != null) {
        CounterGroup.UNREAD_DATES.counter(parsed.unreadDate().label()).inc();
      }
      if (parsed.fieldsLeftOut() > 0) {
        RunCounters.FIELDS_LEFT_OUT.counter().inc(parsed.fieldsLeftOut());
      }
    }

    @Override
    public void rejected(Rejected rejected) {
      read.inc();
      LOG.debug(
          "Rejected '{}' in stage {}: {}",
          Printable.of(rejected.id()),
          rejected.stage(),
          rejected.error());
      out.output(Outcome.of(rejected));
    }

    @Override
    public void skipped() {
      read.inc();
      skip.inc();
    }

    @Override
    public void leftOut(String why) {
      CounterGroup.LEFT_OUT.counter(why).inc();
    }
  }
}
