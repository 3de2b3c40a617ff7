// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.warraq.stanford.PrivateMembers;
import org.warraq.stanford.StanfordModels;
import org.warraq.table.TableFile;
import org.warraq.table.TableWriter;

/**
 * Makes the tagger's tables ({@code tagger.tables}) from CoreNLP's model. The build runs it. It
 * fails if the model is not of the kind that our decoders are written for.
 */
public final class CompileTagger {
  private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";

  /** The feature templates of every form, as CoreNLP prints them. */
  private static final String TEMPLATES =
      "Extractors[Extractor(-2,word), Extractor(-1,word), Extractor(0,word), Extractor(1,word),"
          + " Extractor(2,word), Extractor(-1,tag)]";

  /** The further feature templates of rare forms, as CoreNLP prints them. */
  private static final String TEMPLATES_OF_RARE_FORMS =
      "Extractors[ExtractorWordPref(len1,w0), ExtractorWordPref(len2,w0),"
          + " ExtractorWordPref(len3,w0), ExtractorWordPref(len4,w0), ExtractorWordPref(len5,w0),"
          + " ExtractorWordPref(len6,w0), ExtractorWordSuff(len1,w0), ExtractorWordSuff(len2,w0),"
          + " ExtractorWordSuff(len3,w0), ExtractorWordSuff(len4,w0), ExtractorWordSuff(len5,w0),"
          + " ExtractorWordSuff(len6,w0)]";

  private CompileTagger() {}

  /**
   * Writes the tables to a file, unless the file holds them already.
   *
   * @param args the path of the file
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] args) throws IOException {
    TableFile.refresh(Path.of(args[0]), TaggerModel.FORMAT, MODEL, CompileTagger::compile);
  }

  private static void compile(TableWriter out) {
    MaxentTagger tagger = StanfordModels.quietly(() -> new MaxentTagger(MODEL));
    requireKnownKind(tagger);
    convert(tagger).write(out);
  }

  private static TaggerModel convert(MaxentTagger tagger) {
    Object tags = PrivateMembers.read(tagger, "tags");
    TaggerModelBuilder model =
        new TaggerModelBuilder(
            ((Iterable<?>) PrivateMembers.read(tags, "index")),
            (String[]) PrivateMembers.call(tags, "getOpenTagsArray"));
    Map<?, ?> dictionary =
        (Map<?, ?>) PrivateMembers.read(PrivateMembers.read(tagger, "dict"), "dict");
    int minFrequent = (int) PrivateMembers.read(tagger, "rareWordThresh");
    dictionary.forEach(
        (form, counts) ->
            model.addForm(
                (String) form,
                (String[]) PrivateMembers.call(counts, "getTags"),
                (int) PrivateMembers.call(counts, "sum") >= minFrequent));
    addWeights(tagger, model);
    return model.build();
  }

  private static void addWeights(MaxentTagger tagger, TaggerModelBuilder model) {
    double[] weights = ((LambdaSolve) PrivateMembers.read(tagger, "prob")).lambda;
    List<?> templates = (List<?>) PrivateMembers.read(tagger, "fAssociations");
    for (int template = 0; template < templates.size(); template++) {
      for (Map.Entry<?, ?> feature : ((Map<?, ?>) templates.get(template)).entrySet()) {
        int[] numbers = (int[]) feature.getValue();
        double[] row = new double[numbers.length];
        for (int tag = 0; tag < row.length; tag++) {
          row[tag] = numbers[tag] < 0 ? 0 : weights[numbers[tag]];
        }
        model.addFeature(template, (String) feature.getKey(), row);
      }
    }
  }

  private static void requireKnownKind(MaxentTagger tagger) {
    require("templates", PrivateMembers.read(tagger, "extractors").toString().equals(TEMPLATES));
    require(
        "templates of rare forms",
        PrivateMembers.read(tagger, "extractorsRare").toString().equals(TEMPLATES_OF_RARE_FORMS));
    // If the default score were above 0, only the tags that a form can have would be scored.
    require("default score", (double) PrivateMembers.read(tagger, "defaultScore") <= 0);
    require("word function", PrivateMembers.read(tagger, "wordFunction") == null);
    // A form of the training data can have only the tags that it has there, even if it is rare.
    require(
        "limit for closed sets of tags",
        (int) PrivateMembers.call(PrivateMembers.read(tagger, "config"), "getMinWordsLockTags")
            == 1);
  }

  private static void require(String property, boolean asExpected) {
    if (!asExpected) {
      throw new IllegalStateException(
          MODEL + " has another " + property + " than our decoders are written for");
    }
  }
}
