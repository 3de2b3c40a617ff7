// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** The text of {@code scripts/annotate --help}. */
public final class Help {
  private static final int WIDTH = 90;
  private static final String INDENT = "     ";

  private static final String BEGINNING =
      """
      Annotates Arabic articles with sentences, words, segments, parts of speech, lemmas and
      entities.

        scripts/annotate --input=FILES --output=FOLDER [--FLAG=VALUE ...]
        scripts/annotate - [--FLAG=VALUE ...]      standard input to standard output

      Without any flag, the sample articles in seeds/ are annotated. A flag is written --flag=value
      or --flag value; --flag alone means true.
      """;

  private static final String RUNNER_FLAGS =
      """

      Runner
        --runner
            Program that executes the job: DirectRunner (on this machine), FlinkRunner or
            DataflowRunner. Default: DirectRunner.
        --targetParallelism
            DirectRunner: number of threads. Default: the number of cores.

      Flink (--runner=FlinkRunner)
        --flinkMaster
            Where Flink is: [local] runs it in this process; HOST:PORT is the REST address of a
            cluster. Default: [auto], which means this process, unless Flink's own command-line
            program submits the job.
        --parallelism
            Number of tasks at the same time. Default: the number of the cluster's slots; in this
            process, the number of cores.
        --objectReuse
            Whether steps pass articles on without copying them. Default: true.
        --useDataStreamForBatch
            Whether steps of one task pass articles on without encoding them. Default: true.
        --numberOfExecutionRetries
            Largest number of restarts of a failed job. Default: 10.
        --executionRetryDelay
            Time to wait before a restart, in milliseconds. Default: 3000.
        --flinkConfDir
            Folder of Flink's configuration for this job. Default: a temporary folder, whose
            configuration gives every step the parallelism above.
        --maxBundleSize has no effect, because all records of a task are one bundle.

      Dataflow (scripts/submit-dataflow)
        --project
            Id of the Google Cloud project that pays. Required.
        --region
            Where the machines are, such as europe-west1. Required.
        --gcpTempLocation
            Folder for jars and temporary files. Default: warraq-temp in the bucket of --output.
        --dryRun
            Writes the request to the file --jobFile and sends nothing.
        --jobFile
            File that a dry run writes.

      Files on other storage
        --awsRegion, --endpoint
            Region and address of the server of s3:// files.
        --hdfsConfiguration
            Hadoop's configuration for hdfs:// files. Default: the files in HADOOP_CONF_DIR.

      All other flags of Beam and of the runner work too.

      Other
        --help
            Prints this text.
        --version
            Prints the versions of Warraq, Beam and Java.
      """;

  private Help() {}

  /** The whole text, at most 100 columns wide. */
  public static String text() {
    StringBuilder help = new StringBuilder(BEGINNING);
    WarraqOptions defaults = PipelineOptionsFactory.as(WarraqOptions.class);
    groups()
        .forEach(
            (title, options) -> {
              help.append('\n').append(title).append('\n');
              Flag.declaredBy(options).forEach(flag -> describe(flag, defaults, help));
            });
    return help.append(RUNNER_FLAGS).append("\nExit codes\n").append(ExitCode.list()).toString();
  }

  /** The options interfaces that declare the job's flags, by the title of their group. */
  static Map<String, Class<?>> groups() {
    Map<String, Class<?>> groups = new LinkedHashMap<>();
    groups.put("Input", ReadOptions.class);
    groups.put("Annotation", AnnotateOptions.class);
    groups.put("Output", WriteOptions.class);
    groups.put("Limits", WarraqOptions.class);
    return groups;
  }

  /** Adds a flag; its default comes from the options unless the description gives it. */
  private static void describe(Flag flag, WarraqOptions defaults, StringBuilder help) {
    Object value = flag.plainValueIn(defaults);
    boolean givesDefault = value == null || flag.description().contains("Default");
    help.append("  --").append(flag.name()).append('\n');
    wrap(flag.description() + (givesDefault ? "" : " Default: " + value + "."), help);
  }

  private static void wrap(String text, StringBuilder help) {
    StringBuilder line = new StringBuilder(INDENT);
    for (String word : text.split(" ", -1)) {
      if (line.length() + 1 + word.length() > WIDTH) {
        help.append(line).append('\n');
        line.setLength(INDENT.length());
      }
      line.append(' ').append(word);
    }
    help.append(line).append('\n');
  }
}
