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

/** What tells rejected inputs apart: their id, which may be a place, and their file. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RejectedKeys(String id, String source) {
  private static final ObjectReader JSON = new JsonMapper().readerFor(RejectedKeys.class);

  /** Both in one. */
  String key() {
    return id + "\n" + source;
  }

  /** The keys of a rejected input in JSON; nothing if the line is none. */
  static Optional<RejectedKeys> of(String line) {
    try {
      RejectedKeys keys = JSON.readValue(line);
      return Optional.of(keys).filter(k -> k.id != null && k.source != null);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Reads the keys of a file; what is no rejected input has none. */
  static void read(RunFile file, Consumer<RejectedKeys> to) throws IOException {
    try (BufferedReader lines = lines(file)) {
      lines.lines().map(RejectedKeys::of).forEach(keys -> keys.ifPresent(to));
    }
  }

  static long count(List<RunFile> files) throws IOException {
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
