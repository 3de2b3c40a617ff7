// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.warraq.job.run.RunMode;

/** Checks which packages may depend on which others. */
@AnalyzeClasses(packages = "org.warraq", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule libraryNeedsJavaAlone =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.warraq.job..", "org.warraq.testing..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "java..",
              "org.warraq",
              "org.warraq.article..",
              "org.warraq.lemma..",
              "org.warraq.ner..",
              "org.warraq.pos..",
              "org.warraq.segment..",
              "org.warraq.sentence..",
              "org.warraq.table..",
              "org.warraq.text..");

  @ArchTest
  static final ArchRule libraryHasNoCycles =
      slices().matching("org.warraq.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule jobUsesOnlyTheFacadeOfTheLibrary =
      noClasses()
          .that()
          .resideInAPackage("org.warraq.job..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.warraq.segment..",
              "org.warraq.sentence..",
              "org.warraq.table..",
              "org.warraq.ner.crf..",
              "edu.stanford..");

  @ArchTest
  static final ArchRule jobHasNoCycles =
      slices().matching("org.warraq.job.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyRunModeTellsKindsOfRunsApart =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.warraq.job.flags..")
          .and()
          .doNotBelongToAnyOf(RunMode.class)
          .should()
          .callMethodWhere(target(nameMatching("get(Incremental|Replay)")));

  @ArchTest
  static final ArchRule parsersKnowNoBeam =
      noClasses()
          .that()
          .resideInAPackage("org.warraq.job.parse..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.beam..");

  @ArchTest
  static final ArchRule storeAndRecordKnowNoTransforms =
      noClasses()
          .that()
          .resideInAnyPackage("org.warraq.job.store..", "org.warraq.job.record..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.beam.sdk.transforms..",
              "org.warraq.job.annotate..",
              "org.warraq.job.read..",
              "org.warraq.job.write..");
}
