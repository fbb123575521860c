package org.liaison.gateway.lifecycle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.grpc.Status.Code;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.documents.v1.CopiesServiceGrpc;
import org.liaison.documents.v1.Copy;
import org.liaison.documents.v1.DiffGrain;
import org.liaison.documents.v1.DiffKind;
import org.liaison.documents.v1.DiffStretch;
import org.liaison.documents.v1.DiffVersionsRequest;
import org.liaison.documents.v1.DiffVersionsResponse;
import org.liaison.documents.v1.DocumentState;
import org.liaison.documents.v1.DocumentsServiceGrpc;
import org.liaison.documents.v1.LifecycleServiceGrpc;
import org.liaison.documents.v1.ListCopiesResponse;
import org.liaison.documents.v1.SetDocumentStateRequest;
import org.liaison.documents.v1.SetDocumentStateResponse;
import org.liaison.documents.v1.StateChange;
import org.liaison.gateway.support.Failures;
import org.liaison.gateway.support.FakeService;
import org.liaison.gateway.support.Samples;
import org.liaison.gateway.support.ServicePorts;

@QuarkusTest
@QuarkusTestResource(ServicePorts.class)
class LifecycleResourceTest {

  private static final String DOCUMENT = "/api/v1/documents/" + Samples.ID;

  @ConfigProperty(name = "quarkus.grpc.clients.documents.test-port")
  int documentsPort;

  private final AtomicReference<SetDocumentStateRequest> set = new AtomicReference<>();
  private final AtomicReference<DiffVersionsRequest> compared = new AtomicReference<>();
  private RuntimeException failure;
  private FakeService documents;

  @BeforeEach
  void start() {
    documents =
        new FakeService(documentsPort)
            .answering(LifecycleServiceGrpc.getSetDocumentStateMethod(), this::set)
            .answering(LifecycleServiceGrpc.getDiffVersionsMethod(), this::diff)
            .answering(
                CopiesServiceGrpc.getListCopiesMethod(),
                request ->
                    ListCopiesResponse.newBuilder()
                        .setOrigin(Samples.ID)
                        .addCopies(
                            Copy.newBuilder()
                                .setDocument(Samples.document(1))
                                .setResemblance(0.5)
                                .setContainment(1)
                                .setBasisDocumentId(Samples.ID)
                                .setBasisVersion(2))
                        .build())
            .answering(
                DocumentsServiceGrpc.getGetDocumentMethod(),
                request -> {
                  throw failure;
                })
            .start();
  }

  @AfterEach
  void stop() {
    documents.close();
  }

  @Test
  void documentIsPutIntoAnotherState() {
    given()
        .contentType("application/json")
        .body("{\"state\":\"withdrawn\",\"reason\":\"Retracted.\",\"expected\":0}")
        .post(DOCUMENT + "/states")
        .then()
        .statusCode(200)
        .body("state", equalTo("withdrawn"))
        .body("number", equalTo(1))
        .body("by", nullValue());

    assertThat(set.get().getState()).isEqualTo(DocumentState.DOCUMENT_STATE_WITHDRAWN);
    assertThat(set.get().hasExpectedNumber()).isTrue();
  }

  @Test
  void everythingWrongWithAStateIsToldAtOnce() {
    given()
        .contentType("application/json")
        .body("{\"state\":\"purged\",\"expected\":-1,\"why\":\"\"}")
        .post(DOCUMENT + "/states")
        .then()
        .statusCode(400)
        .body("errors.field", hasItems("state", "reason", "expected", "why"));
  }

  @Test
  void stateThatChangedMeanwhileIsAPreconditionThatFailed() {
    failure = Failures.of(Code.FAILED_PRECONDITION, "STATE_CHANGED", "it is withdrawn by now");

    given()
        .contentType("application/json")
        .body("{\"state\":\"current\",\"reason\":\"Restored.\",\"expected\":0}")
        .post(DOCUMENT + "/states")
        .then()
        .statusCode(412)
        .body("code", equalTo("STATE_CHANGED"));
  }

  @Test
  void purgesAreOffUnlessTheOperatorAllowsThem() {
    given()
        .contentType("application/json")
        .body("{\"reason\":\"A court ordered it.\",\"confirm\":\"" + Samples.ID + "\"}")
        .post(DOCUMENT + "/purge")
        .then()
        .statusCode(403)
        .body("code", equalTo("PURGES_OFF"));
  }

  @Test
  void purgedDocumentIsGone() {
    failure = Failures.of(Code.FAILED_PRECONDITION, "DOCUMENT_PURGED", "it was purged");

    given().get(DOCUMENT).then().statusCode(410).body("code", equalTo("DOCUMENT_PURGED"));
  }

  @Test
  void diffIsGivenAsJsonAndAsAPageWithNothingThatRuns() {
    given()
        .get(DOCUMENT + "/diff?version=2&against=1")
        .then()
        .statusCode(200)
        .body("grain", equalTo("words"))
        .body("stretches[0].kind", equalTo("inserted"))
        .body("stretches[0].newEnd", equalTo(8))
        .body("stretches[0].tail", nullValue());
    assertThat(compared.get().getNumber()).isEqualTo(2);
    assertThat(compared.get().getAgainst()).isEqualTo(1);
    given()
        .accept("text/html")
        .get(DOCUMENT + "/diff.html?against=1")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body(containsString("<ins>&lt;b&gt;new</ins>"));
    assertThat(compared.get().getNumber()).isZero();
    given().get(DOCUMENT + "/diff").then().statusCode(400);
  }

  @Test
  void copiesAreListedUnderTheirOrigin() {
    given()
        .get(DOCUMENT + "/duplicates?size=10")
        .then()
        .statusCode(200)
        .body("origin", equalTo(Samples.ID))
        .body("size", equalTo(10))
        .body("items[0].resemblance", equalTo(0.5f))
        .body("items[0].comparedWithVersion", equalTo(2));
  }

  private SetDocumentStateResponse set(SetDocumentStateRequest request) {
    if (failure != null) {
      throw failure;
    }
    set.set(request);
    return SetDocumentStateResponse.newBuilder()
        .setChange(StateChange.newBuilder().setNumber(1).setState(request.getState()))
        .build();
  }

  private DiffVersionsResponse diff(DiffVersionsRequest request) {
    compared.set(request);
    return DiffVersionsResponse.newBuilder()
        .setDocumentId(request.getDocumentId())
        .setNumber(request.getNumber())
        .setAgainst(request.getAgainst())
        .setGrain(DiffGrain.DIFF_GRAIN_WORDS)
        .addStretches(
            DiffStretch.newBuilder()
                .setKind(DiffKind.DIFF_KIND_INSERTED)
                .setNewEnd(8)
                .setText("<b>new"))
        .build();
  }
}
