// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Says which packages of this module may know what. */
@AnalyzeClasses(
    packages = {
      "org.warraq.gold",
      "org.warraq.evaluate",
      "org.warraq.train",
      "org.warraq.ud",
      "org.warraq.cli"
    },
    importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.warraq.(*)..").should().beFreeOfCycles();

  /** So neither Beam nor the job is among them. */
  @ArchTest
  static final ArchRule moduleNeedsOnlyItsDeclaredDependencies =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "com.fasterxml.jackson..",
              "picocli..",
              "org.warraq.gold..",
              "org.warraq.evaluate..",
              "org.warraq.train..",
              "org.warraq.ud..",
              "org.warraq.cli..",
              "org.warraq",
              "org.warraq.article..",
              "org.warraq.lemma..",
              "org.warraq.ner..",
              "org.warraq.pos..",
              "org.warraq.table..",
              "org.warraq.text..");

  @ArchTest
  static final ArchRule onlyTheAntCorpusIsReadAsJson =
      noClasses()
          .that()
          .haveSimpleNameNotStartingWith("AntCorpus")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");
}
