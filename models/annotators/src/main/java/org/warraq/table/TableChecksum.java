// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.table;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checksums that tell two versions of a file of tables apart. */
public final class TableChecksum {
  private static final int BYTES = 6;

  private TableChecksum() {}

  /** The first 12 hexadecimal digits, in lower case, of the SHA-256 checksum of a file's bytes. */
  public static String of(byte[] file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
