// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warraq.job.flags.ReadOptions;
import org.warraq.job.flags.UsageException;
import org.warraq.job.parse.CsvSeparator;

/** Checks the values of the flags about reading, and gives some of them their meaning. */
final class ReadFlagChecks {
  private static final Pattern SIZE = Pattern.compile("(\\d{1,10})([kmg]?)b?");
  private static final long MAX_ZSTD_WINDOW = 2L << 30;
  private static final long MIN_ZSTD_WINDOW = 1 << 10;

  private ReadFlagChecks() {}

  /**
   * Checks numbers.
   *
   * @throws UsageException if one makes no sense
   */
  static void check(ReadOptions options) {
    requireOneOrMore("--maxArticleChars", options.getMaxArticleChars());
    requireOneOrMore("--readParallelism", options.getReadParallelism());
    if (options.getLimit() < 0) {
      throw new UsageException(
          "--limit: %s is not a number of articles; pass 1 or more".formatted(options.getLimit()));
    }
    requireShare("--sample", options.getSample(), "0.01");
    requireShare("--minArabic", options.getMinArabic(), "0.5");
    if (options.getSample() == 0) {
      throw new UsageException("--sample: 0 reads no article; pass a number such as 0.01");
    }
  }

  private static void requireOneOrMore(String flag, int value) {
    if (value < 1) {
      throw new UsageException(flag + ": " + value + " is too small; pass 1 or more");
    }
  }

  private static void requireShare(String flag, double value, String example) {
    if (!(value >= 0 && value <= 1)) {
      throw new UsageException(
          "%s: %s is not a fraction; pass a number from 0 to 1, such as %s"
              .formatted(flag, value, example));
    }
  }

  /**
   * The separator that {@code --csvSeparator} names; empty if it is to be found.
   *
   * @throws UsageException if it is not a separator
   */
  static String csvSeparator(ReadOptions options) {
    String value = options.getCsvSeparator();
    if (value.isEmpty()) {
      return "";
    }
    String separator = CsvSeparator.ofFlag(value);
    if (separator == null) {
      throw new UsageException(
          "--csvSeparator: '%s' is not a separator; pass one sign, or tab, comma or semicolon"
              .formatted(value));
    }
    return separator;
  }

  /**
   * The size in bytes that {@code --zstdWindow} means.
   *
   * @throws UsageException if it is not a size, or out of range
   */
  static long zstdWindow(ReadOptions options) {
    Matcher size = SIZE.matcher(options.getZstdWindow().strip().toLowerCase(Locale.ROOT));
    long bytes = size.matches() ? Long.parseLong(size.group(1)) << shift(size.group(2)) : 0;
    if (bytes < MIN_ZSTD_WINDOW || bytes > MAX_ZSTD_WINDOW) {
      throw new UsageException(
          "--zstdWindow: '%s' is not a size from 1k to 2g; pass one such as 512m"
              .formatted(options.getZstdWindow()));
    }
    return bytes;
  }

  private static int shift(String unit) {
    return switch (unit) {
      case "k" -> 10;
      case "m" -> 20;
      case "g" -> 30;
      default -> 0;
    };
  }
}
