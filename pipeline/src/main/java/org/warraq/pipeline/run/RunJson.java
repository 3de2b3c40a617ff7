// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.warraq.pipeline.WarraqOptions;
import org.warraq.pipeline.annotate.AnnotateOptions;
import org.warraq.pipeline.annotate.ModelVersions;
import org.warraq.pipeline.count.RunCounters.Kind;
import org.warraq.pipeline.count.RunCounts;
import org.warraq.pipeline.read.ReadOptions;
import org.warraq.pipeline.write.ArticleRecord;
import org.warraq.pipeline.write.WriteOptions;

/** The account of a run that stays beside its records. */
final class RunJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private RunJson() {}

  static byte[] of(WarraqOptions options, Outcome outcome) {
    ModelVersions models = ModelVersions.of(options);
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("run", outcome.run().name());
    run.put("started", outcome.start().toString());
    run.put("finished", outcome.finish().toString());
    run.put("counts", counts(outcome.counts()));
    run.put("rejected_for", outcome.counts().get(Kind.REJECTED));
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
        .forEach(flag -> values.put(flag.name(), plain(flag.valueIn(options))));
    return values;
  }

  /** A flag's value as one would type it. */
  static Object plain(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
    if (value instanceof List<?> list) {
      return String.join(",", list.stream().map(item -> String.valueOf(plain(item))).toList());
    }
    return value;
  }
}
