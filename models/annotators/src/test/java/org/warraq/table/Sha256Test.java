// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.table;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The SHA-256 of "abc" is an example in the standard, FIPS 180-4. */
class Sha256Test {
  private static final byte[] CHECKSUM = Sha256.of("abc".getBytes(US_ASCII));

  @Test
  void checksumIsThatOfTheStandard() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.hex(CHECKSUM));
  }

  @Test
  void checksumCanLeaveOutTheFirstBytes() {
    assertArrayEquals(CHECKSUM, Sha256.of("--abc".getBytes(US_ASCII), 2));
  }

  @Test
  void shortFormIsTheBeginningOfTheChecksum() {
    assertEquals("ba7816bf8f01", Sha256.shortHex(CHECKSUM));
  }
}
