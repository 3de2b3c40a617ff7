// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.dataflow;

import com.google.api.services.dataflow.model.DataflowPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.runners.dataflow.options.DataflowPipelineOptions;
import org.apache.beam.runners.dataflow.util.PackageUtil.StagedFile;
import org.apache.beam.runners.dataflow.util.Stager;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;

/**
 * A stager for dry runs: it tells the runner where each file would be staged, and stages none. Only
 * the pipeline is written, to a local file.
 */
final class DryRunStager implements Stager {
  private final Path pipeline;
  private final DataflowPipelineOptions options;

  DryRunStager(Path pipeline, DataflowPipelineOptions options) {
    this.pipeline = pipeline;
    this.options = options;
  }

  @Override
  public List<DataflowPackage> stageFiles(List<StagedFile> files) {
    return files.stream().map(file -> stagedPackage(file.getDestination())).toList();
  }

  /** Writes the pipeline: the only thing that the runner stages as bytes. */
  @Override
  public DataflowPackage stageToFile(byte[] bytes, String name) {
    try {
      Files.write(pipeline, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stagedPackage(name);
  }

  private DataflowPackage stagedPackage(String name) {
    String location =
        FileSystems.matchNewResource(options.getStagingLocation(), true)
            .resolve(name, StandardResolveOptions.RESOLVE_FILE)
            .toString();
    return new DataflowPackage().setName(name).setLocation(location);
  }
}
