// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A well-known corpus, or format of corpora, and where its articles have their parts. */
public enum CorpusLayout {
  /** FineWeb-2: Parquet, or JSON Lines. */
  @JsonProperty("fineweb2")
  FINEWEB2("id", "text", "date", "url"),
  /** CulturaX: Parquet. */
  @JsonProperty("culturax")
  CULTURAX("id", "text", "timestamp", "url"),
  /** OSCAR 22.01 and later: JSON Lines. */
  @JsonProperty("oscar")
  OSCAR(
      "warc_headers.warc-record-id",
      "content",
      "warc_headers.warc-date",
      "warc_headers.warc-target-uri"),
  /** HPLT 2 and later: JSON Lines. */
  @JsonProperty("hplt")
  HPLT("id", "text", "ts", "u"),
  /** C4 and mC4: JSON Lines. */
  @JsonProperty("c4")
  C4("id", "text", "timestamp", "url"),
  /** Wikipedia: Parquet or JSON Lines with titles, or WikiExtractor's files. */
  @JsonProperty("wikipedia")
  WIKIPEDIA("id", "text", "date", "url"),
  /** Sentence files of the Leipzig Corpora: a number, a tab and a sentence in each line. */
  @JsonProperty("leipzig")
  LEIPZIG("id", "text", "date", "url"),
  /** WET files of Common Crawl. */
  @JsonProperty("wet")
  WET("id", "text", "date", "url");

  private final String id;
  private final String text;
  private final String date;
  private final String url;

  CorpusLayout(String id, String text, String date, String url) {
    this.id = id;
    this.text = text;
    this.date = date;
    this.url = url;
  }

  /** Name of the field that holds the id. */
  public String id() {
    return id;
  }

  /** Name of the field that holds the text. */
  public String text() {
    return text;
  }

  /** Name of the field that holds the date. */
  public String date() {
    return date;
  }

  /** Name of the field that holds the address on the web. */
  public String url() {
    return url;
  }
}
