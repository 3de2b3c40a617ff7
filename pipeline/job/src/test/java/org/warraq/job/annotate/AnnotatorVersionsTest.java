// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.job.flags.AnnotateOptions;

class AnnotatorVersionsTest {
  @Test
  void allChosenStepsHaveAVersionInTheirOrder() {
    assertEquals(
        List.of("split", "segment", "pos", "lemma", "ner"),
        List.copyOf(versions().byAnnotator().keySet()));
    assertEquals(
        List.of("split", "segment"),
        List.copyOf(versions("--annotators=segment,split").byAnnotator().keySet()));
  }

  @Test
  void combinedVersionJoinsTheVersionsInTheOrderOfTheSteps() {
    Map<String, String> all = versions().byAnnotator();
    assertEquals(all.get("split"), versions("--annotators=split").combined());
    assertEquals(
        String.join(
            "+",
            all.get("split"),
            all.get("segment"),
            all.get("pos"),
            all.get("lemma"),
            all.get("ner")),
        versions().combined());
  }

  @Test
  void guidelinesChangeTheVersionOfEntitiesOnly() {
    Map<String, String> broad = versions("--guidelines=broad").byAnnotator();
    Map<String, String> anerCorp = versions("--guidelines=anercorp").byAnnotator();
    assertNotEquals(broad.get("ner"), anerCorp.get("ner"));
    for (String step : List.of("split", "segment", "pos", "lemma")) {
      assertEquals(broad.get(step), anerCorp.get(step));
    }
  }

  @Test
  void genreThatTheUserChoosesIsPartOfTheVersionOfEntities() {
    String auto = versions("--genre=auto").byAnnotator().get("ner");
    assertEquals(auto, versions().byAnnotator().get("ner"));
    assertEquals(auto + "-news", versions("--genre=news").byAnnotator().get("ner"));
    assertEquals(auto + "-encyclopedia", versions("--genre=encyclopedia").byAnnotator().get("ner"));
  }

  /** Users and queries compare these texts, and a record of an older version is made again. */
  @ParameterizedTest
  @ValueSource(strings = {"broad", "anercorp"})
  void combinedVersionNamesRulesAndChecksumsOfModels(String guidelines) {
    String combined = versions("--guidelines=" + guidelines).combined();
    String expected =
        "sentences-\\d+"
            + "\\+segmenter-\\d+\\.[0-9a-f]{12}"
            + "\\+tagger-\\d+\\.[0-9a-f]{12}"
            + "\\+lemmas-\\d+\\.[0-9a-f]{12}"
            + "\\+entities-\\d+\\.[0-9a-f]{12}-"
            + guidelines;
    assertTrue(combined.matches(expected), combined);
  }

  private static AnnotatorVersions versions(String... flags) {
    return AnnotatorVersions.of(PipelineOptionsFactory.fromArgs(flags).as(AnnotateOptions.class));
  }
}
