// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;

/** All flags of the annotation job; Beam and the runner have their own. */
public interface WarraqOptions extends ReadOptions, AnnotateOptions, WriteOptions {
  @Description(
      "Largest fraction (0 to 1) of the articles that may be rejected. If more are rejected, the"
          + " run is published all the same, but exits with code 3. Has no effect with --replay.")
  @Default.Double(0.05)
  double getMaxRejectedFraction();

  void setMaxRejectedFraction(double fraction);
}
