// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.warraq.job.annotate.AnnotatorVersions;
import org.warraq.job.flags.AnnotateOptions;
import org.warraq.job.flags.Flag;
import org.warraq.job.flags.ReadOptions;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.flags.WriteOptions;
import org.warraq.job.measure.CounterGroup;
import org.warraq.job.measure.RunCounts;
import org.warraq.job.record.ArticleRecord;

/** The account of a run that stays beside its records. */
public final class RunSummary {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private RunSummary() {}

  static byte[] of(WarraqOptions options, RunOutcome outcome) {
    AnnotatorVersions models = AnnotatorVersions.of(options);
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("run", outcome.run().name());
    run.put("started", outcome.start().toString());
    run.put("finished", outcome.finish().toString());
    run.put("counts", counts(outcome.counts()));
    run.put("rejected_for", outcome.counts().get(CounterGroup.REJECTED));
    if (options.getReplay() == null) {
      // Replayed articles are of many nights, and tell nothing of the next.
      run.put("figures", outcome.figures().byName());
    }
    run.put("warnings", outcome.warnings());
    run.put("schema_version", ArticleRecord.SCHEMA_VERSION);
    run.put("model_version", models.combined());
    run.put("models", models.byAnnotator());
    run.put("versions", Versions.all());
    run.put("runner", options.getRunner().getSimpleName());
    run.put("options", flags(options));
    try {
      return JSON.writeValueAsBytes(run);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings and numbers are always JSON", e);
    }
  }

  private static Map<String, Long> counts(RunCounts counts) {
    Map<String, Long> byName = new LinkedHashMap<>();
    counts.all().forEach((counter, value) -> byName.put(counter.label(), value));
    return byName;
  }

  private static Map<String, Object> flags(WarraqOptions options) {
    Map<String, Object> values = new LinkedHashMap<>();
    Stream.of(ReadOptions.class, AnnotateOptions.class, WriteOptions.class, WarraqOptions.class)
        .flatMap(declaring -> Flag.declaredBy(declaring).stream())
        .forEach(flag -> values.put(flag.name(), flag.plainValueIn(options)));
    return values;
  }
}
