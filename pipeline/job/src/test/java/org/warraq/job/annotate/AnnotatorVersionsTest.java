// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.warraq.job.flags.AnnotateOptions;

class AnnotatorVersionsTest {
  @Test
  void allChosenStepsHaveAVersionInTheirOrder() {
    assertEquals(
        List.of("split", "segment", "pos", "ner"), List.copyOf(versions().byAnnotator().keySet()));
    assertEquals(
        List.of("split", "segment"),
        List.copyOf(versions("--annotators=segment,split").byAnnotator().keySet()));
  }

  @Test
  void combinedVersionJoinsTheVersionsInTheOrderOfTheSteps() {
    Map<String, String> all = versions().byAnnotator();
    assertEquals(all.get("split"), versions("--annotators=split").combined());
    assertEquals(
        String.join("+", all.get("split"), all.get("segment"), all.get("pos"), all.get("ner")),
        versions().combined());
  }

  @Test
  void guidelinesChangeTheVersionOfEntitiesOnly() {
    Map<String, String> broad = versions("--guidelines=broad").byAnnotator();
    Map<String, String> anerCorp = versions("--guidelines=anercorp").byAnnotator();
    assertNotEquals(broad.get("ner"), anerCorp.get("ner"));
    for (String step : List.of("split", "segment", "pos")) {
      assertEquals(broad.get(step), anerCorp.get(step));
    }
  }

  private static AnnotatorVersions versions(String... flags) {
    return AnnotatorVersions.of(PipelineOptionsFactory.fromArgs(flags).as(AnnotateOptions.class));
  }
}
