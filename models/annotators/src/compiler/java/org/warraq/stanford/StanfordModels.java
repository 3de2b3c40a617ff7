// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.stanford;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What CoreNLP's models have in common. */
public final class StanfordModels {
  /** Which release the models come from. */
  public static final String VERSION = "corenlp-4.5.10";

  private StanfordModels() {}

  /**
   * Runs CoreNLP, in the build and in tests, without its announcements. Its log is cut to errors,
   * and its lexer's line for every emoji, which it prints to standard error itself, is left out:
   * both for good, in the whole JVM, since CoreNLP offers no other way.
   */
  public static synchronized <T> T quietly(Supplier<T> load) {
    RedwoodConfiguration.errorLevel().apply();
    if (!(System.err instanceof WithoutUntokenizable)) {
      System.setErr(new WithoutUntokenizable(System.err));
    }
    return load.get();
  }

  private static final class WithoutUntokenizable extends PrintStream {
    private static final String LEXER_COMPLAINT = "Untokenizable: %s%n";

    WithoutUntokenizable(OutputStream err) {
      super(err, true, StandardCharsets.UTF_8);
    }

    @Override
    public PrintStream printf(String format, Object... args) {
      return format.equals(LEXER_COMPLAINT) ? this : super.printf(format, args);
    }
  }
}
