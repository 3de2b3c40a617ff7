// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.warraq.article.Article;
import org.warraq.article.Metadata;
import org.warraq.job.known.SettledInputs;
import org.warraq.job.parse.ArticleChecks;
import org.warraq.job.parse.ParseConllu;
import org.warraq.job.parse.ParseCsvRecord;
import org.warraq.job.parse.ParseDocElement;
import org.warraq.job.parse.ParseJsonLine;
import org.warraq.job.parse.ParseRecord;
import org.warraq.job.parse.ParseSettings;
import org.warraq.job.parse.ParseText;
import org.warraq.job.parse.ParseTextBlock;
import org.warraq.job.parse.ParseWarcRecord;
import org.warraq.job.parse.ParsedArticle;
import org.warraq.job.parse.RawRecord;
import org.warraq.job.parse.ReadResults;
import org.warraq.job.parse.RecordLocation;
import org.warraq.job.parse.UnreadableArticleException;
import org.warraq.job.record.Payload;
import org.warraq.job.record.Rejected;
import org.warraq.job.store.RunName;

/**
 * Reads the rejected inputs of one file again. An input that a later run has settled is skipped; an
 * input of which only a part was kept is rejected as before. Not thread-safe.
 */
public final class ReplayRejected {
  private static final ObjectReader JSON =
      new JsonMapper(ParseJsonLine.JSON.copy()).readerFor(Rejected.class);

  private final String source;

  /** The run that rejected the inputs. */
  private final RunName run;

  private final SettledInputs settled;
  private final ParseSettings settings;
  private final ParseRecord text;
  private final ParseRecord jsonLine;
  private final ParseRecord row;

  private ReplayRejected(
      String source, RunName run, SettledInputs settled, ParseSettings settings) {
    this.source = source;
    this.run = run;
    this.settled = settled;
    this.settings = settings.extendsAscii() ? settings : settings.withUtf8();
    this.text = new ParseText(this.settings);
    this.jsonLine = new ParseJsonLine(this.settings);
    this.row = new ParseJsonLine(settings.withUtf8());
  }

  /**
   * A reader of one file of rejected inputs. It looks up which inputs later runs have settled.
   *
   * @param source the file's name in error messages
   * @param path the file's name, as Beam's file systems write it; it tells the run that wrote it
   * @throws IOException if the output folder cannot be read
   */
  public static ReplayRejected from(
      String source, String path, Replay replay, ParseSettings settings) throws IOException {
    SettledInputs settled = SettledInputs.in(replay.folder(), replay.run());
    return new ReplayRejected(source, RunName.ofFile(path), settled, settings);
  }

  /**
   * Reads one line.
   *
   * @throws IOException if the line is not a rejected input
   */
  public void replay(RawRecord record, ReadResults results) throws IOException {
    Rejected earlier = earlier(record);
    if (settled.contains(earlier, run)) {
      results.skipped();
    } else if (earlier.payloadType() == null || earlier.payloadType() == Payload.Type.PART) {
      results.rejected(earlier);
    } else {
      read(earlier, results);
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
        "%s, line %s: not a rejected input as a run writes it (%s); restore or remove this line"
            .formatted(source, record.number(), why));
  }

  private void read(Rejected earlier, ReadResults results) {
    ParsedArticle parsed;
    try {
      parsed = article(earlier);
    } catch (UnreadableArticleException e) {
      results.rejected(e.toRejected(earlier));
      return;
    }
    if (settled.annotatedAfter(parsed.article().id(), run)) {
      results.skipped();
    } else {
      results.article(parsed);
    }
  }

  private ParsedArticle article(Rejected earlier) throws UnreadableArticleException {
    RecordLocation location = RecordLocation.ofId(earlier.id(), earlier.source());
    return switch (earlier.payloadType()) {
      case TEXT -> text.parse(earlier.bytes(), location);
      case JSONL -> jsonLine.parse(earlier.bytes(), location);
      case ROW -> row.parse(earlier.bytes(), location);
      case CSV ->
          ParseCsvRecord.ofPayload(settings, earlier.columns()).parse(earlier.bytes(), location);
      case BLOCK -> new ParseTextBlock(settings).parse(earlier.bytes(), location);
      case DOC -> new ParseDocElement(settings).parse(earlier.bytes(), location);
      case CONLLU -> new ParseConllu(settings).parse(earlier.bytes(), location);
      case WARC -> new ParseWarcRecord(settings).parse(earlier.bytes(), location);
      case ARTICLE -> ParsedArticle.of(ArticleChecks.requireUsable(original(earlier), settings));
      case PART -> throw new IllegalArgumentException("a part cannot be read again");
    };
  }

  private static Article original(Rejected earlier) {
    int titleEnd = earlier.title() == null ? 0 : earlier.title().length();
    return new Article(
        earlier.id(), earlier.source(), earlier.payload(), titleEnd, metadata(earlier));
  }

  private static Metadata metadata(Rejected earlier) {
    return new Metadata(
        earlier.date() == null ? null : LocalDate.parse(earlier.date()),
        earlier.url(),
        Objects.requireNonNullElse(earlier.metadata(), Map.of()));
  }
}
