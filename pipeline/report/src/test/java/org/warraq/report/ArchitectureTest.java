// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The report knows the files of a run, and not the programs that wrote them. So it works on the
 * output of any version of the job, and Beam and the models stay off its class path.
 */
@AnalyzeClasses(packages = "org.warraq.report", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  /** The tests run the job, so the compiler would not notice that main code does. */
  @ArchTest
  static final ArchRule reportKnowsNeitherBeamNorJobNorAnnotators =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.beam..",
              "org.warraq",
              "org.warraq.job..",
              "org.warraq.article..",
              "org.warraq.lemma..",
              "org.warraq.ner..");

  /** Everything else that is on the class path of the tests comes with the job, too. */
  @ArchTest
  static final ArchRule reportNeedsOnlyItsDeclaredDependencies =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.warraq.report..",
              "com.fasterxml.jackson..",
              "org.apache.commons.csv..",
              "picocli..");

  @ArchTest
  static final ArchRule onlyRecordsOpenTheDatabase =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.warraq.report.records..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.sql.DriverManager");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.warraq.report.(*)..").should().beFreeOfCycles();
}
