package org.liaison.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;

@AnalyzeClasses(
    packages = "org.liaison.gateway",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule grpcStaysAtThePort =
      noClasses()
          .that()
          .resideOutsideOfPackages("..client..", "..problem..", "..health..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.grpc..", "io.quarkus.grpc..", "com.google.rpc..")
          .because("who calls a service must not care how; deadlines and retries are in one place");

  @ArchTest
  static final ArchRule jsonIsNotTheContract =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Response")
          .or()
          .haveSimpleNameEndingWith("Request")
          .or()
          .haveSimpleNameEndingWith("Parameters")
          .or()
          .resideInAnyPackage("..problem..", "..input..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.liaison.documents.v1", "org.liaison.events.v1")
          .because("the public API changes when we decide so, not when a contract does");

  @ArchTest
  static final ArchRule clientsKnowNoFeature =
      noClasses()
          .that()
          .resideInAPackage("..client..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.liaison.gateway.document..",
              "org.liaison.gateway.event..",
              "org.liaison.gateway.stream..",
              "jakarta.ws.rs..")
          .because("the port speaks the contract; features translate it");

  @ArchTest
  static final ArchRule stubsAreHiddenBehindClients =
      noClasses()
          .that()
          .resideOutsideOfPackage("..client..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("org\\.liaison\\.(documents|events)\\.v1\\..*Grpc.*")
          .because("a call without deadline, retry and breaker must not be possible");

  @ArchTest
  static final ArchRule nothingBlocks =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Blocking.class)
          .orShould()
          .callMethod(Uni.class, "await")
          .because("a waiting thread per request is what this gateway does without");

  @ArchTest
  static final ArchRule resourcesAreNamedSo =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .haveSimpleNameEndingWith("Resource")
          .because("one name per layer tells a reader where to look");

  @ArchTest
  static final ArchRule featuresHaveNoCircles =
      slices()
          .matching("org.liaison.gateway.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a feature must be readable without reading the one that uses it");
}
