// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.warraq.job.files.ParquetRows;
import org.warraq.job.flags.InputFormat;
import org.warraq.job.parse.FileBeginning;
import org.warraq.job.parse.ParseJsonLine;
import org.warraq.job.parse.ParseParquetRow;
import org.warraq.job.parse.UnreadableArticleException;

/** The names of the fields that the first records of a file have. Not thread-safe. */
final class FieldSurvey {
  /** As much of a JSON file is looked at, in bytes. */
  private static final int BYTES = 1 << 20;

  private static final int MAX_NAMES = 1000;

  private final String source;
  private final Set<String> names = new LinkedHashSet<>();
  private boolean hasEscapedLineBreaks;

  private FieldSurvey(String source) {
    this.source = source;
  }

  /** Whether records of a format have fields with names. */
  static boolean hasFields(InputFormat format) {
    return switch (format) {
      case JSONL, JSON, CSV, TSV, PARQUET -> true;
      case TEXT, WARC, WIKIEXTRACTOR, CONLLU -> false;
    };
  }

  /** Looks at a file. A file that cannot be read has no fields. */
  static FieldSurvey of(InputFile file, ReadSettings settings) {
    FieldSurvey survey = new FieldSurvey(file.source());
    try {
      survey.look(file, settings);
    } catch (IOException | UnreadableArticleException | RuntimeException e) {
      // The run meets the same, and rejects what it cannot read.
    }
    return survey;
  }

  /** The first lines of a text file, without the last one, which may be cut. */
  static List<String> firstLines(InputFile file, ReadSettings settings) {
    try (FileRangeStream bytes = FileRangeStream.open(file, Chunk.TO_THE_END, settings)) {
      Charset charset =
          bytes.charsetName().isEmpty() ? settings.parse().charset() : StandardCharsets.UTF_8;
      List<String> lines =
          new String(bytes.peek(FileBeginning.BYTES / 4), charset).lines().toList();
      return lines.subList(0, Math.max(0, lines.size() - 1));
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
  }

  /** The file's name, as the user would write it. */
  String source() {
    return source;
  }

  /** The names, as the file has them; those in objects are paths: {@code doc.body}. */
  Set<String> names() {
    return names;
  }

  /** Whether some long text has the two characters {@code \n} and no line break. */
  boolean hasEscapedLineBreaks() {
    return hasEscapedLineBreaks;
  }

  private void look(InputFile file, ReadSettings settings)
      throws IOException, UnreadableArticleException {
    switch (file.format()) {
      case PARQUET -> {
        try (ParquetRows rows = ReadParquetRows.open(file)) {
          names.addAll(ParseParquetRow.paths(rows.schema()));
        }
      }
      case CSV, TSV -> names.addAll(FileStart.of(file, settings).layout().columns());
      default -> lookAtJson(file, settings);
    }
  }

  private void lookAtJson(InputFile file, ReadSettings settings)
      throws IOException, UnreadableArticleException {
    try (FileRangeStream bytes = FileRangeStream.open(file, Chunk.TO_THE_END, settings);
        JsonParser parser =
            ParseJsonLine.JSON.createParser(
                new String(
                    bytes.peek(BYTES),
                    FileStart.parse(FileStart.layout(bytes, file, settings), settings)
                        .charset()))) {
      for (JsonToken token; (token = parser.nextToken()) != null; ) {
        if (token == JsonToken.START_OBJECT) {
          lookAtObject("", parser);
        }
      }
    }
  }

  private void lookAtObject(String path, JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME && names.size() < MAX_NAMES) {
      String name = path + parser.currentName();
      lookAtValue(name, parser.nextToken(), parser);
    }
  }

  private void lookAtValue(String name, JsonToken value, JsonParser parser) throws IOException {
    switch (value) {
      case START_OBJECT -> lookAtObject(name + ".", parser);
      case START_ARRAY -> {
        names.add(name);
        for (JsonToken item; (item = parser.nextToken()) != JsonToken.END_ARRAY && item != null; ) {
          lookAtValue(name, item, parser);
        }
      }
      case VALUE_STRING -> {
        names.add(name);
        String text = parser.getText();
        hasEscapedLineBreaks |=
            text.length() > 200 && text.contains("\\n") && text.indexOf('\n') < 0;
      }
      default -> names.add(name);
    }
  }
}
