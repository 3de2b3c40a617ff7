// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.warraq.pipeline.annotate.AnnotateOptions;
import org.warraq.pipeline.read.ReadOptions;
import org.warraq.pipeline.write.WriteOptions;

/** All flags of the annotation job, beside those of Beam and of the runner. */
public interface WarraqOptions extends ReadOptions, AnnotateOptions, WriteOptions {
  @Description("Exit with 3 if more than this fraction of the articles was rejected.")
  @Default.Double(0.05)
  double getMaxRejectedFraction();

  void setMaxRejectedFraction(double fraction);
}
