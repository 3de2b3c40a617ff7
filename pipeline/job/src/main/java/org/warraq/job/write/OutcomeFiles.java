// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.annotate.Outcome;
import org.warraq.job.annotate.Outcome.Accepted;
import org.warraq.job.annotate.Outcome.Refused;
import org.warraq.job.record.Rejected;

/**
 * The files in staging for some of a run's outcomes: one of records and one of rejected inputs.
 * Each is created for its first element. Not thread-safe.
 */
final class OutcomeFiles implements AutoCloseable {
  private final Layout layout;
  private StagedFile<AnnotatedArticle> records;
  private StagedFile<Rejected> rejects;

  /**
   * How and where all files of a run are written.
   *
   * @param records the kind of the records
   * @param rejects the kind of the rejected inputs
   * @param staging folder for files that are not finished
   * @param unfinishedMark file that is deleted when all files are in place
   */
  record Layout(
      OutputKind<AnnotatedArticle> records,
      OutputKind<Rejected> rejects,
      String staging,
      String unfinishedMark)
      implements Serializable {}

  OutcomeFiles(Layout layout) {
    this.layout = layout;
  }

  void write(Outcome outcome) throws IOException {
    if (outcome instanceof Accepted accepted) {
      if (records == null) {
        records = StagedFile.create(layout.records(), layout.staging());
      }
      records.write(accepted.article());
    } else if (outcome instanceof Refused refused) {
      if (rejects == null) {
        rejects = StagedFile.create(layout.rejects(), layout.staging());
      }
      rejects.write(refused.input());
    }
  }

  /** Completes the files and returns their names; none if nothing was written. */
  List<StagedName> finish() throws IOException {
    List<StagedName> names = new ArrayList<>();
    if (records != null) {
      names.add(records.finish());
    }
    if (rejects != null) {
      names.add(rejects.finish());
    }
    return names;
  }

  /** Discards the files that are not finished. */
  @Override
  @SuppressWarnings("try") // The resources are used only by closing them.
  public void close() throws IOException {
    try (StagedFile<?> first = records;
        StagedFile<?> second = rejects) {
      records = null;
      rejects = null;
    }
  }
}
