// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.table;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 checksums of model files and files of tables. Thread-safe. */
public final class Sha256 {
  /** Bytes of a checksum in its short form. */
  private static final int SHORT_BYTES = 6;

  private Sha256() {}

  /** The checksum of some bytes: an array of 32 bytes. */
  public static byte[] of(byte[] bytes) {
    return of(bytes, 0);
  }

  /** The checksum of the bytes from index {@code begin} to the end: an array of 32 bytes. */
  public static byte[] of(byte[] bytes, int begin) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, begin, bytes.length - begin);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** A checksum as 64 hexadecimal digits in lower case. */
  public static String hex(byte[] checksum) {
    return HexFormat.of().formatHex(checksum);
  }

  /** The first 12 hexadecimal digits of a checksum, in lower case, as annotators' versions have. */
  public static String shortHex(byte[] checksum) {
    return HexFormat.of().formatHex(checksum, 0, SHORT_BYTES);
  }
}
