// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import org.warraq.stanford.StanfordModels;
import org.warraq.table.TableFile;
import org.warraq.table.TableWriter;

/**
 * Makes the segmenter's tables from CoreNLP's model; the build runs it. Features that cannot occur,
 * those of other domains than news text, and weights that are zero are left out: 300 thousand
 * features become one file of about a megabyte.
 */
public final class CompileSegmenter {
  private static final String MODEL =
      "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";

  private CompileSegmenter() {}

  /**
   * Writes the tables to the file named by the only argument, unless it holds them already.
   *
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] args) throws IOException {
    TableFile.refresh(Path.of(args[0]), SegmenterTables.FORMAT, MODEL, CompileSegmenter::compile);
  }

  private static void compile(TableWriter out) {
    StanfordModels.quietly(CompileSegmenter::tables).write(out);
  }

  private static SegmenterTables tables() {
    CRFClassifier<CoreLabel> model = CRFClassifier.getClassifierNoExceptions(MODEL);
    requireOurLabels(model);
    Index<?> features = (Index<?>) field(model, "featureIndex");
    float[][] weights = (float[][]) field(model, "weights");
    SegmenterTableBuilder tables = new SegmenterTableBuilder();
    for (int i = 0; i < weights.length; i++) {
      tables.add((String) features.get(i), weights[i]);
    }
    return tables.build();
  }

  private static void requireOurLabels(CRFClassifier<?> model) {
    if (!List.copyOf(model.classIndex.objectsList()).equals(SegmentLabel.NAMES)) {
      throw new IllegalStateException("labels " + model.classIndex);
    }
    for (Object cliques : (List<?>) field(model, "labelIndices")) {
      Index<?> index = (Index<?>) cliques;
      for (int cell = 0; cell < index.size(); cell++) {
        requireCell(cell, ((CRFLabel) index.get(cell)).getLabel());
      }
    }
  }

  /** The first label of a clique counts by one, the next by 6, and so on. */
  private static void requireCell(int cell, int[] labels) {
    int expected = 0;
    for (int i = labels.length - 1; i >= 0; i--) {
      expected = expected * SegmentLabel.COUNT + labels[i];
    }
    if (cell != expected) {
      throw new IllegalStateException("cell " + cell + " where " + expected + " should be");
    }
  }

  /** A field that CoreNLP has no method for. */
  private static Object field(Object of, String name) {
    try {
      Field field = CRFClassifier.class.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not the CoreNLP this was written for", e);
    }
  }
}
