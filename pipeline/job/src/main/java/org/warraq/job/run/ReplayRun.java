// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.IOException;
import java.time.InstantSource;
import org.warraq.job.flags.ReadOptions;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.read.InputFiles;
import org.warraq.job.read.ReadArticles;
import org.warraq.job.replay.Replay;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunName;

/**
 * A run that reads the rejected inputs of earlier runs again. It adds those that can now be
 * annotated; those rejected again replace all earlier rejected inputs.
 */
record ReplayRun(OutputFolder folder, InputFiles input, RunName time) implements AddedRun {

  static ReplayRun of(WarraqOptions options, OutputFolder folder, InstantSource clock)
      throws IOException {
    folder.requireHost();
    folder.requireFormat(options.getOutputFormat());
    InputFiles input = InputFiles.rejected(options, folder);
    return new ReplayRun(folder, input, folder.nextRun(clock.instant()));
  }

  @Override
  public ReadArticles readArticles(ReadOptions options) {
    Replay replay = new Replay(folder.absolute().toString(), time.name());
    return ReadArticles.replaying(input, options, replay);
  }

  /** Settled inputs are skipped while they are read, so no further step skips articles. */
  @Override
  public boolean skipsKnown() {
    return false;
  }

  @Override
  public boolean replacesRejected() {
    return true;
  }

  /** Replayed inputs come from many nights, and all of them were rejected before. */
  @Override
  public boolean describesFeed() {
    return false;
  }
}
