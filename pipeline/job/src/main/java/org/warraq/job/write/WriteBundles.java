// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import java.util.UUID;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.util.SerializableUtils;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.PDone;
import org.warraq.job.files.FileNames;
import org.warraq.job.store.OutputLayout;

/**
 * Writes each bundle to a separate file in staging, and moves all files to the target folder when
 * all bundles are written. Without elements it writes one file without elements, so that readers
 * find a file.
 *
 * <p>It is used instead of {@link FileIO#write} because that gathers elements by key, and
 * DirectRunner would keep all of them in memory.
 */
final class WriteBundles<T> extends PTransform<PCollection<T>, PDone> {
  private final FileIO.Sink<T> sink;
  private final String staging;
  private final String target;
  private final String extension;

  private WriteBundles(FileIO.Sink<T> sink, String staging, String target, String extension) {
    this.sink = sink;
    this.staging = staging;
    this.target = target;
    this.extension = extension;
  }

  /**
   * Returns the transform that writes files {@code part-*}.
   *
   * @param sink how elements are written to a file
   * @param staging folder for files that are not finished
   * @param target folder for finished files
   * @param extension end of the files' names, such as {@code .jsonl}
   */
  static <T> WriteBundles<T> of(
      FileIO.Sink<T> sink, String staging, String target, String extension) {
    return new WriteBundles<>(sink, staging, target, extension);
  }

  @Override
  public PDone expand(PCollection<T> elements) {
    PCollectionView<List<String>> files =
        elements
            .apply("WriteStaged", ParDo.of(new WriteStaged<>(sink, staging)))
            .setCoder(StringUtf8Coder.of())
            .apply("AllStaged", View.asList());
    elements
        .getPipeline()
        .apply(getName() + "/Once", Create.of(target))
        .apply(
            getName() + "/MoveIntoPlace",
            ParDo.of(new MoveIntoPlace<>(sink, files, staging, extension)).withSideInputs(files));
    return PDone.in(elements.getPipeline());
  }

  /** A file in staging that is being written. */
  private static final class StagedFile<T> {
    private final ResourceId file;
    private final FileIO.Sink<T> sink;
    private final WritableByteChannel channel;

    StagedFile(FileIO.Sink<T> prototype, String folder) throws IOException {
      file = FileSystems.matchNewResource(folder + "/" + UUID.randomUUID(), false);
      sink = SerializableUtils.clone(prototype);
      channel = FileSystems.create(file, "application/octet-stream");
      sink.open(channel);
    }

    void write(T element) throws IOException {
      sink.write(element);
    }

    String close() throws IOException {
      sink.flush();
      channel.close();
      return file.toString();
    }
  }

  private static final class WriteStaged<T> extends DoFn<T, String> {
    private final FileIO.Sink<T> sink;
    private final String folder;
    private transient StagedFile<T> file;

    WriteStaged(FileIO.Sink<T> sink, String folder) {
      this.sink = sink;
      this.folder = folder;
    }

    @StartBundle
    public void start() {
      file = null;
    }

    @ProcessElement
    public void write(@Element T element) throws IOException {
      if (file == null) {
        file = new StagedFile<>(sink, folder);
      }
      file.write(element);
    }

    @FinishBundle
    public void finish(FinishBundleContext context) throws IOException {
      if (file != null) {
        GlobalWindow window = GlobalWindow.INSTANCE;
        context.output(file.close(), window.maxTimestamp(), window);
      }
    }
  }

  /**
   * Moves the staged files to the target folder.
   *
   * <p>The move may be repeated, even with other files for the same elements, because a runner that
   * loses a machine writes that machine's elements again, perhaps after some files were moved. So
   * every file keeps its unique name, and files in the target folder that do not belong to the
   * current attempt are deleted.
   */
  private static final class MoveIntoPlace<T> extends DoFn<String, Void> {
    private final FileIO.Sink<T> sink;
    private final PCollectionView<List<String>> files;
    private final String staging;
    private final String extension;

    MoveIntoPlace(
        FileIO.Sink<T> sink,
        PCollectionView<List<String>> files,
        String staging,
        String extension) {
      this.sink = sink;
      this.files = files;
      this.staging = staging;
      this.extension = extension;
    }

    @ProcessElement
    public void move(@Element String target, ProcessContext context) throws IOException {
      List<String> written = context.sideInput(files);
      List<String> staged =
          written.isEmpty() ? List.of(new StagedFile<>(sink, staging).close()) : written;
      List<ResourceId> targets = staged.stream().map(file -> targetOf(file, target)).toList();
      FileSystems.delete(otherFiles(targets, target), StandardMoveOptions.IGNORE_MISSING_FILES);
      FileSystems.rename(
          staged.stream().map(WriteBundles::file).toList(),
          targets,
          StandardMoveOptions.IGNORE_MISSING_FILES,
          StandardMoveOptions.SKIP_IF_DESTINATION_EXISTS);
    }

    private ResourceId targetOf(String staged, String target) {
      String name = staged.substring(staged.lastIndexOf('/') + 1);
      return file(OutputLayout.partFile(target, name, extension));
    }

    private static List<ResourceId> otherFiles(List<ResourceId> targets, String target)
        throws IOException {
      return FileNames.match(FileNames.literal(target) + "/" + OutputLayout.partFiles("")).stream()
          .map(Metadata::resourceId)
          .filter(file -> !targets.contains(file))
          .toList();
    }
  }

  private static ResourceId file(String path) {
    return FileSystems.matchNewResource(path, false);
  }
}
