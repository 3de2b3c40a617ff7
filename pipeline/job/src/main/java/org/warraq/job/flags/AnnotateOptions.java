// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.util.List;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.DefaultValueFactory;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;

/** Flags about the annotation. */
public interface AnnotateOptions extends PipelineOptions {
  @Description(
      "Steps to take, each building on the one before: split (sentences), segment (words, clitics"
          + " and stems), pos (parts of speech), ner (names). Default: split,segment,pos,ner.")
  @Default.InstanceFactory(AllAnnotations.class)
  List<AnnotationStep> getAnnotators();

  void setAnnotators(List<AnnotationStep> annotators);

  @Description(
      "What counts as a name in news. broad: every named body is an organisation, be it a ministry, a"
          + " university or a company; anercorp: as that corpus has it, few bodies of the state."
          + " Articles of an encyclopedia are read alike under both. Default: broad.")
  @Default.Enum("BROAD")
  GuidelinesFlag getGuidelines();

  void setGuidelines(GuidelinesFlag guidelines);

  /** All of them. */
  final class AllAnnotations implements DefaultValueFactory<List<AnnotationStep>> {
    @Override
    public List<AnnotationStep> create(PipelineOptions options) {
      return List.of(AnnotationStep.values());
    }
  }
}
