// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.warraq.job.annotate.AnnotatorVersions;
import org.warraq.job.flags.Flag;
import org.warraq.job.flags.Versions;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.measure.CounterGroup;
import org.warraq.job.measure.RunCounts;
import org.warraq.job.record.ArticleRecord;

/**
 * The run summary, {@code run.json}: a run's counts, statistics, warnings, options and versions.
 * The report and users' scripts read its fields, so their names never change.
 */
final class RunSummary {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private RunSummary() {}

  /** The content of the file, in UTF-8. */
  static byte[] of(WarraqOptions options, RunOutcome outcome) {
    try {
      return JSON.writeValueAsBytes(fields(options, outcome));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings and numbers are always JSON", e);
    }
  }

  private static Map<String, Object> fields(WarraqOptions options, RunOutcome outcome) {
    AnnotatorVersions models = AnnotatorVersions.of(options);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("run", outcome.mode().time().name());
    fields.put("started", outcome.start().toString());
    fields.put("finished", outcome.finish().toString());
    fields.put("counts", counts(outcome.counts()));
    fields.put("rejected_for", outcome.counts().get(CounterGroup.REJECTED));
    fields.put("unread_dates_for", outcome.counts().get(CounterGroup.UNREAD_DATES));
    if (outcome.mode().describesFeed()) {
      fields.put("figures", outcome.statistics().byName());
    }
    fields.put("warnings", outcome.warnings());
    fields.put("schema_version", ArticleRecord.SCHEMA_VERSION);
    fields.put("model_version", models.combined());
    fields.put("models", models.byAnnotator());
    fields.put("versions", Versions.byProgram());
    fields.put("runner", options.getRunner().getSimpleName());
    fields.put("options", flagValues(options));
    return fields;
  }

  private static Map<String, Long> counts(RunCounts counts) {
    Map<String, Long> byName = new LinkedHashMap<>();
    counts.all().forEach((counter, value) -> byName.put(counter.label(), value));
    return byName;
  }

  private static Map<String, Object> flagValues(WarraqOptions options) {
    Map<String, Object> byName = new LinkedHashMap<>();
    Flag.all().forEach(flag -> byName.put(flag.name(), flag.plainValueIn(options)));
    return byName;
  }
}
