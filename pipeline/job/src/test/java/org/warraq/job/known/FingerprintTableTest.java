// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FingerprintTableTest {

  @Property(tries = 200)
  void tableHoldsWhatAMapHolds(@ForAll @Size(max = 300) List<@IntRange(max = 99) Integer> puts) {
    FingerprintTable table = FingerprintTable.forAtMost(100);
    Map<String, Long> map = new HashMap<>();
    for (int i = 0; i < puts.size(); i++) {
      String key = "مقال " + puts.get(i);
      table.put(key, i);
      map.put(key, (long) i);
    }
    for (int i = 0; i < 120; i++) {
      String key = "مقال " + i;
      assertEquals(map.getOrDefault(key, FingerprintTable.ABSENT), table.get(key));
    }
  }

  @Test
  void emptyTableHoldsNoKey() {
    assertEquals(FingerprintTable.ABSENT, FingerprintTable.forAtMost(0).get(""));
  }

  @Test
  void tableForTooManyKeysIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> FingerprintTable.forAtMost(1L << 40));
  }
}
