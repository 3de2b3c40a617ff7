// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.PCollectionView;
import org.warraq.job.files.FileNames;
import org.warraq.job.store.OutputLayout;

/**
 * Moves all staged files to the folders of their kinds, when all are written. Where a kind has
 * fewer files than it needs, files without elements are added.
 *
 * <p>The move may be repeated, even with other files for the same elements, because a runner that
 * loses a machine writes that machine's elements again, perhaps after some files were moved. So
 * every file keeps its unique name, and files in the target folders that do not belong to the
 * current attempt are deleted.
 *
 * <p>Last, the mark of an unfinished run is deleted. From then on no later run may delete the files
 * unasked, even if the program that started the run is lost.
 */
final class MoveIntoPlace extends DoFn<String, Void> {
  private final OutcomeFiles.Layout layout;
  private final PCollectionView<Iterable<StagedName>> files;

  /**
   * Moves files.
   *
   * @param files the names of all staged files; a side input, so that it is complete
   */
  MoveIntoPlace(OutcomeFiles.Layout layout, PCollectionView<Iterable<StagedName>> files) {
    this.layout = layout;
    this.files = files;
  }

  @ProcessElement
  public void move(ProcessContext context) throws IOException {
    List<StagedName> staged = new ArrayList<>();
    context.sideInput(files).forEach(staged::add);
    move(layout.rejects(), staged);
    move(layout.records(), staged);
    FileSystems.delete(
        List.of(file(layout.unfinishedMark())), StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  private void move(OutputKind<?> kind, List<StagedName> allStaged) throws IOException {
    List<StagedName> staged = new ArrayList<>(allStaged.stream().filter(kind::holds).toList());
    while (staged.size() < kind.leastFiles()) {
      staged.add(StagedFile.create(kind, layout.staging()).finish());
    }
    List<ResourceId> targets = staged.stream().map(name -> file(name.target())).toList();
    Set<ResourceId> others = filesIn(kind.folder());
    others.removeAll(targets);
    FileSystems.delete(others, StandardMoveOptions.IGNORE_MISSING_FILES);
    FileSystems.rename(
        staged.stream().map(name -> file(name.staged())).toList(),
        targets,
        StandardMoveOptions.IGNORE_MISSING_FILES,
        StandardMoveOptions.SKIP_IF_DESTINATION_EXISTS);
    requireAll(targets, filesIn(kind.folder()));
  }

  /** Checks that no file is lost: another program may have deleted some from staging. */
  private void requireAll(List<ResourceId> targets, Set<ResourceId> found) throws IOException {
    for (ResourceId target : targets) {
      if (!found.contains(target)) {
        throw new IOException(
            "a file that this run wrote has vanished from '%s' before it could become '%s'; does another run use the folder? Run again"
                .formatted(layout.staging(), target));
      }
    }
  }

  private static Set<ResourceId> filesIn(String folder) throws IOException {
    Set<ResourceId> found = new HashSet<>();
    for (Metadata file :
        FileNames.match(FileNames.literal(folder) + "/" + OutputLayout.partFiles(""))) {
      found.add(file.resourceId());
    }
    return found;
  }

  private static ResourceId file(String path) {
    return FileSystems.matchNewResource(path, false);
  }
}
