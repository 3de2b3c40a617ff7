// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The report knows records, and not what made them. */
@AnalyzeClasses(packages = "org.warraq.report", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule reportKnowsNoEngine =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.beam..", "org.warraq.job..", "org.warraq.article..");

  @ArchTest
  static final ArchRule partsDoNotDependInCircles =
      slices().matching("org.warraq.report.(*)..").should().beFreeOfCycles();
}
