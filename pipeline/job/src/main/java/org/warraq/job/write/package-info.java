/**
 * The transforms that write a run's output: annotated records and rejected inputs.
 *
 * <p>{@link org.warraq.job.write.WriteOutcomes} counts a run's outcomes and writes them; read it
 * first. {@code WriteBundles} makes files of each bundle, or {@code WriteShards} of each shard if
 * {@code --numShards} is given. {@code MoveIntoPlace} moves them to the folders of {@code
 * RunDestination} when all are finished. {@code RecordSinks} chooses the sink for the format:
 * {@code ParquetSink}, {@code JsonLinesSink} or {@code ConlluSink}.
 *
 * <p>Invariants: a reader never sees an unfinished file, because files are written in staging and
 * then moved; a repeated move gives no element twice.
 *
 * <p>A <em>bundle</em> is a part of the elements that Beam processes in one piece. A <em>sink</em>
 * writes elements to one open file. <em>Staging</em> is a folder for files that are not finished.
 */
package org.warraq.job.write;
