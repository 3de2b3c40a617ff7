/**
 * The transforms that write a run's output: annotated records and rejected inputs.
 *
 * <p>{@link org.warraq.job.write.WriteAnnotated} and {@link org.warraq.job.write.WriteRejected}
 * count their elements and write them to files in the folders of {@code RunDestination}. {@code
 * RecordSinks} chooses the sink for the format: {@code ParquetSink}, {@code JsonLinesSink} or
 * {@code ConlluSink}. {@code WriteBundles} makes one file per bundle; with {@code --numShards},
 * Beam's {@code FileIO} makes that number of files instead. Read {@code WriteAnnotated} first.
 *
 * <p>Invariants: a reader never sees an unfinished file, because files are written in staging and
 * then moved; a repeated move gives no element twice.
 *
 * <p>A <em>bundle</em> is a part of the elements that Beam processes in one piece. A <em>sink</em>
 * writes elements to one open file. <em>Staging</em> is a folder for files that are not finished.
 */
package org.warraq.job.write;
