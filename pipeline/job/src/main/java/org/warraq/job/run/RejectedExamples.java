// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunFile;
import org.warraq.job.store.RunName;

/** Finds one rejected input of each kind in what a run has written. */
final class RejectedExamples {
  /** Rare kinds among more inputs than these have no example. */
  private static final int MAX_READ = 10_000;

  private static final JsonFactory JSON = new JsonFactory();

  private final Set<String> wanted;
  private final Map<String, Example> found = new TreeMap<>();
  private int read;

  private RejectedExamples(Set<String> wanted) {
    this.wanted = wanted;
  }

  /** An input that was rejected, and why. */
  record Example(String id, String source, String message) {
    /** The article's id, and its file unless the id begins with it. */
    String place() {
      return id.startsWith(source) ? id : id + " in " + source;
    }
  }

  /**
   * Reads the rejected inputs of a run until there is one of each kind.
   *
   * @param errors the kinds that the run rejected
   * @return examples by kind; kinds that were not found are missing
   */
  static Map<String, Example> of(OutputFolder folder, RunName run, Set<String> errors)
      throws IOException {
    RejectedExamples examples = new RejectedExamples(errors);
    List<RunFile> files =
        folder.rejectedFiles().stream().filter(file -> file.run().equals(run)).toList();
    for (RunFile file : files) {
      examples.readFrom(file);
    }
    return examples.found;
  }

  private boolean done() {
    return read >= MAX_READ || found.keySet().containsAll(wanted);
  }

  private void readFrom(RunFile file) throws IOException {
    try (InputStream in = file.open();
        JsonParser records = JSON.createParser(in)) {
      while (!done() && records.nextToken() == JsonToken.START_OBJECT) {
        readRecord(records);
        read++;
      }
    }
  }

  /** Reads a record without its payload, which may be large. */
  private void readRecord(JsonParser record) throws IOException {
    Map<String, String> fields = new TreeMap<>();
    while (record.nextToken() == JsonToken.FIELD_NAME) {
      String name = record.currentName();
      record.nextToken();
      switch (name) {
        case "id", "source", "error", "message" -> fields.put(name, record.getText());
        default -> record.skipChildren();
      }
    }
    Example example = new Example(fields.get("id"), fields.get("source"), fields.get("message"));
    found.putIfAbsent(fields.get("error"), example);
  }
}
