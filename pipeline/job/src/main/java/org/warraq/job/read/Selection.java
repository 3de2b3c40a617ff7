// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import org.warraq.article.Article;
import org.warraq.job.parse.ParsedArticle;
import org.warraq.job.parse.ReadResults;
import org.warraq.job.record.Rejected;

/**
 * Passes on the results of reading that {@code --sample} and {@code --limit} ask for. Whether an
 * article is in the sample depends on its id and source alone, so that it is the same in every run.
 * Not thread-safe.
 */
final class Selection implements ReadResults {
  /**
   * A prime near 2 to the power of 64 divided by the golden ratio; it spreads hash codes evenly.
   */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final ReadResults chosen;
  private final double sample;
  private final long limit;
  private long taken;

  Selection(ReadResults chosen, ReadSettings settings) {
    this.chosen = chosen;
    this.sample = settings.sample();
    this.limit = settings.limit();
  }

  @Override
  public void article(ParsedArticle parsed) {
    if (sample < 1 && position(parsed.article()) >= sample) {
      chosen.leftOut("articles that are not in the sample");
    } else if (wantsMore()) {
      taken++;
      chosen.article(parsed);
    }
  }

  /** An article's place in a line of all articles (0–1). */
  private static double position(Article article) {
    long hash = 31L * article.source().hashCode() + article.id().hashCode();
    return ((hash * SPREAD) >>> 11) / (double) (1L << 53);
  }

  @Override
  public void rejected(Rejected rejected) {
    if (wantsMore()) {
      taken++;
      chosen.rejected(rejected);
    }
  }

  @Override
  public void skipped() {
    chosen.skipped();
  }

  @Override
  public void leftOut(String why) {
    chosen.leftOut(why);
  }

  @Override
  public boolean wantsMore() {
    return limit == 0 || taken < limit;
  }
}
