// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;

/** All flags of the annotation job, beside those of Beam and of the runner. */
public interface WarraqOptions extends ReadOptions, AnnotateOptions, WriteOptions {
  @Description("Exit with 3 if more than this fraction of the articles was rejected.")
  @Default.Double(0.05)
  double getMaxRejectedFraction();

  void setMaxRejectedFraction(double fraction);
}
