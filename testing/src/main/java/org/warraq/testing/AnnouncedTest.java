// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A JUnit extension that prints the name of each test to standard output before it runs. */
final class AnnouncedTest implements BeforeEachCallback {
  @Override
  public void beforeEach(ExtensionContext test) {
    System.out.println(
        "Running "
            + test.getRequiredTestClass().getSimpleName()
            + "."
            + test.getRequiredTestMethod().getName()
            + "\t"
            + test.getDisplayName());
  }
}
