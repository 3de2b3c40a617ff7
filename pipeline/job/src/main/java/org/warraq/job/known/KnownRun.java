// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warraq.job.known.FingerprintTable.Fingerprint;
import org.warraq.job.record.Sha256;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunFile;
import org.warraq.job.store.RunName;

/**
 * The index of one run's records: a few numbers for each, so that later runs know the articles
 * without reading the records.
 *
 * <p>The file is binary, in big-endian order: a format number, and a checksum of the names and
 * sizes of the files of records; then parts that each begin with a byte that tells what follows. 1:
 * the version of the models that made the next records. 2: a record, as the two halves of its id's
 * {@link Fingerprint}, its {@link RecordKeys#textChecksum} and its {@link
 * RecordKeys#originChecksum}. 0: the CRC-32 of all before; the end. An index that is missing,
 * damaged, of another format or of other files is made again from the records.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class KnownRun {
  private static final Logger LOG = LoggerFactory.getLogger(KnownRun.class);

  private static final long FORMAT = 0x5741_5252_4151_4b01L; // "WARRAQK" and a version
  private static final int BUFFER_BYTES = 1 << 16;

  private static final int END = 0;
  private static final int MODEL = 1;
  private static final int RECORD = 2;

  private final OutputFolder folder;
  private final RunName run;
  private final List<RunFile> records;

  private KnownRun(OutputFolder folder, RunName run, List<RunFile> records) {
    this.folder = folder;
    this.run = run;
    this.records = records;
  }

  /** Takes the entries of an index one by one. */
  interface EntryConsumer {
    /**
     * Takes one entry.
     *
     * @param model version of the models that made the record
     */
    void accept(String model, Fingerprint id, long textChecksum, long originChecksum)
        throws IOException;
  }

  /** The runs of an output folder that have records, from the oldest run to the newest. */
  private static List<KnownRun> allIn(OutputFolder folder) throws IOException {
    Map<RunName, List<RunFile>> byRun = new LinkedHashMap<>();
    for (RunFile file : folder.recordFiles()) {
      byRun.computeIfAbsent(file.run(), run -> new ArrayList<>()).add(file);
    }
    return byRun.entrySet().stream()
        .map(run -> new KnownRun(folder, run.getKey(), run.getValue()))
        .toList();
  }

  /**
   * Writes the indexes that an output folder lacks, and deletes those of runs that have no records
   * any more. The caller has locked the folder.
   *
   * @throws IOException if a file cannot be read or written
   */
  public static void renewAll(OutputFolder folder) throws IOException {
    List<KnownRun> runs = allIn(folder);
    for (KnownRun run : runs) {
      if (!run.run.equals(RunName.NONE) && !run.hasIndex()) {
        run.writeIndex();
      }
    }
    for (RunFile index : folder.known()) {
      if (runs.stream().noneMatch(run -> run.run.equals(index.run()))) {
        folder.deleteKnown(index.run());
      }
    }
  }

  /**
   * The entries of one run: those of its index if that is whole, otherwise those of its records.
   *
   * @param fromIndex whether the index is whole
   * @param count the number of entries
   */
  record Entries(KnownRun known, boolean fromIndex, long count) {
    RunName run() {
      return known.run;
    }

    /**
     * Gives all entries, in the order of the records.
     *
     * @throws IOException if a file cannot be read
     */
    void forEach(EntryConsumer to) throws IOException {
      if (!fromIndex) {
        known.forEachRecord(to);
      } else if (!known.readIndex(to)) {
        throw new IOException(
            "the index of run %s in '%s' has changed while it was read; run again"
                .formatted(known.run, known.folder));
      }
    }
  }

  /**
   * The entries of all runs that have records, from the oldest run to the newest. Each index is
   * read to its end, because a damaged one must give no entry.
   *
   * @throws IOException if a file of records cannot be read
   */
  static List<Entries> entriesIn(OutputFolder folder) throws IOException {
    List<Entries> entries = new ArrayList<>();
    for (KnownRun run : allIn(folder)) {
      entries.add(run.entries());
    }
    return entries;
  }

  /**
   * The entries of one run; empty if it has no records.
   *
   * @throws IOException if a file of records cannot be read
   */
  static Optional<Entries> entriesOf(OutputFolder folder, RunName run) throws IOException {
    Optional<KnownRun> known = of(folder, run);
    return known.isEmpty() ? Optional.empty() : Optional.of(known.get().entries());
  }

  /**
   * The ids that have these fingerprints.
   *
   * @throws IOException if a file of records cannot be read
   */
  static Set<String> names(OutputFolder folder, RunName run, Set<Fingerprint> fingerprints)
      throws IOException {
    Set<String> names = new TreeSet<>();
    Optional<KnownRun> known = of(folder, run);
    for (RunFile file : known.isEmpty() ? List.<RunFile>of() : known.get().records) {
      RecordKeys.read(
          file,
          keys -> {
            if (fingerprints.contains(Fingerprint.of(keys.id()))) {
              names.add(keys.id());
            }
          });
    }
    return names;
  }

  private static Optional<KnownRun> of(OutputFolder folder, RunName run) throws IOException {
    return allIn(folder).stream().filter(known -> known.run.equals(run)).findFirst();
  }

  private Entries entries() throws IOException {
    long[] count = {0};
    EntryConsumer counter = (model, id, text, origin) -> count[0]++;
    boolean fromIndex = readIndex(counter);
    if (!fromIndex) {
      count[0] = 0;
      forEachRecord(counter);
    }
    return new Entries(this, fromIndex, count[0]);
  }

  private boolean hasIndex() throws IOException {
    Optional<RunFile> index = folder.known(run);
    if (index.isEmpty()) {
      return false;
    }
    try (DataInputStream in = new DataInputStream(index.get().open())) {
      return isOfTheseRecords(in);
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isOfTheseRecords(DataInputStream in) throws IOException {
    return in.readLong() == FORMAT && in.readLong() == filesChecksum();
  }

  /** Gives the entries of the index, and returns whether it is whole. */
  private boolean readIndex(EntryConsumer to) throws IOException {
    Optional<RunFile> index = folder.known(run);
    if (index.isEmpty()) {
      return false;
    }
    try (CheckedInputStream checked =
            new CheckedInputStream(
                new BufferedInputStream(index.get().open(), BUFFER_BYTES), new CRC32());
        DataInputStream in = new DataInputStream(checked)) {
      return isOfTheseRecords(in) && readEntries(in, checked, to);
    } catch (IOException e) {
      LOG.warn(
          "Reading the records of run {}, because its index is damaged: {}", run, e.toString());
      return false;
    }
  }

  private static boolean readEntries(
      DataInputStream in, CheckedInputStream checked, EntryConsumer to) throws IOException {
    String model = "";
    while (true) {
      long checksum = checked.getChecksum().getValue();
      switch (in.readByte()) {
        case MODEL -> model = in.readUTF();
        case RECORD ->
            to.accept(
                model, new Fingerprint(in.readLong(), in.readLong()), in.readLong(), in.readLong());
        case END -> {
          return in.readLong() == checksum;
        }
        default -> {
          return false;
        }
      }
    }
  }

  private void forEachRecord(EntryConsumer to) throws IOException {
    for (RunFile file : records) {
      RecordKeys.read(
          file,
          keys ->
              to.accept(
                  keys.modelVersion(),
                  Fingerprint.of(keys.id()),
                  keys.textChecksum(),
                  keys.originChecksum()));
    }
  }

  private void writeIndex() throws IOException {
    folder.writeKnown(run, this::writeIndex);
  }

  private void writeIndex(OutputStream stream) throws IOException {
    CheckedOutputStream checked =
        new CheckedOutputStream(new BufferedOutputStream(stream, BUFFER_BYTES), new CRC32());
    DataOutputStream out = new DataOutputStream(checked);
    out.writeLong(FORMAT);
    out.writeLong(filesChecksum());
    String[] lastModel = {null};
    forEachRecord(
        (model, id, text, origin) -> {
          if (!model.equals(lastModel[0])) {
            out.writeByte(MODEL);
            out.writeUTF(model);
            lastModel[0] = model;
          }
          out.writeByte(RECORD);
          out.writeLong(id.first());
          out.writeLong(id.second());
          out.writeLong(text);
          out.writeLong(origin);
        });
    long checksum = checked.getChecksum().getValue();
    out.writeByte(END);
    out.writeLong(checksum);
    out.flush();
  }

  /** A checksum of the names and sizes of the files of records. Their folder does not matter. */
  private long filesChecksum() {
    StringBuilder names = new StringBuilder();
    records.stream()
        .map(file -> file.path().substring(file.path().lastIndexOf('/') + 1) + " " + file.bytes())
        .sorted()
        .forEach(name -> names.append(name).append('\n'));
    return ByteBuffer.wrap(Sha256.of(names.toString())).getLong();
  }
}
