// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.util.List;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.DefaultValueFactory;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;

/** The flags about the annotation. Each description is part of the help text. */
public interface AnnotateOptions extends PipelineOptions {
  @Description(
      "Annotation steps, separated by commas: split (sentences), segment (words, and the clitics"
          + " and stems in them), pos (parts of speech), lemma (lemmas, roots, features), ner"
          + " (entities). A step needs all steps before it, but ner needs no lemma. With fewer"
          + " steps the run is faster, and the records have fewer annotations. Default:"
          + " split,segment,pos,lemma,ner.")
  @Default.InstanceFactory(AllAnnotations.class)
  List<AnnotationStep> getAnnotators();

  void setAnnotators(List<AnnotationStep> annotators);

  @Description(
      "Rules that say what counts as an entity in news. broad: every named body is an organisation,"
          + " such as a ministry, a university or a company. anercorp: the rules of that corpus, in"
          + " which few state bodies are organisations. The flag does not change encyclopedia"
          + " articles.")
  @Default.Enum("BROAD")
  GuidelinesFlag getGuidelines();

  void setGuidelines(GuidelinesFlag guidelines);

  @Description(
      "Genre of the articles, which decides how entities are recognized. auto: the words of each"
          + " article decide, and an article can be a bit of both. news, encyclopedia: all articles"
          + " are of this genre, for those who know. As an encyclopedia, an article has more"
          + " entities of the type MISC, technical terms among them. With --guidelines=anercorp, auto"
          + " is news. Default: auto.")
  @Default.Enum("AUTO")
  GenreFlag getGenre();

  void setGenre(GenreFlag genre);

  /** The default of {@code --annotators}: all steps. */
  final class AllAnnotations implements DefaultValueFactory<List<AnnotationStep>> {
    @Override
    public List<AnnotationStep> create(PipelineOptions options) {
      return List.of(AnnotationStep.values());
    }
  }
}
