// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warraq.job.files.FileNames;

/** Default flags for Dataflow, and checks of the flags that Dataflow needs. */
final class DataflowDefaults {
  private static final Pattern BUCKET = Pattern.compile("(gs://[^/]+).*");

  /** As Google forms them; Dataflow would refuse others only after jars were uploaded. */
  private static final Pattern PROJECT =
      Pattern.compile("([a-z][-a-z0-9.]+:)?[a-z][-a-z0-9]{4,28}[a-z0-9]");

  private static final Pattern REGION = Pattern.compile("[a-z]+-[a-z]+[0-9]+");
  private static final Pattern IN_BUCKET =
      Pattern.compile("(?s)gs://[a-z0-9][-_.a-z0-9]{1,220}[a-z0-9](/.*)?");
  private static final Pattern JOB_NAME = Pattern.compile("[a-z]([-a-z0-9]{0,1022}[a-z0-9])?");

  private DataflowDefaults() {}

  /**
   * The default flags for a job with these flags: values by flag.
   *
   * @throws UsageException if a flag is missing, if a value names a file that Dataflow's machines
   *     cannot see, or if the runner is not on the class path
   */
  static Map<String, String> of(List<String> flags) {
    requireRunner();
    String project = require("--project", "the id of the project that pays for it", flags);
    requireForm(
        "--project", project, PROJECT, "the id of a project (not its name), such as my-news-12");
    String region = require("--region", "a region for its machines, such as europe-west1", flags);
    requireForm("--region", region, REGION, "a region, such as europe-west1");
    requireForm(
        "--jobName",
        UnparsedFlags.value("--jobName", flags, "warraq").toLowerCase(Locale.ROOT),
        JOB_NAME,
        "a name of small letters from a to z, digits and hyphens");
    for (String entry : require("--input", "gs:// files, folders or globs", flags).split(",", -1)) {
      requireRemote("--input", entry);
    }
    String output = require("--output", "a folder such as gs://BUCKET/out", flags);
    requireRemote("--output", output);
    for (String flag : List.of("--input", "--output", "--gcpTempLocation", "--stagingLocation")) {
      for (String name : UnparsedFlags.value(flag, flags, "").split(",", -1)) {
        requireBucket(flag, name);
      }
    }
    return Map.of("--gcpTempLocation", temporaryFolder(output, flags));
  }

  private static void requireForm(String flag, String value, Pattern form, String remedy) {
    if (!form.matcher(value).matches()) {
      throw new UsageException("%s: '%s' cannot be right; pass %s".formatted(flag, value, remedy));
    }
  }

  private static void requireBucket(String flag, String name) {
    if (name.startsWith("gs://")) {
      String bucket = name.substring("gs://".length()).replaceFirst("(?s)/.*", "");
      requireForm(
          flag,
          name,
          IN_BUCKET,
          "gs:// and the name of a bucket, which '%s' cannot be: it has small letters from a to z, digits, - _ and ."
              .formatted(bucket));
    }
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
