// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One run's hold on a folder. The kernel keeps it, so that it ends with the process however that
 * ends; the file says whose it is, and stays. Other file systems than local ones have no locks.
 */
public final class FolderLock implements Closeable {
  /** Far behind what is written, which others may want to read where locks forbid that. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /**
   * Who holds what in this process: the kernel tells processes apart, not the runs of one. Nor must
   * the file be read here, for closing it anywhere in a process ends the lock.
   */
  private static final Map<Path, String> HELD_HERE = new ConcurrentHashMap<>();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static FolderLock none() {
    return new FolderLock(null, null);
  }

  static FolderLock take(Path name) throws IOException {
    Path file = name.toAbsolutePath().normalize();
    Files.createDirectories(file.getParent());
    String holder = holder();
    String other = HELD_HERE.putIfAbsent(file, holder);
    if (other != null) {
      throw inUse(file, other);
    }
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        channel.close();
        throw inUse(file, Files.readString(file));
      }
      channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
      return new FolderLock(file, channel);
    } catch (IOException | RuntimeException e) {
      HELD_HERE.remove(file);
      throw e;
    }
  }

  private static String holder() {
    return "process %d on %s since %s"
        .formatted(
            ProcessHandle.current().pid(),
            hostName(),
            Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      return "this machine";
    }
  }

  private static FolderInUse inUse(Path file, String holder) {
    return new FolderInUse(
        "'%s' is in use by %s; wait until that run has ended, or end it"
            .formatted(file.getParent(), holder.isEmpty() ? "another run" : holder));
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.truncate(0);
      channel.close();
      HELD_HERE.remove(file);
    }
  }
}
