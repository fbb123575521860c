package org.liaison.documents.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.documents.DocumentsChannel;
import org.liaison.documents.PostgresResource;
import org.liaison.documents.Samples;
import org.liaison.documents.v1.DocumentMetadata;
import org.liaison.documents.v1.GetDocumentRequest;
import org.liaison.documents.v1.GetVersionRequest;
import org.liaison.documents.v1.GetVersionResponse;
import org.liaison.documents.v1.Handling;
import org.liaison.documents.v1.ListVersionsRequest;
import org.liaison.documents.v1.Outcome;
import org.liaison.documents.v1.SubmitDocumentRequest;
import org.liaison.documents.v1.SubmitDocumentResponse;
import org.liaison.documents.v1.VerifyPassageRequest;
import org.liaison.documents.v1.VerifyPassageResponse;
import org.liaison.documents.v1.Version;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SubmitDocumentTest {

  @Inject DocumentsChannel channel;

  @Test
  void newTextIsCreatedAndReadBackAsItStands() {
    SubmitDocumentRequest request = Samples.document().build();
    SubmitDocumentResponse response = submit(request);
    assertThat(response.getOutcome()).isEqualTo(Outcome.OUTCOME_CREATED);
    Version created = response.getVersion();
    GetVersionResponse found = version(created.getDocumentId(), 0);
    assertThat(found.getText()).isEqualTo(request.getText());
    assertThat(found.getVersion()).isEqualTo(created);
    GetDocumentRequest get = GetDocumentRequest.newBuilder().setId(created.getDocumentId()).build();
    assertThat(channel.calls().getDocument(get).getDocument().getCurrent()).isEqualTo(created);
    assertThat(created.getMetadata())
        .isEqualTo(
            request.getMetadata().toBuilder()
                .setLanguage(created.getMetadata().getLanguage())
                .setHandling(Handling.HANDLING_CLEAR)
                .build());
  }

  @Test
  void sameTextAgainIsUnchangedAndKeepsTheFirstMetadata() {
    SubmitDocumentRequest request = Samples.document().build();
    Version first = submit(request).getVersion();
    DocumentMetadata renamed = request.getMetadata().toBuilder().setTitle("Renamed").build();
    SubmitDocumentResponse again =
        submit(
            request.toBuilder()
                .setMetadata(renamed)
                .setText(request.getText().replace("\n", "\r\n"))
                .build());
    assertThat(again.getOutcome()).isEqualTo(Outcome.OUTCOME_UNCHANGED);
    assertThat(again.getVersion()).isEqualTo(first);
  }

  @Test
  void otherTextUnderTheSameUrlIsANewVersionEvenIfItIsAnOldOne() {
    SubmitDocumentRequest request = Samples.document().build();
    String id = submit(request).getVersion().getDocumentId();
    SubmitDocumentResponse second = submit(request.toBuilder().setText("Corrected.").build());
    SubmitDocumentResponse third = submit(request);
    assertThat(List.of(second.getOutcome(), third.getOutcome()))
        .containsOnly(Outcome.OUTCOME_NEW_VERSION);
    assertThat(third.getVersion().getDocumentId()).isEqualTo(id);
    assertThat(version(id, 2).getText()).isEqualTo("Corrected.");
    assertThat(version(id, 0).getText()).isEqualTo(request.getText());
    ListVersionsRequest all = ListVersionsRequest.newBuilder().setDocumentId(id).build();
    assertThat(channel.calls().listVersions(all).getVersionsList())
        .extracting(Version::getNumber)
        .containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTPS://Courier.Example/%s",
        "https://courier.example:443/%s",
        "https://courier.example/%s/",
        "https://courier.example/%s#top",
      })
  void linksToTheSamePageAreTheSameDocument(String form) {
    SubmitDocumentRequest request = Samples.document().build();
    String id = submit(request).getVersion().getDocumentId();
    String path = request.getMetadata().getUrl().substring("https://courier.example/".length());
    DocumentMetadata metadata =
        request.getMetadata().toBuilder().setUrl(form.formatted(path)).build();
    SubmitDocumentResponse again = submit(request.toBuilder().setMetadata(metadata).build());
    assertThat(again.getOutcome()).isEqualTo(Outcome.OUTCOME_UNCHANGED);
    assertThat(again.getVersion().getDocumentId()).isEqualTo(id);
  }

  @Test
  void withoutUrlPublisherDateAndTextMakeTheDocument() {
    DocumentMetadata.Builder metadata = Samples.metadata().clearUrl().setPublisher("No page");
    SubmitDocumentRequest request = Samples.document().setMetadata(metadata).build();
    assertThat(submit(request).getOutcome()).isEqualTo(Outcome.OUTCOME_CREATED);
    assertThat(submit(request).getOutcome()).isEqualTo(Outcome.OUTCOME_UNCHANGED);
    metadata.setPublishedOn("2024-08-03");
    assertThat(submit(request.toBuilder().setMetadata(metadata).build()).getOutcome())
        .isEqualTo(Outcome.OUTCOME_CREATED);
  }

  @Test
  void submissionsOfOneDocumentAtOnceMakeOneDocument() throws Exception {
    SubmitDocumentRequest request = Samples.document().build();
    List<SubmitDocumentResponse> responses = atOnce(8, () -> submit(request));
    assertThat(responses)
        .extracting(response -> response.getVersion().getDocumentId())
        .containsOnly(responses.get(0).getVersion().getDocumentId());
    assertThat(responses)
        .extracting(SubmitDocumentResponse::getOutcome)
        .containsOnlyOnce(Outcome.OUTCOME_CREATED);
  }

  @Test
  void repeatedKeyGetsTheFirstAnswer() throws Exception {
    SubmitDocumentRequest request =
        Samples.document().setIdempotencyKey("key " + System.nanoTime()).build();
    List<SubmitDocumentResponse> responses = atOnce(4, () -> submit(request));
    submit(request.toBuilder().clearIdempotencyKey().setText("Corrected.").build());
    assertThat(responses).containsOnly(submit(request));
    assertThat(responses.get(0).getOutcome()).isEqualTo(Outcome.OUTCOME_CREATED);
  }

  @Test
  void keyOfAnotherRequestIsRefused() {
    SubmitDocumentRequest request =
        Samples.document().setIdempotencyKey("key " + System.nanoTime()).build();
    submit(request);
    assertThatThrownBy(() -> submit(request.toBuilder().setText("Other.").build()))
        .isInstanceOfSatisfying(
            StatusRuntimeException.class,
            refusal ->
                assertThat(refusal.getStatus().getCode())
                    .isEqualTo(Status.Code.FAILED_PRECONDITION));
  }

  @Test
  void passageIsVerifiedInCodePoints() {
    SubmitDocumentRequest request = Samples.document().setText("😀 Lu\u0308 met 毒 twice.").build();
    String id = submit(request).getVersion().getDocumentId();
    assertThat(verify(id, 2, 4, "L\u00fc").getMatches()).isTrue();
    assertThat(verify(id, 9, 10, "毒").getMatches()).isTrue();
    assertThat(verify(id, 2, 4, "Lu").getFound()).isEqualTo("L\u00fc");
    assertThat(verify(id, 2, 4, "Lu").getMatches()).isFalse();
    assertThat(verify(id, 2, 1_000, "x")).isEqualTo(VerifyPassageResponse.getDefaultInstance());
    assertThat(verify(id, 2, 2, "")).isEqualTo(VerifyPassageResponse.getDefaultInstance());
  }

  private SubmitDocumentResponse submit(SubmitDocumentRequest request) {
    return channel.calls().submitDocument(request);
  }

  private GetVersionResponse version(String id, int number) {
    return channel
        .calls()
        .getVersion(GetVersionRequest.newBuilder().setDocumentId(id).setNumber(number).build());
  }

  private VerifyPassageResponse verify(String id, int start, int end, String exact) {
    return channel
        .calls()
        .verifyPassage(
            VerifyPassageRequest.newBuilder()
                .setDocumentId(id)
                .setStart(start)
                .setEnd(end)
                .setExact(exact)
                .build());
  }

  private static <T> List<T> atOnce(int times, Callable<T> call)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<T> results = new java.util.ArrayList<>();
      for (Future<T> future :
          threads.invokeAll(IntStream.range(0, times).mapToObj(i -> call).toList())) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
