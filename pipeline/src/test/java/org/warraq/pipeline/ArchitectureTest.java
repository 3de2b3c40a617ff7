// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The border between linguistics and engine: neither should notice when the other changes. */
@AnalyzeClasses(packages = "org.warraq", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule modelsKnowNoEngine =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.warraq.pipeline..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.beam..",
              "org.apache.avro..",
              "org.apache.parquet..",
              "org.warraq.pipeline..");

  /** Training reads a corpus of JSON lines; annotators read no files but their models. */
  @ArchTest
  static final ArchRule annotatorsKnowNoJson =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.warraq.pipeline..", "org.warraq.ner.train..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule pipelineKnowsNoCoreNlp =
      noClasses()
          .that()
          .resideInAPackage("org.warraq.pipeline..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..");

  @ArchTest
  static final ArchRule annotatorsDoNotDependInCircles =
      slices().matching("org.warraq.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule stepsOfTheJobDoNotEither =
      slices().matching("org.warraq.pipeline.(*)..").should().beFreeOfCycles();
}
