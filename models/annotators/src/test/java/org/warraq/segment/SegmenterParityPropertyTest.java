// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.warraq.text.HostileArabic;

/** Compares our words with those of CoreNLP on unusual text. */
class SegmenterParityPropertyTest {
  private static final SegmenterParity PARITY = new SegmenterParity();

  @Property(tries = 2000)
  void wordsEqualThoseOfCoreNlpButForTheRules(@ForAll("sentences") String sentence) {
    PARITY.compare(sentence);
  }

  /** CoreNLP's lexer fails on half of a surrogate pair, so there is none. */
  @Provide
  Arbitrary<String> sentences() {
    return HostileArabic.sentences().map(sentence -> sentence.replaceAll("\\p{Cs}", "\uFFFD"));
  }
}
