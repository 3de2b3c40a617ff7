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
 * A lock on an output folder that one run holds.
 *
 * <p>The operating system keeps the lock, so that it ends with the process, however the process
 * ends. The lock file stays; while the lock is held, it names the holder. Only folders on local
 * disks can be locked.
 */
public final class FolderLock implements Closeable {
  /**
   * Position of the one byte that is locked. It is far behind the text of the file, because some
   * systems forbid other processes to read a locked byte.
   */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /**
   * The holder of each lock that this process holds. The operating system tells only processes
   * apart, not two runs of one process. The lock file cannot be read for this, because closing it
   * anywhere in a process ends the lock.
   */
  private static final Map<Path, String> HELD_BY_THIS_PROCESS = new ConcurrentHashMap<>();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** A lock that locks nothing, for file systems without locks. */
  static FolderLock none() {
    return new FolderLock(null, null);
  }

  /**
   * Takes the lock, and creates the lock file and its folder if necessary.
   *
   * @param file absolute, normalized path of the lock file
   * @throws FolderInUseException if another run holds the lock
   */
  static FolderLock take(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    String holder = holder();
    String other = HELD_BY_THIS_PROCESS.putIfAbsent(file, holder);
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
      HELD_BY_THIS_PROCESS.remove(file);
      throw e;
    }
  }

  private static String holder() {
    return "process %s on %s since %s"
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

  private static FolderInUseException inUse(Path file, String holder) {
    return new FolderInUseException(
        "'%s' is in use by %s; wait until that run has ended, or end it"
            .formatted(file.getParent(), holder.isEmpty() ? "another run" : holder));
  }

  /** Releases the lock. */
  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.truncate(0);
      channel.close();
      HELD_BY_THIS_PROCESS.remove(file);
    }
  }
}
