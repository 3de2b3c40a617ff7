// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.compact;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.io.FileSystems;
import org.warraq.job.compact.RecordFile.Kind;
import org.warraq.job.known.NewestRuns;
import org.warraq.job.known.Superseded;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunFile;
import org.warraq.job.store.RunTime;
import org.warraq.job.store.StagedRun;

/**
 * Writes a new run of the newest record of each article, and of the rejected inputs that no later
 * run has settled. It holds all that earlier runs tell, so that {@code latest} is the same without
 * them, beside some of them or beside all.
 */
final class Compaction {
  private final OutputFolder folder;
  private final RunTime run;
  private final StagedRun staged;
  private final List<RunFile> rejected;
  private final List<RunFile> records;
  private final Map<Kind, List<RecordFile>> byKind = new LinkedHashMap<>();
  private long kept;
  private long dropped;
  private int files;

  /** Of what is in a folder now. */
  Compaction(OutputFolder folder, RunTime run) throws IOException {
    this.folder = folder;
    this.run = run;
    staged = folder.staged(run);
    records = folder.recordFiles();
    rejected = folder.rejectedFiles();
    for (RunFile file : records) {
      RecordFile record = RecordFile.of(file);
      byKind.computeIfAbsent(record.kind(), kind -> new ArrayList<>()).add(record);
    }
  }

  /** Whether there is one run already, rejects and all, in no more files than it takes. */
  boolean isDone(long fileBytes) {
    long bytes = records.stream().mapToLong(RunFile::bytes).sum();
    return records.stream().map(RunFile::run).distinct().count() == 1
        && rejected.stream().map(RunFile::run).distinct().count() <= 1
        && records.size() <= byKind.size() + bytes / fileBytes;
  }

  List<RunFile> records() {
    return records;
  }

  long kept() {
    return kept;
  }

  long dropped() {
    return dropped;
  }

  int files() {
    return files;
  }

  /** Writes files of about this size, out of sight. */
  void write(long fileBytes) throws IOException {
    NewestRuns newest = NewestRuns.ofRecords(folder);
    for (Map.Entry<Kind, List<RecordFile>> kind : byKind.entrySet()) {
      copy(kind.getKey(), kind.getValue(), newest, fileBytes);
    }
    copyRejected();
  }

  private void copy(Kind kind, List<RecordFile> from, NewestRuns newest, long fileBytes)
      throws IOException {
    int id = kind.schema().getFieldIndex("id");
    try (RecordCopy copy = new RecordCopy(staged.annotated(), kind, fileBytes)) {
      for (RecordFile file : from) {
        RunTime itsRun = file.file().run();
        file.forEach(
            row -> {
              if (newest.of(row.getString(id, 0)).orElseThrow().equals(itsRun)) {
                copy.write(row);
                kept++;
              } else {
                dropped++;
              }
            });
      }
      files += copy.files();
    }
  }

  private void copyRejected() throws IOException {
    Superseded superseded = Superseded.in(folder.toString(), run.name());
    String name = staged.rejected() + "/part-0.jsonl";
    try (BufferedWriter out =
        new BufferedWriter(
            Channels.newWriter(
                FileSystems.create(FileSystems.matchNewResource(name, false), "application/json"),
                StandardCharsets.UTF_8))) {
      for (RunFile file : rejected) {
        try (BufferedReader lines =
            new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
          for (String line; (line = lines.readLine()) != null; ) {
            if (!superseded.contain(line, file.run())) {
              out.write(line);
              out.write('\n');
            }
          }
        }
      }
    }
  }

  /**
   * Lets readers see the new run. Rejected inputs come first: one is settled by records of later
   * runs, and all records are about to be of this one.
   */
  void publish() throws IOException {
    staged.publishRejected();
    staged.publishAnnotated();
    folder.writeArchivedSummary(run, account());
  }

  private byte[] account() throws IOException {
    Map<String, Object> account = new LinkedHashMap<>();
    account.put("run", run.name());
    account.put("compacted", records.stream().map(file -> file.run().name()).distinct().toList());
    account.put("counts", Map.of("kept", kept, "superseded", dropped));
    return new JsonMapper().writeValueAsBytes(account);
  }

  /** Deletes the runs that the new one stands for. */
  void deleteOld() throws IOException {
    folder.deleteRuns(records);
    folder.deleteRuns(rejected);
  }
}
