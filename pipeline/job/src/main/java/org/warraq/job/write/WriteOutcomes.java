// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.warraq.job.annotate.Outcome;
import org.warraq.job.annotate.Outcome.Accepted;
import org.warraq.job.annotate.Outcome.Refused;
import org.warraq.job.flags.OutputFormat;
import org.warraq.job.flags.WriteOptions;
import org.warraq.job.measure.CountOutcomes;
import org.warraq.job.store.OutputLayout;

/**
 * Counts all outcomes and writes them: annotated articles as records to files {@code part-*} in one
 * folder, and rejected inputs to files {@code part-*.jsonl} in another. Files appear when all are
 * finished, never in part.
 *
 * <p>Each bundle becomes a file of each kind. {@link FileIO#write} is not used, because it gathers
 * elements by key, and DirectRunner would keep all of them in memory. Only {@code --numShards}
 * gathers them.
 *
 * <p>One transform writes both kinds, because each output of a task has a price; see {@link
 * Outcome}.
 */
public final class WriteOutcomes extends PTransform<PCollection<Outcome>, PDone> {
  private final OutcomeFiles.Layout layout;
  private final int numShards;

  private WriteOutcomes(OutcomeFiles.Layout layout, int numShards) {
    this.layout = layout;
    this.numShards = numShards;
  }

  /**
   * Returns the transform that the flags ask for.
   *
   * @param modelVersion versions of the annotators, for every record
   */
  public static WriteOutcomes to(
      RunDestination destination, WriteOptions options, String modelVersion) {
    OutputFormat format = options.getOutputFormat();
    int numShards = options.getNumShards();
    return new WriteOutcomes(
        new OutcomeFiles.Layout(
            new OutputKind<>(
                RecordSinks.of(format, modelVersion),
                destination.annotated(),
                format.extension(),
                Math.max(1, numShards)),
            new OutputKind<>(
                JsonLinesSink.ofRecords(),
                destination.rejected(),
                OutputLayout.REJECTED_EXTENSION,
                1),
            destination.staging(),
            destination.unfinishedMark()),
        numShards);
  }

  @Override
  public PDone expand(PCollection<Outcome> outcomes) {
    PCollection<Outcome> counted = outcomes.apply("Count", ParDo.of(new CountOutcomes()));
    PCollectionView<Iterable<StagedName>> staged =
        writeStaged(counted).apply("AllStaged", View.asIterable());
    outcomes
        .getPipeline()
        .apply(getName() + "/Once", Create.of(layout.staging()))
        .apply(
            getName() + "/MoveIntoPlace",
            ParDo.of(new MoveIntoPlace(layout, staged)).withSideInputs(staged));
    return PDone.in(outcomes.getPipeline());
  }

  private PCollection<StagedName> writeStaged(PCollection<Outcome> outcomes) {
    if (numShards == 0) {
      return outcomes.apply("WriteBundles", ParDo.of(new WriteBundles(layout)));
    }
    return outcomes
        .apply("ChooseShards", shards(numShards))
        .apply("GatherShards", GroupByKey.create())
        .apply("WriteShards", ParDo.of(new WriteShards(layout)));
  }

  /** Keys by article id, so that the same articles make the same shards in every run. */
  private static WithKeys<Integer, Outcome> shards(int numShards) {
    return WithKeys.<Integer, Outcome>of(
            outcome -> Math.floorMod(id(outcome).hashCode(), numShards))
        .withKeyType(TypeDescriptors.integers());
  }

  private static String id(Outcome outcome) {
    return outcome instanceof Accepted accepted
        ? accepted.article().article().id()
        : ((Refused) outcome).input().id();
  }
}
