// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.BooleanCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.warraq.job.annotate.Outcome.Accepted;
import org.warraq.job.annotate.Outcome.Refused;
import org.warraq.job.record.Rejected;

/**
 * Encodes an outcome for its way between machines: one byte that tells which of the two it is, and
 * the article or the rejected input. Another build of the program cannot read the bytes.
 * Thread-safe.
 */
public final class OutcomeCoder extends AtomicCoder<Outcome> {
  private static final OutcomeCoder INSTANCE = new OutcomeCoder();
  private static final BooleanCoder IS_ACCEPTED = BooleanCoder.of();
  private static final AnnotatedArticleCoder ARTICLES = AnnotatedArticleCoder.of();
  private static final SerializableCoder<Rejected> REJECTED = SerializableCoder.of(Rejected.class);

  private OutcomeCoder() {}

  /** Returns the coder. */
  public static OutcomeCoder of() {
    return INSTANCE;
  }

  /** Returns the coder; Beam looks for a method of this name. */
  public static OutcomeCoder of(TypeDescriptor<Outcome> type) {
    return INSTANCE;
  }

  @Override
  public void encode(Outcome outcome, OutputStream out) throws IOException {
    IS_ACCEPTED.encode(outcome instanceof Accepted, out);
    if (outcome instanceof Accepted accepted) {
      ARTICLES.encode(accepted.article(), out);
    } else if (outcome instanceof Refused refused) {
      REJECTED.encode(refused.input(), out);
    }
  }

  @Override
  public Outcome decode(InputStream in) throws IOException {
    return IS_ACCEPTED.decode(in)
        ? Outcome.of(ARTICLES.decode(in))
        : Outcome.of(REJECTED.decode(in));
  }
}
