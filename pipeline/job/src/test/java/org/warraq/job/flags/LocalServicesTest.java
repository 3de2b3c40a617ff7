// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.Module;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.apache.beam.sdk.io.FileSystemRegistrar;
import org.apache.beam.sdk.options.PipelineOptionsRegistrar;
import org.apache.beam.sdk.runners.PipelineRunnerRegistrar;
import org.apache.beam.sdk.util.construction.TransformPayloadTranslatorRegistrar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalServicesTest {
  /** What a run on this machine does not need: parts of the names of classes. */
  private static final List<String> REMOTE = List.of(".aws2.", ".hdfs.", ".flink.");

  private final ClassLoader all = LocalServicesTest.class.getClassLoader();

  @ParameterizedTest
  @ValueSource(
      classes = {
        FileSystemRegistrar.class,
        Module.class,
        PipelineRunnerRegistrar.class,
        TransformPayloadTranslatorRegistrar.class
      })
  void remoteServicesAreHiddenAndNoOthers(Class<?> service) {
    Set<String> expected =
        names(service, all).stream()
            .filter(name -> REMOTE.stream().noneMatch(name::contains))
            .collect(toSet());
    assertEquals(expected, names(service, new LocalServices(all)));
  }

  @Test
  void onlyOptionsOfDirectRunnerAreRegistered() {
    assertEquals(
        Set.of("org.apache.beam.runners.direct.DirectRegistrar$Options"),
        names(PipelineOptionsRegistrar.class, new LocalServices(all)));
  }

  @Test
  void servicesWithoutListAreThoseOfTheParent() {
    Class<?> service = java.util.spi.ToolProvider.class;
    assertEquals(names(service, all), names(service, new LocalServices(all)));
  }

  private static Set<String> names(Class<?> service, ClassLoader loader) {
    return ServiceLoader.load(service, loader).stream()
        .map(provider -> provider.type().getName())
        .collect(toSet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--input=news --output=out",
        "--input=news --output out --annotators=split,segment --maxRejectedFraction=0.1",
        "--input=a.jsonl --output=out --targetParallelism=1 --tempLocation=/tmp/x",
        "- --inputFormat=jsonl"
      })
  void areEnoughForRunsOnThisMachine(String args) {
    assertTrue(LocalServices.areEnoughFor(List.of(args.split(" "))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--input=s3://bucket/news --output=out",
        "--input=news --output=hdfs://host/out",
        "--input=news --output=out --runner=FlinkRunner",
        "--input=news --output=out --awsRegion=eu-west-1",
        "--input=news --output=out --ouput=typo"
      })
  void areNotEnoughForOthers(String args) {
    assertFalse(LocalServices.areEnoughFor(List.of(args.split(" "))));
  }
}
