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
import org.warraq.job.known.NewestRunByKey;
import org.warraq.job.known.SettledInputs;
import org.warraq.job.store.FolderCleanup;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.OutputLayout;
import org.warraq.job.store.RunFile;
import org.warraq.job.store.RunName;
import org.warraq.job.store.StagedRun;

/**
 * One new run that replaces all runs of an output folder: it holds the latest record of each
 * article, and the rejected inputs that no later run has settled.
 *
 * <p>Readers of the latest records get the same ones before the new run is published, while it lies
 * beside all or some of the old runs, and when they are deleted. Not thread-safe.
 */
final class Compaction {
  private final OutputFolder folder;
  private final RunName run;
  private final StagedRun staged;
  private final List<RunFile> oldRecords;
  private final List<RunFile> oldRejected;
  private final Map<Kind, List<RecordFile>> oldRecordsByKind = new LinkedHashMap<>();
  private long keptRecords;
  private long supersededRecords;
  private int newFiles;

  /**
   * Looks up the files of runs that are in the folder now; they are the old ones. Files that have
   * other names stay where they are.
   *
   * @param run the new run
   */
  Compaction(OutputFolder folder, RunName run) throws IOException {
    this.folder = folder;
    this.run = run;
    staged = folder.staged(run);
    oldRecords = folder.recordFiles().stream().filter(RunFile::hasNameOfRunFile).toList();
    oldRejected = folder.rejectedFiles().stream().filter(RunFile::hasNameOfRunFile).toList();
    for (RunFile file : oldRecords) {
      RecordFile records = RecordFile.of(file);
      oldRecordsByKind.computeIfAbsent(records.kind(), kind -> new ArrayList<>()).add(records);
    }
  }

  /**
   * Whether the folder is compact already: it has one run, and no more files than needed.
   *
   * @param fileBytes wanted size of a file in bytes
   */
  boolean isDone(long fileBytes) {
    long bytes = oldRecords.stream().mapToLong(RunFile::bytes).sum();
    return oldRecords.stream().map(RunFile::run).distinct().count() == 1
        && oldRejected.stream().map(RunFile::run).distinct().count() <= 1
        && oldRecords.size() <= oldRecordsByKind.size() + bytes / fileBytes;
  }

  /** The old files of records. */
  List<RunFile> oldRecords() {
    return oldRecords;
  }

  /** The number of records copied to the new run. */
  long keptRecords() {
    return keptRecords;
  }

  /** The number of records not copied, because a newer run has a record of the same id. */
  long supersededRecords() {
    return supersededRecords;
  }

  /** The number of files of records in the new run. */
  int newFiles() {
    return newFiles;
  }

  /**
   * Writes the new run to the staging folder.
   *
   * @param fileBytes approximate size of a file of records in bytes
   */
  void write(long fileBytes) throws IOException {
    NewestRunByKey newestRuns = NewestRunByKey.ofRecords(folder);
    for (Map.Entry<Kind, List<RecordFile>> entry : oldRecordsByKind.entrySet()) {
      copyLatest(entry.getKey(), entry.getValue(), newestRuns, fileBytes);
    }
    copyRejected();
  }

  private void copyLatest(
      Kind kind, List<RecordFile> from, NewestRunByKey newestRuns, long fileBytes)
      throws IOException {
    int idField = kind.schema().getFieldIndex("id");
    try (RecordFileWriter writer = new RecordFileWriter(staged.annotated(), kind, fileBytes)) {
      for (RecordFile records : from) {
        RunName runOfRecords = records.file().run();
        records.forEach(
            row -> {
              String id = row.getString(idField, 0);
              if (newestRuns.get(id).orElseThrow().equals(runOfRecords)) {
                writer.write(row);
                keptRecords++;
              } else {
                supersededRecords++;
              }
            });
      }
      newFiles += writer.files();
    }
  }

  private void copyRejected() throws IOException {
    SettledInputs settled = SettledInputs.in(folder.toString(), run.name());
    String name = OutputLayout.partFile(staged.rejected(), "0", OutputLayout.REJECTED_EXTENSION);
    try (BufferedWriter out =
        new BufferedWriter(
            Channels.newWriter(
                FileSystems.create(FileSystems.matchNewResource(name, false), "application/json"),
                StandardCharsets.UTF_8))) {
      for (RunFile file : oldRejected) {
        try (BufferedReader lines =
            new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
          for (String line; (line = lines.readLine()) != null; ) {
            if (!settled.contains(line, file.run())) {
              out.write(line);
              out.write('\n');
            }
          }
        }
      }
    }
  }

  /**
   * Publishes the new run beside the old ones. Rejected inputs are published first, because records
   * settle the rejected inputs of earlier runs, and all records are about to be of the new run.
   */
  void publish() throws IOException {
    staged.publishRejected();
    staged.publishAnnotated();
    folder.writeSummaryOfCompaction(run, summary());
  }

  private byte[] summary() throws IOException {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("run", run.name());
    summary.put(
        "compacted", oldRecords.stream().map(file -> file.run().name()).distinct().toList());
    summary.put("counts", Map.of("kept", keptRecords, "superseded", supersededRecords));
    return new JsonMapper().writeValueAsBytes(summary);
  }

  /** Deletes the files of the old runs. Their run summaries stay. */
  void deleteOld() throws IOException {
    FolderCleanup cleanup = FolderCleanup.of(folder);
    cleanup.deleteRuns(oldRecords);
    cleanup.deleteRuns(oldRejected);
  }
}
