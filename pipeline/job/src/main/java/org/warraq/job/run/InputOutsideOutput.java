// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import org.warraq.job.flags.ReadOptions;
import org.warraq.job.flags.UsageException;
import org.warraq.job.read.InputFiles;
import org.warraq.job.store.OutputFolder;

/** Looks up the input, and refuses it if the run would overwrite it. */
final class InputOutsideOutput {
  private InputOutsideOutput() {}

  /**
   * The input that the flags name.
   *
   * @throws UsageException if the input cannot be read, or part of it lies where runs into {@code
   *     output} write
   */
  static InputFiles resolve(ReadOptions options, OutputFolder output) {
    InputFiles input = InputFiles.resolve(options);
    for (String folder : input.folders()) {
      if (output.owns(folder)) {
        throw new UsageException(
            "--input: '%s' is part of --output '%s', which runs overwrite; pass another --output"
                .formatted(folder, output));
      }
    }
    return input;
  }
}
