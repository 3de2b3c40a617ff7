// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.nightly;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightlyLogsTest {
  @TempDir Path folder;

  /** A name with other digits would not be found when the oldest logs are deleted. */
  @Test
  void nameHasLatinDigitsInAnArabicLocale() throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      String name = new NightlyLogs(folder, 1).next().getFileName().toString();
      assertTrue(name.matches("nightly-[0-9]{8}T[0-9]{6}Z-[0-9]+\\.log"), name);
    } finally {
      Locale.setDefault(before);
    }
  }
}
