// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A well-known corpus, or format of corpora, and where its articles have their parts. Their dates
 * and addresses have names that are tried anyway.
 */
public enum CorpusLayout {
  /** FineWeb-2: Parquet, or JSON Lines. */
  @JsonProperty("fineweb2")
  FINEWEB2("id", "text"),
  /** CulturaX: Parquet. */
  @JsonProperty("culturax")
  CULTURAX("id", "text"),
  /** OSCAR 22.01 and later: JSON Lines. */
  @JsonProperty("oscar")
  OSCAR("warc_headers.warc-record-id", "content"),
  /** HPLT 2 and later: JSON Lines. */
  @JsonProperty("hplt")
  HPLT("id", "text"),
  /** C4 and mC4: JSON Lines. */
  @JsonProperty("c4")
  C4("id", "text"),
  /** Wikipedia: Parquet or JSON Lines with titles, or WikiExtractor's files. */
  @JsonProperty("wikipedia")
  WIKIPEDIA("id", "text"),
  /** Sentence files of the Leipzig Corpora: a number, a tab and a sentence in each line. */
  @JsonProperty("leipzig")
  LEIPZIG("id", "text"),
  /** WET files of Common Crawl. */
  @JsonProperty("wet")
  WET("id", "text");

  private final String id;
  private final String text;

  CorpusLayout(String id, String text) {
    this.id = id;
    this.text = text;
  }

  /** Name of the field that holds the id. */
  public String id() {
    return id;
  }

  /** Name of the field that holds the text. */
  public String text() {
    return text;
  }
}
