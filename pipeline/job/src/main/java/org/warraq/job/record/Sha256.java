// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The checksum of a text, in UTF-8. */
public final class Sha256 {
  private Sha256() {}

  /** Its 32 bytes. */
  public static byte[] of(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The same in hexadecimal, as records hold it. */
  public static String hex(String text) {
    return HexFormat.of().formatHex(of(text));
  }
}
