// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.IOException;
import java.time.InstantSource;
import org.warraq.job.flags.ReadOptions;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.read.InputFiles;
import org.warraq.job.read.ReadArticles;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunName;

/** A run that adds the records of new and changed articles and skips all others. */
record IncrementalRun(OutputFolder folder, InputFiles input, RunName time) implements AddedRun {

  static IncrementalRun of(WarraqOptions options, OutputFolder folder, InstantSource clock)
      throws IOException {
    folder.requireHost();
    folder.requireFormat(options.getOutputFormat());
    InputFiles input = InputOutsideOutput.resolve(options, folder);
    return new IncrementalRun(folder, input, folder.nextRun(clock.instant()));
  }

  @Override
  public ReadArticles readArticles(ReadOptions options) {
    return ReadArticles.from(input, options);
  }

  @Override
  public boolean skipsKnown() {
    return true;
  }

  @Override
  public boolean replacesRejected() {
    return false;
  }

  @Override
  public boolean describesFeed() {
    return true;
  }
}
