// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.warraq.table.TableFormat;
import org.warraq.table.TableWriter;

class LemmaModelTest {
  @Test
  void fileOfAnOlderVersionIsRefusedWithTheRemedy() {
    TableFormat older =
        new TableFormat(LemmaTable.FORMAT.magic(), LemmaTable.FORMAT.version() - 1, "old");
    byte[] file = new TableWriter().toFile(older, 0);
    IOException e = assertThrows(IOException.class, () -> LemmaModel.read(file));
    assertTrue(e.getMessage().contains("run scripts/train-lemmas"), e.getMessage());
    assertTrue(e.getMessage().contains("have version " + older.version()), e.getMessage());
  }

  @Test
  void damagedFileIsRefused() {
    IOException e = assertThrows(IOException.class, () -> LemmaModel.read(new byte[30]));
    assertTrue(e.getMessage().contains("Restore lemmas.tables"), e.getMessage());
  }
}
