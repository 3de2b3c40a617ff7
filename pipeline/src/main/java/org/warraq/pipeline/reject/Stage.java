// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.reject;

import java.util.Locale;

/** Where in the pipeline an input was rejected. */
public enum Stage {
  READ,
  SPLIT,
  SEGMENT,
  POS,
  NER;

  /** The name in rejected records and on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
