// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.warraq.job.annotate.Outcome;
import org.warraq.job.flags.ReadOptions;
import org.warraq.job.measure.RunCounters;
import org.warraq.job.replay.Replay;

/**
 * Reads articles from text, JSON Lines, CSV and Parquet files. Each record becomes an article or a
 * rejected input, and is counted in {@link RunCounters#READ}. Only locations in files go through
 * the shuffle, never their content.
 */
public final class ReadArticles extends PTransform<PBegin, PCollection<Outcome>> {

  private final InputPatterns input;
  private final ReadSettings settings;

  private ReadArticles(InputPatterns input, ReadSettings settings) {
    this.input = input;
    this.settings = settings;
  }

  /** The transform that reads articles from the input files. */
  public static ReadArticles from(InputFiles files, ReadOptions options) {
    return new ReadArticles(
        files.patterns(), ReadSettings.from(options).forInput(files.totalBytes()));
  }

  /** The transform that reads the rejected inputs of earlier runs again. */
  public static ReadArticles replaying(InputFiles files, ReadOptions options, Replay replay) {
    ReadArticles read = from(files, options);
    return new ReadArticles(read.input, read.settings.forReplay(replay));
  }

  ReadArticles withChunkBytes(long bytes) {
    return new ReadArticles(input, settings.withChunkBytes(bytes));
  }

  @Override
  public PCollection<Outcome> expand(PBegin begin) {
    return begin
        .apply("NameFiles", Create.of(input).withCoder(SerializableCoder.of(InputPatterns.class)))
        .apply("MatchFiles", ParDo.of(new MatchFiles(settings.chunkBytes())))
        .apply("SpreadFiles", Reshuffle.<FileBatch>viaRandomKey().withNumBuckets(settings.lanes()))
        .apply("PlanChunks", PlanChunks.of(settings))
        .apply("ChooseLanes", lanes())
        .apply("SpreadChunks", GroupByKey.create())
        .apply("ReadChunks", ReadChunks.of(settings));
  }

  private WithKeys<Integer, ChunkBatch> lanes() {
    int lanes = settings.lanes();
    return WithKeys.<Integer, ChunkBatch>of(chunks -> chunks.lane(lanes))
        .withKeyType(TypeDescriptors.integers());
  }

  private static final class MatchFiles extends DoFn<InputPatterns, FileBatch> {

    private final long bytes;

    MatchFiles(long bytes) {
      this.bytes = bytes;
    }

    @ProcessElement
    public void process(@Element InputPatterns input, OutputReceiver<FileBatch> out)
        throws IOException {
      FileBatch.of(input.match(), bytes).forEach(out::output);
    }
  }
}
