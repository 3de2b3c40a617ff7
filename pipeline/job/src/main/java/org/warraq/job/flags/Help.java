// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** What {@code --help} prints. */
public final class Help {
  private static final int WIDTH = 90;
  private static final String INDENT = "     ";

  private Help() {}

  public static String text() {
    StringBuilder help = new StringBuilder();
    help.append(
        "Annotates Arabic articles: sentences, words, segments, parts of speech, names.\n\n");
    help.append("  scripts/annotate [--FLAG=VALUE ...]\n");
    WarraqOptions defaults = PipelineOptionsFactory.as(WarraqOptions.class);
    groups()
        .forEach(
            (title, options) -> {
              help.append('\n').append(title).append('\n');
              Flag.declaredBy(options).forEach(flag -> describe(flag, defaults, help));
            });
    help.append(
        """

        Beam's and the runner's own flags work as well: --runner=..., --targetParallelism=N ...
        With --runner=FlinkRunner these, for which Warraq has defaults of its own:
          --flinkMaster                [local], in this process, or HOST:PORT of a cluster
          --parallelism                Tasks at a time. Default: all cores, or the cluster's slots.
          --objectReuse                Do not copy between steps. Default: true.
          --useDataStreamForBatch      Do not encode between steps either. Default: true.
          --numberOfExecutionRetries   Failures until the run fails. Default: 10.
          --executionRetryDelay        Milliseconds to wait after each. Default: 3000.
          --flinkConfDir               Flink's configuration for this job. Default: parallelism as
                                       above in all steps, whatever the bytes that come into them.
        Bundles are all that a task does; --maxBundleSize has no say in a batch.

        On Dataflow (scripts/submit-dataflow):
          --project, --region          Whose bill, and where the machines are. Needed.
          --gcpTempLocation            For jars and what is shuffled. Default: warraq-temp in the
                                       bucket of --output.
          --dryRun, --jobFile          Write the request to a file, and send nothing.
        For files on s3://, --awsRegion and --endpoint; on hdfs://, --hdfsConfiguration.

        Exit codes: 0 done; 1 failed; 2 bad usage or unreadable input, before any work;
        3 done, but more than --maxRejectedFraction of the articles were rejected; 4 another run is
        at work in the output folder.
        """);
    return help.toString();
  }

  static Map<String, Class<?>> groups() {
    Map<String, Class<?>> groups = new LinkedHashMap<>();
    groups.put("Input", ReadOptions.class);
    groups.put("Annotation", AnnotateOptions.class);
    groups.put("Output", WriteOptions.class);
    groups.put("Outcome", WarraqOptions.class);
    return groups;
  }

  private static void describe(Flag flag, WarraqOptions defaults, StringBuilder help) {
    Object value = flag.valueIn(defaults);
    boolean saysItself = value == null || flag.description().contains("Default");
    String description =
        flag.description() + (saysItself ? "" : " Default: " + Flag.plain(value) + ".");
    help.append("  --").append(flag.name()).append('\n');
    wrap(description, help);
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
