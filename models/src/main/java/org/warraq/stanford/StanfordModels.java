// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.stanford;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.function.Supplier;

/** What CoreNLP's models have in common. */
public final class StanfordModels {
  /** Which release the models come from. */
  public static final String VERSION = "corenlp-4.5.10";

  private StanfordModels() {}

  /**
   * Loads a model. CoreNLP announces each on standard error, and later warns there of every emoji;
   * from here on only its errors are shown, in the whole JVM.
   */
  public static <T> T quietly(Supplier<T> load) {
    RedwoodConfiguration.errorLevel().apply();
    return load.get();
  }
}
