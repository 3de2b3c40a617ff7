// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.warraq.stanford.PrivateMembers;
import org.warraq.stanford.StanfordModels;
import org.warraq.table.TableFile;
import org.warraq.table.TableWriter;

/**
 * Compiles the segmenter's tables from CoreNLP's model, and from the lexer in CoreNLP's code
 * ({@link LexerTableBuilder}), and from the dictionary of its tagger ({@link FormCountsBuilder}).
 * The build runs it. It leaves out features that cannot occur, features of domains other than news,
 * and weights of zero, so about 300,000 features become a file of about 1.5 MB.
 */
public final class CompileSegmenter {
  private static final String MODEL =
      "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";

  private CompileSegmenter() {}

  /**
   * Writes the tables to a file, unless the file is up to date.
   *
   * @param args the path of the file
   * @throws IOException if the file cannot be written
   * @throws IllegalStateException if CoreNLP's model has another structure than expected
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
    Index<?> features = (Index<?>) PrivateMembers.read(model, CRFClassifier.class, "featureIndex");
    float[][] weights = (float[][]) PrivateMembers.read(model, CRFClassifier.class, "weights");
    SegmenterTableBuilder tables = new SegmenterTableBuilder();
    for (int i = 0; i < weights.length; i++) {
      tables.add((String) features.get(i), weights[i]);
    }
    return tables.build();
  }

  private static void requireOurLabels(CRFClassifier<?> model) {
    if (!List.copyOf(model.classIndex.objectsList()).equals(SegmentLabel.NAMES)) {
      throw new IllegalStateException(
          "CoreNLP's model has the labels "
              + model.classIndex
              + ", but must have "
              + SegmentLabel.NAMES
              + ".");
    }
    for (Object cliques :
        (List<?>) PrivateMembers.read(model, CRFClassifier.class, "labelIndices")) {
      Index<?> index = (Index<?>) cliques;
      for (int cell = 0; cell < index.size(); cell++) {
        requireCell(cell, ((CRFLabel) index.get(cell)).getLabel());
      }
    }
  }

  /** Checks that CoreNLP numbers pairs and triples of labels as {@link SegmentLabel} does. */
  private static void requireCell(int cell, int[] labels) {
    int expected = 0;
    for (int i = labels.length - 1; i >= 0; i--) {
      expected = expected * SegmentLabel.LABELS + labels[i];
    }
    if (cell != expected) {
      throw new IllegalStateException(
          "CoreNLP's model has its weights in another order: expected cell "
              + expected
              + ", but got "
              + cell
              + ".");
    }
  }
}
