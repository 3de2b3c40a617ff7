// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 checksums of texts in UTF-8: how records identify the content of an article. Thread-safe.
 */
public final class Sha256 {
  private Sha256() {}

  /** Returns the 32 bytes of the checksum. */
  public static byte[] of(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Returns the checksum as 64 hexadecimal digits in lower case, as records hold it. */
  public static String hex(String text) {
    return HexFormat.of().formatHex(of(text));
  }
}
