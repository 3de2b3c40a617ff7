// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.table;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TableChecksumTest {
  /** The SHA-256 of "abc" is an example in the standard, FIPS 180-4. */
  @Test
  void checksumIsTheBeginningOfSha256InHexadecimal() {
    assertEquals("ba7816bf8f01", TableChecksum.of("abc".getBytes(US_ASCII)));
  }
}
