package org.liaison.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.gateway.support.Failures;

class ProblemMapperTest {

  @ParameterizedTest
  @CsvSource({
    "INVALID_ARGUMENT, 400",
    "OUT_OF_RANGE, 400",
    "UNAUTHENTICATED, 401",
    "PERMISSION_DENIED, 403",
    "NOT_FOUND, 404",
    "ALREADY_EXISTS, 409",
    "ABORTED, 409",
    "FAILED_PRECONDITION, 409",
    "RESOURCE_EXHAUSTED, 429"
  })
  void whatAServiceRefusesKeepsItsCodeAndWords(Code code, int status) {
    Problem problem = ProblemMapper.toProblem(Failures.of(code, "SOME_REASON", "Do otherwise."));

    assertThat(problem.status()).isEqualTo(status);
    assertThat(problem.code()).isEqualTo("SOME_REASON");
    assertThat(problem.type()).isEqualTo("urn:liaison:problem:some-reason");
    assertThat(problem.title()).isEqualTo("Some reason");
    assertThat(problem.detail()).isEqualTo("Do otherwise.");
    assertThat(problem.errorId()).isNull();
  }

  @Test
  void violationsOfAServiceNameTheFieldsOfTheRequest() {
    Problem problem =
        ProblemMapper.toProblem(
            Failures.of(
                Code.INVALID_ARGUMENT,
                "VALIDATION_FAILED",
                "One field is wrong.",
                Map.of("metadata.published_on", "lies in the future")));

    assertThat(problem.errors())
        .containsExactly(new FieldError("publishedOn", "lies in the future"));
  }

  @ParameterizedTest
  @CsvSource({
    "UNAVAILABLE, 503, SERVICE_UNAVAILABLE",
    "CANCELLED, 503, SERVICE_UNAVAILABLE",
    "DEADLINE_EXCEEDED, 504, DEADLINE_EXCEEDED"
  })
  void whatAServiceCannotDoNowIsNotToldInItsWords(Code code, int status, String expected) {
    Problem problem = ProblemMapper.toProblem(Failures.of(code, "DATABASE_GONE", "host=10.0.0.7"));

    assertThat(problem.status()).isEqualTo(status);
    assertThat(problem.code()).isEqualTo(expected);
    assertThat(problem.detail()).doesNotContain("10.0.0.7");
  }

  @ParameterizedTest
  @CsvSource({"INTERNAL", "UNKNOWN", "DATA_LOSS", "UNIMPLEMENTED"})
  void aDefectOfAServiceTellsNothingButTheIdOfTheService(Code code) {
    Problem problem = ProblemMapper.toProblem(Failures.of(code, "INTERNAL", "NullPointer at X"));

    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.code()).isEqualTo("INTERNAL");
    assertThat(problem.errorId()).isEqualTo("id-of-the-service");
    assertThat(problem.detail()).doesNotContain("NullPointer");
  }

  @Test
  void aDefectOfTheGatewayTellsNothingButAnId() {
    Problem problem = ProblemMapper.toProblem(new IllegalStateException("secret"));

    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.errorId()).isNotBlank();
    assertThat(problem.detail()).doesNotContain("secret");
  }

  @Test
  void wordsThatNoServiceOfOursChoseAreNotPassedOn() {
    Problem problem =
        ProblemMapper.toProblem(
            new StatusRuntimeException(
                Status.RESOURCE_EXHAUSTED.withDescription("gRPC message exceeds maximum size")));

    assertThat(problem.code()).isEqualTo("OVERLOADED");
    assertThat(problem.detail()).doesNotContain("gRPC");
  }

  @Test
  void anOpenBreakerIsAServiceThatIsNotThere() {
    assertThat(ProblemMapper.toProblem(new CircuitBreakerOpenException("open")).code())
        .isEqualTo("SERVICE_UNAVAILABLE");
  }

  @Test
  void aProblemInsideACompletionIsFound() {
    Problem problem =
        ProblemMapper.toProblem(
            new CompletionException(new ProblemException(ErrorCode.SIZE_INVALID, "Less.")));

    assertThat(problem.code()).isEqualTo("SIZE_INVALID");
  }

  @ParameterizedTest
  @CsvSource({"404, NOT_FOUND", "405, METHOD_NOT_ALLOWED", "418, REQUEST_INVALID"})
  void whatTheHttpLayerRefusesIsAProblemOfItsStatus(int status, String code) {
    Problem problem = ProblemMapper.toProblem(new WebApplicationException(status));

    assertThat(problem.status()).isEqualTo(status);
    assertThat(problem.code()).isEqualTo(code);
  }
}
