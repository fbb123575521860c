package org.liaison.gateway.control;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.CompareControlsRequest;
import org.liaison.events.v1.CompareControlsResponse;
import org.liaison.events.v1.ComparedSubstance;
import org.liaison.events.v1.Control;
import org.liaison.events.v1.ControlCoverage;
import org.liaison.events.v1.ControlDelay;
import org.liaison.events.v1.ControlKind;
import org.liaison.events.v1.ControlsServiceGrpc;
import org.liaison.events.v1.DateBasis;
import org.liaison.events.v1.EventDate;
import org.liaison.events.v1.ListControlDelaysRequest;
import org.liaison.events.v1.ListControlDelaysResponse;
import org.liaison.gateway.support.FakeService;
import org.liaison.gateway.support.Samples;
import org.liaison.gateway.support.ServicePorts;

@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class ControlComparisonResourceTest {

  private static final String CONTROLS = "/api/v1/controls";
  private static final Control CONTROL =
      Control.newBuilder()
          .setId(Samples.ID)
          .setJurisdiction(ActorRef.newBuilder().setId("china").setName("China"))
          .setSubstance("fentanyl-class")
          .setName("Fentanyls")
          .setKind(ControlKind.CONTROL_KIND_CLASS)
          .setSchedule("Supplementary List")
          .setEffective(
              EventDate.newBuilder()
                  .setEdtf("2019-05-01")
                  .setEarliest("2019-05-01")
                  .setLatest("2019-05-01")
                  .setBasis(DateBasis.DATE_BASIS_STATED))
          .build();

  @ConfigProperty(name = "quarkus.grpc.clients.events.test-port")
  int eventsPort;

  private final List<Object> asked = new ArrayList<>();
  private FakeService events;

  @BeforeEach
  void start() {
    ControlCoverage coverage =
        ControlCoverage.newBuilder().setControl(CONTROL).setByClass(true).build();
    events =
        new FakeService(eventsPort)
            .answering(
                ControlsServiceGrpc.getCompareControlsMethod(),
                request -> {
                  asked.add(request);
                  return CompareControlsResponse.newBuilder()
                      .setOf(CONTROL.getJurisdiction())
                      .addOnlyOf(
                          ComparedSubstance.newBuilder()
                              .setSubstance("carfentanil")
                              .setName("Carfentanil")
                              .setOf(coverage)
                              .setCertain(true))
                      .build();
                })
            .answering(
                ControlsServiceGrpc.getListControlDelaysMethod(),
                request -> {
                  asked.add(request);
                  return ListControlDelaysResponse.newBuilder()
                      .addDelays(
                          ControlDelay.newBuilder()
                              .setInternational(coverage)
                              .setNational(coverage)
                              .setLeastDays(-306))
                      .addDelays(ControlDelay.newBuilder().setInternational(coverage).setOpen(true))
                      .build();
                })
            .start();
  }

  @AfterEach
  void stop() {
    events.close();
  }

  @Test
  void aComparisonTellsWhichEntryControlsAndWhetherByClass() {
    given()
        .get(CONTROLS + "/comparison?of=china&with=united-states&on=2024-01-01")
        .then()
        .statusCode(200)
        .body("on", equalTo("2024-01-01"))
        .body("onlyOf[0].of.control", equalTo(Samples.ID))
        .body("onlyOf[0].of.byClass", equalTo(true))
        .body("onlyOf[0].of.substance", equalTo("fentanyl-class"))
        .body("onlyOf[0].with", nullValue())
        .body("both", hasSize(0));
    assertThat(asked)
        .containsExactly(
            CompareControlsRequest.newBuilder()
                .setOf("china")
                .setWith("united-states")
                .setOn("2024-01-01")
                .build());
  }

  @Test
  void delaysAreNullWhereADateOrTheControlIsOpen() {
    given()
        .get(CONTROLS + "/delays?jurisdiction=china&kind=precursor")
        .then()
        .statusCode(200)
        .body("items[0].leastDays", equalTo(-306))
        .body("items[0].mostDays", nullValue())
        .body("items[0].open", equalTo(false))
        .body("items[1].national", nullValue())
        .body("items[1].open", equalTo(true));
    assertThat(asked)
        .containsExactly(
            ListControlDelaysRequest.newBuilder()
                .setJurisdiction("china")
                .setKind(ControlKind.CONTROL_KIND_PRECURSOR)
                .build());
  }

  @Test
  void aQuestionThatCannotBeAskedNamesTheParameters() {
    given()
        .get(CONTROLS + "/comparison?of=china&on=2024")
        .then()
        .statusCode(400)
        .body("errors.field", containsInAnyOrder("with", "on"));
    given().get(CONTROLS + "/comparison?of=un&with=china").then().statusCode(400);
    given()
        .get(CONTROLS + "/delays?kind=plant")
        .then()
        .statusCode(400)
        .body("errors.field", containsInAnyOrder("jurisdiction", "kind"));
    assertThat(asked).isEmpty();
  }
}
