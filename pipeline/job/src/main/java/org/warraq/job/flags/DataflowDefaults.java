// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warraq.job.files.FileNames;

/** What Dataflow should do unless told otherwise, and what it must be told. */
final class DataflowDefaults {
  private static final Pattern BUCKET = Pattern.compile("(gs://[^/]+).*");

  private DataflowDefaults() {}

  /**
   * The defaults for a job with these flags.
   *
   * @throws UsageException if a flag is missing or names a place that Dataflow's machines cannot
   *     see; also if the runner is not on the class path
   */
  static Map<String, String> of(List<String> flags) {
    requireRunner();
    require("--project", "the id of the project that pays", flags);
    require("--region", "where the machines shall be, such as europe-west1", flags);
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
          "--runner: Dataflow's is not in the job jar; scripts/submit-dataflow adds it", e);
    }
  }

  private static String require(String flag, String what, List<String> flags) {
    String value = Flags.value(flag, flags, "");
    if (value.isBlank()) {
      throw new UsageException(flag + ": Dataflow needs it; pass " + what);
    }
    return value;
  }

  private static void requireRemote(String flag, String name) {
    if (!name.isBlank() && !FileNames.isRemote(name)) {
      throw new UsageException(
          "%s: Dataflow's machines cannot see '%s' here; pass a gs:// name".formatted(flag, name));
    }
  }

  /** Where the job's jars go, and what it shuffles: Beam would make a bucket of its own. */
  private static String temporaryFolder(String output, List<String> flags) {
    String given =
        Flags.value("--gcpTempLocation", flags, Flags.value("--tempLocation", flags, ""));
    Matcher bucket = BUCKET.matcher(given.isEmpty() ? output : given);
    if (!bucket.matches()) {
      throw new UsageException(
          "--gcpTempLocation: Dataflow needs a folder for what is in between; pass gs://BUCKET/temp");
    }
    return given.isEmpty() ? bucket.group(1) + "/warraq-temp" : given;
  }
}
