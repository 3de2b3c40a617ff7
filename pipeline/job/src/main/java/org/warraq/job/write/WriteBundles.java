// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.warraq.job.annotate.Outcome;

/**
 * Writes each bundle's outcomes to new files in staging, and gives the files' names. If a bundle
 * fails, its files are closed and deleted.
 */
final class WriteBundles extends DoFn<Outcome, StagedName> {
  private final OutcomeFiles.Layout layout;
  private transient OutcomeFiles files;

  WriteBundles(OutcomeFiles.Layout layout) {
    this.layout = layout;
  }

  @StartBundle
  public void start() throws IOException {
    discard();
    files = new OutcomeFiles(layout);
  }

  @ProcessElement
  public void write(@Element Outcome outcome) throws IOException {
    files.write(outcome);
  }

  @FinishBundle
  public void finish(FinishBundleContext context) throws IOException {
    GlobalWindow window = GlobalWindow.INSTANCE;
    for (StagedName file : files.finish()) {
      context.output(file, window.maxTimestamp(), window);
    }
  }

  /** Runners call this also after a failed bundle. */
  @Teardown
  public void discard() throws IOException {
    if (files != null) {
      files.close();
    }
  }
}
