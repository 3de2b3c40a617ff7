/**
 * Access to files through Beam's file systems (local disks, HDFS, S3, Google Cloud Storage), for
 * all packages that read or write them.
 *
 * <p>{@link org.warraq.job.files.FileNames} knows what the names of files mean and lists the files
 * that a name or glob matches; read it first. {@link org.warraq.job.files.ParquetRows} reads
 * Parquet files, and {@link org.warraq.job.files.ChannelOutputFile} lets Parquet's library write
 * them.
 *
 * <p>Invariants: Parquet's library reads and writes only channels that Beam opened, and never reads
 * Hadoop's configuration files. A Parquet file that cannot be read always leads to an {@link
 * org.warraq.job.files.UnreadableParquetException}; {@code ParquetFooterCheck} finds what the
 * library would not.
 *
 * <p>Words: a <em>glob</em> is a name with a sign such as {@code *} or {@code ?}, which may match
 * many files; a <em>remote</em> file is one whose name begins with a scheme such as {@code s3://};
 * a <em>row group</em> is the part of a Parquet file that is read into memory at once.
 */
package org.warraq.job.files;
