// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.util.Arrays;
import org.warraq.job.record.Payload;

/** Parses an object of a JSON file, with the commas and brackets around it. Not thread-safe. */
public final class ParseJsonValue implements ParseRecord {
  private final ParseJsonLine object;

  public ParseJsonValue(ParseSettings settings) {
    this.object = new ParseJsonLine(settings);
  }

  @Override
  public ParsedArticle parse(byte[] record, RecordLocation location)
      throws UnreadableArticleException {
    return object.parse(withoutFrame(record), location);
  }

  @Override
  public Payload payload(byte[] record) {
    return object.payload(withoutFrame(record));
  }

  private static byte[] withoutFrame(byte[] record) {
    return Arrays.copyOfRange(record, JsonFrame.begin(record), record.length);
  }
}
