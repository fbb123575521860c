package org.liaison.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

/** The directions in which this service's parts may depend on each other. */
@AnalyzeClasses(packages = "org.liaison.events", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] FRAMEWORKS = {
    "io.quarkus..", "io.grpc..", "com.google.protobuf..", "jakarta..", "org.hibernate..",
    "io.smallrye..", "io.micrometer..", "org.jboss..", "java.sql..", "org.liaison.events.v1..",
    "org.liaison.documents.v1..", "dev.langchain4j.."
  };

  @ArchTest
  static final ArchRule DOMAIN_KNOWS_NO_FRAMEWORK =
      noClasses()
          .that()
          .resideInAnyPackage("..domain..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FRAMEWORKS)
          .because("what the record means must outlive how it is stored and asked for");

  @ArchTest
  static final ArchRule ENTITIES_STAY_IN_PERSISTENCE =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .bePackagePrivate()
          .andShould()
          .resideInAPackage("..persistence..")
          .because(
              "an entity outside its transaction is a row that somebody may change by accident");

  @ArchTest
  static final ArchRule CONTRACT_STAYS_AT_THE_BORDER =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..grpc..",
              "..client..",
              "..problem..",
              "org.liaison.events.v1..",
              "org.liaison.documents.v1..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.liaison.events.v1..", "org.liaison.documents.v1..")
          .because("a change of the contract must not reach further than its mappers");

  @ArchTest
  static final ArchRule MODELS_ARE_ASKED_AT_ONE_PLACE =
      noClasses()
          .that()
          .resideOutsideOfPackage("..opinion.client..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.langchain4j..")
          .because("the engine knows a port, so that another way to a model is another adapter");

  @ArchTest
  static final ArchRule NOBODY_ASKS_THE_SERVER =
      noClasses()
          .that()
          .resideOutsideOfPackage("..grpc..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.liaison.events.grpc..")
          .because("the gRPC service is an edge: it calls, and is called by clients only");
}
