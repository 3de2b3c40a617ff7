// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormCacheTest {
  private final FormCache cache =
      new FormCache(NameLists.of(new long[0], new int[0]), WordClasses.of(List.of()));

  @Test
  void eachFormGetsItsOwnTraitsAlsoWhenFormsArePushedOut() {
    for (int round = 0; round < 2; round++) {
      IntStream.range(0, 300_000)
          .mapToObj(Integer::toString)
          .forEach(form -> assertEquals(form, cache.get(form).text));
    }
  }

  @Test
  void theFormThatWasAskedForLastIsRemembered() {
    assertSame(cache.get("كتاب"), cache.get("كتاب"));
  }
}
