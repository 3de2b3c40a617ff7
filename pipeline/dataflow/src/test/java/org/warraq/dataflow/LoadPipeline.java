// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.dataflow;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.beam.model.pipeline.v1.RunnerApi;
import org.apache.beam.sdk.util.construction.PTransformTranslation;
import org.apache.beam.sdk.util.construction.ParDoTranslation;
import org.apache.beam.sdk.util.construction.RehydratedComponents;

/**
 * Loads all functions and coders of a pipeline file, like a worker, and prints how many there are.
 */
final class LoadPipeline {
  private LoadPipeline() {}

  public static void main(String[] args) throws Exception {
    RunnerApi.Components components =
        RunnerApi.Pipeline.parseFrom(Files.readAllBytes(Path.of(args[0]))).getComponents();
    int functions = 0;
    for (RunnerApi.PTransform transform : components.getTransformsMap().values()) {
      if (transform.getSpec().getUrn().equals(PTransformTranslation.PAR_DO_TRANSFORM_URN)) {
        ParDoTranslation.getDoFn(
            RunnerApi.ParDoPayload.parseFrom(transform.getSpec().getPayload()));
        functions++;
      }
    }
    RehydratedComponents rehydrated = RehydratedComponents.forComponents(components);
    for (String coder : components.getCodersMap().keySet()) {
      rehydrated.getCoder(coder);
    }
    System.out.printf("%d functions, %d coders%n", functions, components.getCodersCount());
  }
}
