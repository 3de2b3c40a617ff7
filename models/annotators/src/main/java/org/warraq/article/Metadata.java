// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known about an article besides its text: when and where it was published, and the other
 * fields that came with it. Immutable.
 *
 * @param date the day of publication; null if it is not known
 * @param url the address on the web; null if it is not known
 * @param fields values by the fields' names, in the order of the input; empty if there are none
 */
public record Metadata(LocalDate date, String url, Map<String, String> fields) {
  /** No date, no address and no other fields. */
  public static final Metadata NONE = new Metadata(null, null, Map.of());

  public Metadata {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
