// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.warraq.text.HostileArabic;

/** The promises of {@link TextPromises}, on real text and on generated text. */
class TextPromisesTest {
  /** The texts are those of {@link TextLines}. */
  @Test
  void realTextKeepsThePromises() throws IOException {
    TextPromises promises = new TextPromises();
    int texts = 0;
    for (String text : TextLines.read()) {
      promises.check(text);
      texts++;
    }
    System.out.printf(
        Locale.ROOT,
        "%d texts, %d segments, %d entities, faults: %s%n",
        texts,
        promises.segments(),
        promises.entities(),
        promises.faults());
    assertEquals(Map.of(), promises.faults());
  }

  @Property(tries = 1000)
  void generatedTextKeepsThePromises(@ForAll("texts") String text) {
    TextPromises promises = new TextPromises();
    promises.check(text);
    assertEquals(Map.of(), promises.faults());
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileArabic.texts();
  }
}
