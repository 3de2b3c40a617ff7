// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.dataflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.options.Description;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warraq.job.flags.WarraqOptions;

/**
 * The template has every flag of the job with its help, and accepts the values that the job
 * accepts.
 */
class TemplateMetadataTest {
  private final Map<String, JsonNode> parameters = new LinkedHashMap<>();

  @BeforeEach
  void read() throws IOException {
    for (JsonNode parameter :
        new JsonMapper().readTree(TemplateMetadata.json()).path("parameters")) {
      parameters.put(parameter.path("name").asText(), parameter);
    }
  }

  @Test
  void everyFlagIsAParameterWithItsHelp() {
    Set<String> described = new HashSet<>();
    Arrays.stream(WarraqOptions.class.getMethods())
        .filter(getter -> getter.getDeclaringClass().getName().startsWith("org.warraq"))
        .filter(getter -> getter.isAnnotationPresent(Description.class))
        .filter(getter -> !needsWaiting(getter))
        .forEach(getter -> described.add(getter.getAnnotation(Description.class).value()));
    Set<String> helpTexts = new HashSet<>();
    parameters.values().forEach(parameter -> helpTexts.add(parameter.path("helpText").asText()));
    assertEquals(described, helpTexts);
  }

  private static boolean needsWaiting(Method getter) {
    return SubmitDataflow.FLAGS_THAT_NEED_WAITING.stream()
        .anyMatch(flag -> getter.getName().equalsIgnoreCase("get" + flag));
  }

  @Test
  void onlyInputAndOutputAreRequired() {
    parameters.forEach(
        (name, parameter) ->
            assertEquals(
                !Set.of("input", "output").contains(name),
                parameter.path("isOptional").asBoolean(),
                name));
  }

  @Test
  void everyDefaultMatchesItsPattern() {
    parameters.forEach(
        (name, parameter) -> {
          if (parameter.has("defaultValue")) {
            assertTrue(isValid(name, parameter.path("defaultValue").asText()), name);
          }
        });
  }

  @Test
  void patternsAcceptValidAndRejectInvalidValues() {
    assertTrue(isValid("input", "gs://news/2026/*.jsonl.gz,s3://archive/2025/"));
    assertFalse(isValid("input", "news"));
    assertFalse(isValid("input", "gs://news/a,"));
    assertTrue(isValid("output", "gs://results/out"));
    assertFalse(isValid("output", "gs://results"));
    assertTrue(isValid("annotators", "split,segment"));
    assertFalse(isValid("annotators", "split,parse"));
    assertTrue(isValid("outputFormat", "conllu"));
    assertFalse(isValid("outputFormat", "xml"));
    assertTrue(isValid("maxRejectedFraction", "0.05"));
    assertFalse(isValid("maxRejectedFraction", "5 %"));
    assertFalse(isValid("numShards", "-1"));
    assertFalse(isValid("overwrite", "yes"));
  }

  @Test
  void dockerImageStartsSubmitDataflow() throws IOException {
    assertTrue(
        Files.readAllLines(Path.of("Dockerfile"))
            .contains("ENV FLEX_TEMPLATE_JAVA_MAIN_CLASS=" + SubmitDataflow.class.getName()));
  }

  private boolean isValid(String name, String value) {
    return value.matches(parameters.get(name).path("regexes").path(0).asText());
  }
}
