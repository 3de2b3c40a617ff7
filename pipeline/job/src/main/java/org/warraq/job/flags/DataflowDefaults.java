// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warraq.job.files.FileNames;

/** Default flags for Dataflow, and checks of the flags that Dataflow needs. */
final class DataflowDefaults {
  private static final Pattern BUCKET = Pattern.compile("(gs://[^/]+).*");

  private DataflowDefaults() {}

  /**
   * The default flags for a job with these flags: values by flag.
   *
   * @throws UsageException if a flag is missing, if a value names a file that Dataflow's machines
   *     cannot see, or if the runner is not on the class path
   */
  static Map<String, String> of(List<String> flags) {
    requireRunner();
    require("--project", "the id of the project that pays for it", flags);
    require("--region", "a region for its machines, such as europe-west1", flags);
    for (String entry : require("--input", "gs:// files, folders or globs", flags).split(",", -1)) {
      requireRemote("--input", entry);
    }
    String output = require("--output", "a folder such as gs://BUCKET/out", flags);
    requireRemote("--output", output);
    return Map.of("--gcpTempLocation", temporaryFolder(output, flags));
  }

  private static void requireRunner() {
    try {
      Class.forName("org.apache.beam.runners.dataflow.DataflowRunner");
    } catch (ClassNotFoundException e) {
      throw new UsageException(
          "--runner: DataflowRunner is not in the job jar; run scripts/submit-dataflow,"
              + " which adds it",
          e);
    }
  }

  private static String require(String flag, String remedy, List<String> flags) {
    String value = UnparsedFlags.value(flag, flags, "");
    if (value.isBlank()) {
      throw new UsageException(flag + ": Dataflow needs this flag; pass " + remedy);
    }
    return value;
  }

  private static void requireRemote(String flag, String name) {
    if (!name.isBlank() && !FileNames.isRemote(name)) {
      throw new UsageException(
          "%s: Dataflow's machines cannot see '%s' on this machine; pass a gs:// name"
              .formatted(flag, name));
    }
  }

  /**
   * The folder for the job's jars and shuffled data. Without it, Beam would create a separate
   * bucket.
   */
  private static String temporaryFolder(String output, List<String> flags) {
    String given =
        UnparsedFlags.value(
            "--gcpTempLocation", flags, UnparsedFlags.value("--tempLocation", flags, ""));
    Matcher bucket = BUCKET.matcher(given.isEmpty() ? output : given);
    if (!bucket.matches()) {
      throw new UsageException(
          "--gcpTempLocation: Dataflow needs a folder for temporary files; pass gs://BUCKET/temp");
    }
    return given.isEmpty() ? bucket.group(1) + "/warraq-temp" : given;
  }
}
