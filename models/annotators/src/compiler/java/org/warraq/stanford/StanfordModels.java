// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.stanford;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Helpers for running CoreNLP in the build, in tests and in the benchmark. Thread-safe. */
public final class StanfordModels {
  /** The release of CoreNLP, such as {@code corenlp-4.5.10}, as the manifest of its jar says. */
  public static final String VERSION =
      "corenlp-" + RedwoodConfiguration.class.getPackage().getImplementationVersion();

  private StanfordModels() {}

  /**
   * Runs a part of CoreNLP without its messages. CoreNLP logs errors only, and the line that its
   * lexer prints to standard error for every emoji is dropped. Both stay so in the whole JVM,
   * because CoreNLP offers no other way.
   */
  public static synchronized <T> T quietly(Supplier<T> task) {
    RedwoodConfiguration.errorLevel().apply();
    if (!(System.err instanceof WithoutUntokenizable)) {
      System.setErr(new WithoutUntokenizable(System.err));
    }
    return task.get();
  }

  /** Standard error without the lexer's messages. */
  private static final class WithoutUntokenizable extends PrintStream {
    private static final String LEXER_MESSAGE = "Untokenizable: %s%n";

    WithoutUntokenizable(OutputStream err) {
      super(err, true, StandardCharsets.UTF_8);
    }

    @Override
    public PrintStream printf(String format, Object... args) {
      return format.equals(LEXER_MESSAGE) ? this : super.printf(format, args);
    }
  }
}
