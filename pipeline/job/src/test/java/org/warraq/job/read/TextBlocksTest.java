// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Articles between blank lines are told from the paragraphs of one article. */
class TextBlocksTest {
  private static final String HEADLINE = "افتتاح المعرض\n";
  private static final String BODY = "افتتح المعرض أبوابه يوم الخميس أمام الزوار.\n";

  private static boolean eachHasHeadline(String text) {
    return TextBlocks.of(text.lines().toList()).eachHasHeadline();
  }

  @Test
  void headlineInEachBlock() {
    String article = HEADLINE + BODY;
    assertTrue(eachHasHeadline((article + "\n").repeat(3)));
    assertTrue(eachHasHeadline((article + " \t\r\n\n").repeat(9)));
    assertTrue(eachHasHeadline((article + BODY + "\n").repeat(3)));
  }

  @Test
  void lastBlockMayBeCut() {
    assertTrue(eachHasHeadline((HEADLINE + BODY + "\n").repeat(2) + HEADLINE));
    assertFalse(eachHasHeadline((HEADLINE + BODY + "\n").repeat(2) + BODY));
  }

  @Test
  void paragraphsOfOneArticle() {
    assertFalse(eachHasHeadline((BODY + "\n").repeat(9)));
    assertFalse(eachHasHeadline(HEADLINE + "\n" + (BODY + "\n").repeat(9)));
    assertFalse(eachHasHeadline(""));
  }

  @Test
  void sectionsOfOneArticle() {
    String section = HEADLINE + BODY + "\n";
    assertFalse(eachHasHeadline(HEADLINE + "\n" + section.repeat(9)));
    assertFalse(eachHasHeadline((section + BODY + "\n").repeat(9)));
  }

  @Test
  void linesCutAtAWidth() {
    String paragraph =
        """
        افتتح المعرض أبوابه يوم الخميس أمام
        الزوار من أنحاء البلاد، ويستمر حتى
        نهاية الشهر.

        """;
    assertFalse(eachHasHeadline(paragraph.repeat(9)));
  }

  @Test
  void dialogueAndListsHaveNoHeadlines() {
    assertFalse(eachHasHeadline(("من افتتح المعرض؟\n" + BODY + "\n").repeat(9)));
    assertFalse(eachHasHeadline("- الأول\n- الثاني\n\n".repeat(9)));
  }
}
