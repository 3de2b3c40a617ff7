// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.annotate;

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
  List<Annotation> getAnnotators();

  void setAnnotators(List<Annotation> annotators);

  @Description(
      "What counts as a name in news. broad: every named body is an organisation, be it a ministry, a"
          + " university or a company; anercorp: as that corpus has it, few bodies of the state."
          + " Articles of an encyclopedia are read alike under both. Default: broad.")
  @Default.Enum("BROAD")
  NameGuidelines getGuidelines();

  void setGuidelines(NameGuidelines guidelines);

  /** All of them. */
  final class AllAnnotations implements DefaultValueFactory<List<Annotation>> {
    @Override
    public List<Annotation> create(PipelineOptions options) {
      return List.of(Annotation.values());
    }
  }
}
