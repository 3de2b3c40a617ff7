// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.measure;

import org.warraq.Annotators;

/** The forms of segments that the tagger was trained on: a measure of how usual a text is. */
public final class KnownForms {
  private KnownForms() {}

  /** Whether a form is one of them. */
  public static boolean contain(String form) {
    return Annotators.tagger().knows(form);
  }
}
