// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadAheadTest {

  @Test
  void runWithAllAnnotatorsNeedsAllModels() {
    assertTrue(LoadAhead.needsAll("--input=news", "--output=out"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-V",
        "--annotators=split",
        "--annotators",
        "--guidelines=anercorp",
        "--runner=FlinkRunner"
      })
  void nothingIsLoadedThatMayNotBeNeeded(String flag) {
    assertFalse(LoadAhead.needsAll("--input=news", flag));
  }
}
