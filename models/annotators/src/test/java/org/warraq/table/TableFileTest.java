// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
  private static final TableFormat FORMAT = new TableFormat("TEST", 1, "test.tables");
  private static final String MODEL = "org/warraq/table/TableFile.class";
  private static final String OTHER_MODEL = "org/warraq/table/TableReader.class";

  @TempDir private Path folder;
  private int made;

  @Test
  void fileIsNotMadeAgainIfNothingChanged() throws IOException {
    refresh(FORMAT, MODEL);
    refresh(FORMAT, MODEL);
    assertEquals(1, made);
  }

  @Test
  void fileIsMadeAgainForAnotherVersionOrModel() throws IOException {
    refresh(FORMAT, MODEL);
    refresh(new TableFormat("TEST", 2, "test.tables"), MODEL);
    assertEquals(2, made);
    refresh(new TableFormat("TEST", 2, "test.tables"), OTHER_MODEL);
    assertEquals(3, made);
  }

  @Test
  void damagedFileIsMadeAgain() throws IOException {
    refresh(FORMAT, MODEL);
    Files.write(file(), new byte[] {1});
    refresh(FORMAT, MODEL);
    assertEquals(2, made);
  }

  @Test
  void missingModelIsReported() {
    assertThrows(FileNotFoundException.class, () -> refresh(FORMAT, "no/such.model"));
  }

  private void refresh(TableFormat format, String model) throws IOException {
    TableFile.refresh(
        file(),
        format,
        model,
        out -> {
          out.ints(new int[] {1});
          made++;
        });
  }

  private Path file() {
    return folder.resolve("made/here/test.tables");
  }
}
