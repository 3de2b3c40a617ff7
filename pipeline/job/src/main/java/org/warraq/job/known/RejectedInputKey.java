// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.warraq.job.store.RunFile;

/**
 * The two fields that identify a rejected input from run to run.
 *
 * @param id the article's id; if it is not known, the input's location
 * @param source the file that the input came from
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record RejectedInputKey(String id, String source) {
  private static final ObjectReader JSON = new JsonMapper().readerFor(RejectedInputKey.class);

  /** Both fields in one string. */
  String asString() {
    return id + "\n" + source;
  }

  /** The key of a rejected input in JSON; empty if the line is not a rejected input. */
  static Optional<RejectedInputKey> of(String line) {
    try {
      RejectedInputKey key = JSON.readValue(line);
      return Optional.of(key).filter(found -> found.id != null && found.source != null);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Reads the keys of all rejected inputs in a file; other lines are passed over. */
  static void read(RunFile file, Consumer<RejectedInputKey> consumer) throws IOException {
    try (BufferedReader lines = lines(file)) {
      lines.lines().map(RejectedInputKey::of).forEach(key -> key.ifPresent(consumer));
    }
  }

  /** The number of lines in all files together. */
  static long countLines(List<RunFile> files) throws IOException {
    long count = 0;
    for (RunFile file : files) {
      try (BufferedReader lines = lines(file)) {
        count += lines.lines().count();
      }
    }
    return count;
  }

  private static BufferedReader lines(RunFile file) throws IOException {
    return new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8));
  }
}
