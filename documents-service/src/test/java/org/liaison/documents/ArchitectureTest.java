package org.liaison.documents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

/**
 * Run as plain tests: ArchUnit's own engine finds none under the class loader of Quarkus' tests.
 */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.liaison.documents");

  @Test
  void domainKnowsNoFramework() {
    noClasses()
        .that()
        .resideInAPackage("..domain..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.quarkus..",
            "io.smallrye..",
            "org.hibernate..",
            "jakarta.persistence..",
            "java.sql..",
            "javax.sql..",
            "com.google.protobuf..",
            "io.grpc..",
            "org.liaison.documents.v1..")
        .because(
            "rules about documents must be readable and testable without database and network;"
                + " only the annotations of CDI and transactions are let in")
        .check(CLASSES);
  }

  @Test
  void domainKnowsNoAdapter() {
    noClasses()
        .that()
        .resideInAPackage("..domain..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..persistence..", "..grpc..")
        .because("adapters depend on the domain, so that either can be replaced without it")
        .check(CLASSES);
  }

  @Test
  void adaptersKnowNoOtherAdapter() {
    noClasses()
        .that()
        .resideInAPackage("..persistence..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..grpc..", "org.liaison.documents.v1..")
        .because("what is kept must not follow the form in which it is sent")
        .check(CLASSES);
  }

  @Test
  void callsReachTheDatabaseThroughTheDomain() {
    noClasses()
        .that()
        .resideInAPackage("..grpc..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..persistence..", "org.hibernate..", "jakarta.persistence..")
        .because("transactions and rules live in the domain services")
        .check(CLASSES);
  }

  @Test
  void textIsPlainJava() {
    classes()
        .that()
        .resideInAPackage("..text..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "opennlp..", "org.liaison.documents.text..")
        .because("reading a text needs nothing but the text")
        .check(CLASSES);
  }

  @Test
  void entitiesStayHome() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should()
        .bePackagePrivate()
        .because(
            "repositories hand out records; a managed entity elsewhere changes rows by accident")
        .check(CLASSES);
  }

  @Test
  void documentsKnowNeitherSearchNorFeed() {
    noClasses()
        .that()
        .resideInAPackage("org.liaison.documents.document..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..search..", "..feed..")
        .because(
            "they listen to accepted versions, so that a further listener changes nothing here")
        .check(CLASSES);
  }

  @Test
  void featuresHaveNoCycles() {
    slices()
        .matching("org.liaison.documents.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a feature that needs another one that needs it is one feature")
        .check(CLASSES);
  }
}
