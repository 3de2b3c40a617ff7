/**
 * Finds input files, cuts them into chunks and reads articles from the chunks: the Beam transforms
 * around the parsers of {@link org.warraq.job.parse}.
 *
 * <p>The way of the data, and the order to read the classes in: {@link
 * org.warraq.job.read.InputFiles} checks {@code --input} before the job starts, and takes a {@code
 * FirstLook} at the first files: names of fields that are not there, layouts that are known. {@link
 * org.warraq.job.read.ReadArticles}, the transform, looks the files up again, puts them into {@code
 * FileBatch}es, cuts these into {@code ChunkBatch}es ({@code PlanChunks}), and reads each chunk
 * ({@code ReadChunks}): {@code ReadParquetRows} for Parquet, {@code ReadRecords} for all other
 * formats. {@code FileRangeStream} is the bytes of a file as readers see them: decompressed, out of
 * zip archives, in UTF-8. {@link org.warraq.job.read.StandardInput} reads a pipe without a
 * pipeline.
 *
 * <p>Invariants: only locations in files go through the shuffle, never their content. A file gives
 * the same articles with the same ids, however it is cut. Each raw record becomes an article or a
 * rejected input, and the readable part of a damaged file is read.
 *
 * <p>Words: a <em>chunk</em> is a part of a file that is read in one piece. A <em>batch</em> is one
 * element of the pipeline: small files or chunks that go together. A <em>lane</em> is a sequence of
 * batches that are read one after the other; {@code --readParallelism} is the number of lanes.
 */
package org.warraq.job.read;
