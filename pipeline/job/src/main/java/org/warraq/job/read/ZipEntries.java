// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.warraq.job.files.Causes;

/** Lists and opens the files in zip archives. */
final class ZipEntries {
  /** An archive with more entries is refused, because all their names are held in memory. */
  private static final int MAX_ENTRIES = 1_000_000;

  private ZipEntries() {}

  /** A file in an archive and its stored size in bytes. */
  record Entry(String name, long bytes) {}

  /**
   * The files in an archive.
   *
   * @param path the archive's name, as Beam's file systems write it
   * @throws IOException if the archive is damaged
   */
  static List<Entry> list(String path) throws IOException {
    try (ZipFile zip = zip(path)) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      if (entries.size() > MAX_ENTRIES) {
        throw new IOException("it has more than " + MAX_ENTRIES + " entries; unpack it");
      }
      return entries.stream()
          .filter(entry -> !entry.isDirectory())
          .map(entry -> new Entry(entry.getName(), Math.max(0, entry.getCompressedSize())))
          .toList();
    }
  }

  /** Opens a file in an archive, decompressed. Closing the stream closes the archive. */
  static InputStream open(String path, String name) throws IOException {
    ZipFile zip = zip(path);
    try {
      ZipArchiveEntry entry = zip.getEntry(name);
      if (entry == null) {
        throw new IOException("the archive has no entry '" + name + "' any more");
      }
      if (!zip.canReadEntryData(entry)) {
        throw new IOException("the entry is encrypted, or compressed in an unusual way; unpack it");
      }
      InputStream content = new ExpansionLimit(zip.getInputStream(entry), entry::getCompressedSize);
      return new FilterInputStream(content) {
        @Override
        public void close() throws IOException {
          super.close();
          zip.close();
        }
      };
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static ZipFile zip(String path) throws IOException {
    ReadableByteChannel channel = FileSystems.open(FileSystems.matchNewResource(path, false));
    if (!(channel instanceof SeekableByteChannel seekable)) {
      channel.close();
      throw new IOException("zip archives cannot be read from this storage; unpack it");
    }
    try {
      return ZipFile.builder().setSeekableByteChannel(seekable).get();
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw new IOException("it is not a whole zip archive: " + Causes.of(e), e);
    }
  }
}
