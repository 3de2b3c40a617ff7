// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.warraq.stanford.StanfordModels;
import org.warraq.table.TableFile;
import org.warraq.table.TableWriter;

/**
 * Makes the tagger's tables from CoreNLP's model; the build runs it. Fails if the model is not of
 * the kind that our decoder was written for.
 */
public final class CompileTagger {
  private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";

  private static final String TEMPLATES =
      "Extractors[Extractor(-2,word), Extractor(-1,word), Extractor(0,word), Extractor(1,word),"
          + " Extractor(2,word), Extractor(-1,tag)]";

  private static final String TEMPLATES_OF_RARE_FORMS =
      "Extractors[ExtractorWordPref(len1,w0), ExtractorWordPref(len2,w0),"
          + " ExtractorWordPref(len3,w0), ExtractorWordPref(len4,w0), ExtractorWordPref(len5,w0),"
          + " ExtractorWordPref(len6,w0), ExtractorWordSuff(len1,w0), ExtractorWordSuff(len2,w0),"
          + " ExtractorWordSuff(len3,w0), ExtractorWordSuff(len4,w0), ExtractorWordSuff(len5,w0),"
          + " ExtractorWordSuff(len6,w0)]";

  private CompileTagger() {}

  /**
   * Writes the tables to the file named by the only argument, unless it holds them already.
   *
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] args) throws IOException {
    TableFile.refresh(Path.of(args[0]), TaggerModel.FORMAT, MODEL, CompileTagger::compile);
  }

  private static void compile(TableWriter out) {
    model(StanfordModels.quietly(() -> new MaxentTagger(MODEL))).write(out);
  }

  private static TaggerModel model(MaxentTagger tagger) {
    requireOurKind(tagger);
    Object tags = field(tagger, "tags");
    ModelBuilder model =
        new ModelBuilder(
            ((Iterable<?>) field(tags, "index")), (String[]) call(tags, "getOpenTagsArray"));
    Map<?, ?> dictionary = (Map<?, ?>) field(field(tagger, "dict"), "dict");
    int rareBelow = (int) field(tagger, "rareWordThresh");
    dictionary.forEach(
        (form, counts) ->
            model.addForm(
                (String) form,
                (String[]) call(counts, "getTags"),
                (int) call(counts, "sum") >= rareBelow));
    addWeights(tagger, model);
    return model.build();
  }

  private static void addWeights(MaxentTagger tagger, ModelBuilder model) {
    double[] weights = ((LambdaSolve) field(tagger, "prob")).lambda;
    List<?> templates = (List<?>) field(tagger, "fAssociations");
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

  private static void requireOurKind(MaxentTagger tagger) {
    require(field(tagger, "extractors").toString().equals(TEMPLATES));
    require(field(tagger, "extractorsRare").toString().equals(TEMPLATES_OF_RARE_FORMS));
    // Scores all tags of a segment, not only those that the form can have.
    require((double) field(tagger, "defaultScore") <= 0);
    require(field(tagger, "wordFunction") == null);
    // One sighting is enough to rule out all other tags.
    require((int) call(field(tagger, "config"), "getMinWordsLockTags") == 1);
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new IllegalStateException("a model of another kind");
    }
  }

  /** A field that CoreNLP has no method for. */
  private static Object field(Object of, String name) {
    try {
      Field field = of.getClass().getDeclaredField(name);
      field.setAccessible(true);
      return field.get(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not the CoreNLP this was written for", e);
    }
  }

  /** What a method without parameters returns that CoreNLP keeps to itself. */
  private static Object call(Object on, String name) {
    try {
      Method method = on.getClass().getDeclaredMethod(name);
      method.setAccessible(true);
      return method.invoke(on);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not the CoreNLP this was written for", e);
    }
  }
}
