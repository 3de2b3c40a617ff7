// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.warraq.job.flags.ArticlesIn;
import org.warraq.job.flags.CorpusLayout;
import org.warraq.job.flags.InputFormat;
import org.warraq.job.flags.ReadOptions;
import org.warraq.job.flags.UsageException;
import org.warraq.job.parse.FieldNames;

/**
 * A look at the beginnings of the first files before a run, which finds misspelled names of fields
 * and recognises well-known layouts. A file that cannot be read is left to the run.
 */
final class FirstLook {
  /** This number of files with fields, and the same number of text files, are looked at. */
  private static final int FILES = 3;

  /** A message lists at most this many fields. */
  private static final int NAMES_IN_MESSAGE = 30;

  private static final String LEIPZIG_LINE = "\\d{1,18}\t\\S.*";
  private static final int LEIPZIG_LINES = 3;

  private final List<FieldSurvey> surveys = new ArrayList<>();
  private final Map<String, List<String>> firstLines = new LinkedHashMap<>();

  private FirstLook() {}

  /** Looks at the first files of each kind. */
  static FirstLook at(Collection<InputFile> files, ReadSettings settings) {
    FirstLook look = new FirstLook();
    for (InputFile file : files) {
      if (FieldSurvey.hasFields(file.format()) && look.surveys.size() < FILES) {
        FieldSurvey survey = FieldSurvey.of(file, settings);
        if (!survey.names().isEmpty()) {
          look.surveys.add(survey);
        }
      } else if (file.format() == InputFormat.TEXT && look.firstLines.size() < FILES) {
        look.firstLines.put(file.source(), FieldSurvey.firstLines(file, settings));
      }
    }
    return look;
  }

  /**
   * Checks that the fields which flags name are there.
   *
   * @throws UsageException if one is in none of the records that were looked at
   */
  void requireFields(ReadOptions options) {
    requireField("--idField", options.getIdField(), "id");
    requireField("--titleField", options.getTitleField(), "title");
    requireField("--textField", options.getTextField(), "text");
    requireField("--dateField", options.getDateField(), "date");
    requireField("--urlField", options.getUrlField(), "url");
  }

  private void requireField(String flag, String name, String defaultName) {
    if (!name.equals(defaultName) && isMissing(name)) {
      throw new UsageException(missing(flag, name));
    }
  }

  private boolean isMissing(String name) {
    return !surveys.isEmpty()
        && surveys.stream().flatMap(survey -> survey.names().stream()).noneMatch(isNamed(name));
  }

  private String missing(String flag, String name) {
    FieldSurvey first = surveys.get(0);
    return "%s: no record at the beginning of '%s' has a field '%s'; name one of its fields: %s"
        .formatted(flag, first.source(), name, list(first.names()));
  }

  private static Predicate<String> isNamed(String name) {
    return seen -> seen.strip().equalsIgnoreCase(name.strip());
  }

  private static String list(Collection<String> names) {
    String list = names.stream().limit(NAMES_IN_MESSAGE).collect(Collectors.joining(", "));
    return names.size() > NAMES_IN_MESSAGE ? list + ", …" : list;
  }

  /** Sets flags for a layout that is recognised, and says so. */
  List<String> guess(ReadOptions options) {
    List<String> notices = new ArrayList<>();
    if (options.getLayout() == null) {
      guessOscar(options, notices);
      guessLeipzig(options, notices);
    }
    noticeMissingMetadata(options, notices);
    noticeTables(options, notices);
    noticeHeadlines(options, notices);
    for (FieldSurvey survey : surveys) {
      if (survey.hasEscapedLineBreaks() && !options.getUnescapeLineBreaks()) {
        notices.add(
            "the texts of '%s' have the two characters \\n where a line may end; pass"
                    .formatted(survey.source())
                + " --unescapeLineBreaks if they mean line breaks");
        break;
      }
    }
    return notices;
  }

  /** Metadata may be rare, so a field that the first records lack does not stop the run. */
  private void noticeMissingMetadata(ReadOptions options, List<String> notices) {
    for (String name : options.getKeepFields()) {
      if (!Set.of("all", "none").contains(name) && isMissing(name)) {
        notices.add(missing("--keepFields", name));
      }
    }
  }

  /** Excel's "Unicode Text" is a table of tabs whose name ends in {@code .txt}. */
  private void noticeTables(ReadOptions options, List<String> notices) {
    FieldNames fields =
        FieldNames.of(options.getIdField(), options.getTitleField(), options.getTextField());
    for (Map.Entry<String, List<String>> file : firstLines.entrySet()) {
      String header = file.getValue().stream().findFirst().orElse("");
      List<String> columns = List.of(header.split("\t", -1));
      if (columns.size() > 1 && fields.haveText(columns)) {
        notices.add(
            "'%s' looks like a table with the columns %s; pass --inputFormat=tsv to read each row"
                    .formatted(file.getKey(), list(columns))
                + " as an article");
        return;
      }
    }
  }

  /** Many articles in one file would become one article, and their names would be joined. */
  private void noticeHeadlines(ReadOptions options, List<String> notices) {
    if (options.getArticlesIn() != null) {
      return;
    }
    firstLines.entrySet().stream()
        .filter(file -> TextBlocks.of(file.getValue()).eachHasHeadline())
        .findFirst()
        .ifPresent(
            file ->
                notices.add(
                    "'%s' has a headline after each blank line, and is read as one article; if it is"
                            .formatted(file.getKey())
                        + " many, pass --articlesIn=blankLines"));
  }

  private void guessOscar(ReadOptions options, List<String> notices) {
    boolean defaults = options.getIdField().equals("id") && options.getTextField().equals("text");
    for (FieldSurvey survey : surveys) {
      Set<String> names =
          survey.names().stream()
              .map(name -> name.toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet());
      boolean isOscar =
          names.contains(CorpusLayout.OSCAR.id())
              && names.contains(CorpusLayout.OSCAR.text())
              && !names.contains("id");
      if (defaults && isOscar) {
        CorpusLayouts.setFields(CorpusLayout.OSCAR, options);
        notices.add(
            "'%s' looks like OSCAR, and is read with --idField=%s --textField=%s"
                .formatted(survey.source(), options.getIdField(), options.getTextField()));
        return;
      }
    }
  }

  private void guessLeipzig(ReadOptions options, List<String> notices) {
    boolean allNumbered =
        !firstLines.isEmpty()
            && firstLines.values().stream()
                .allMatch(
                    lines ->
                        lines.size() >= LEIPZIG_LINES
                            && lines.stream().allMatch(line -> line.matches(LEIPZIG_LINE)));
    if (options.getArticlesIn() == null && allNumbered) {
      options.setArticlesIn(ArticlesIn.LINES);
      notices.add(
          "'%s' looks like a sentence file of the Leipzig Corpora: each line becomes an article,"
                  .formatted(firstLines.keySet().iterator().next())
              + " and its number the id; pass --articlesIn=files to make each file one article");
    }
  }
}
