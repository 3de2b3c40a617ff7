// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.warraq.article.Article;
import org.warraq.job.known.SettledInputs;
import org.warraq.job.parse.ParseCsvRecord;
import org.warraq.job.parse.ParseJsonLine;
import org.warraq.job.parse.ParseRecord;
import org.warraq.job.parse.ParseSettings;
import org.warraq.job.parse.ParseText;
import org.warraq.job.parse.RawFields;
import org.warraq.job.parse.RawRecord;
import org.warraq.job.parse.ReadResults;
import org.warraq.job.parse.RecordLocation;
import org.warraq.job.parse.UnreadableArticle;
import org.warraq.job.record.Payload;
import org.warraq.job.record.Rejected;
import org.warraq.job.store.RunTime;

/**
 * Reads inputs that earlier runs rejected. One that a later run has settled is skipped; one of
 * which only a part is kept is rejected as it was. Not thread-safe.
 */
public final class ReplayRejected {
  private static final ObjectReader JSON =
      new JsonMapper(ParseJsonLine.JSON.copy()).readerFor(Rejected.class);

  private final String source;
  private final RunTime run;
  private final SettledInputs settled;
  private final ParseSettings settings;
  private final ParseRecord text;
  private final ParseRecord line;
  private final ParseRecord row;

  private ReplayRejected(
      String source, RunTime run, SettledInputs settled, ParseSettings settings) {
    this.source = source;
    this.run = run;
    this.settled = settled;
    this.settings = settings;
    this.text = new ParseText(settings);
    this.line = new ParseJsonLine(settings);
    this.row = new ParseJsonLine(settings.withUtf8());
  }

  /**
   * A reader of a file of rejected inputs, beside all that its output folder holds.
   *
   * @param source the file's name in records
   * @param path where the file is
   */
  public static ReplayRejected from(
      String source, String path, Replay replay, ParseSettings settings) throws IOException {
    SettledInputs settled = SettledInputs.in(replay.folder(), replay.run());
    return new ReplayRejected(source, RunTime.ofFile(path), settled, settings);
  }

  /**
   * Reads a line.
   *
   * @throws IOException if it is no rejected input
   */
  public void replay(RawRecord record, ReadResults findings) throws IOException {
    Rejected earlier = earlier(record);
    if (settled.contains(earlier, run)) {
      findings.skipped();
    } else if (earlier.payloadType() == null || earlier.payloadType() == Payload.Type.PART) {
      findings.rejected(earlier);
    } else {
      read(earlier, findings);
    }
  }

  private Rejected earlier(RawRecord record) throws IOException {
    if (record.isCut()) {
      throw unreadable(record, record.length() + " bytes");
    }
    try {
      return JSON.readValue(record.bytes());
    } catch (JsonProcessingException e) {
      throw unreadable(record, e.getOriginalMessage());
    }
  }

  private IOException unreadable(RawRecord record, String why) {
    return new IOException(
        "%s, line %d: no rejected input, as runs write them (%s); restore it, or take it out"
            .formatted(source, record.number(), why));
  }

  private void read(Rejected earlier, ReadResults findings) {
    Article article;
    try {
      article = article(earlier);
    } catch (UnreadableArticle e) {
      findings.rejected(e.toRejected(earlier));
      return;
    }
    if (settled.annotatedAfter(article.id(), run)) {
      findings.skipped();
    } else {
      findings.article(article);
    }
  }

  private Article article(Rejected earlier) throws UnreadableArticle {
    RecordLocation was = RecordLocation.ofId(earlier.id(), earlier.source());
    return switch (earlier.payloadType()) {
      case TEXT -> text.parse(earlier.bytes(), was);
      case JSONL -> line.parse(earlier.bytes(), was);
      case ROW -> row.parse(earlier.bytes(), was);
      case CSV -> new ParseCsvRecord(settings, earlier.columns()).parse(earlier.bytes(), was);
      case ARTICLE -> RawFields.bounded(asItWas(earlier), settings.maxArticleChars());
      case PART -> throw new IllegalArgumentException("a part is no article");
    };
  }

  private static Article asItWas(Rejected earlier) {
    int titleEnd = earlier.title() == null ? 0 : earlier.title().length();
    return new Article(earlier.id(), earlier.source(), earlier.payload(), titleEnd);
  }
}
