package org.liaison.documents.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.documents.DocumentsChannel;
import org.liaison.documents.PostgresResource;
import org.liaison.documents.Samples;
import org.liaison.documents.v1.DocumentMetadata;
import org.liaison.documents.v1.GetDocumentRequest;
import org.liaison.documents.v1.GetVersionRequest;
import org.liaison.documents.v1.ListDocumentsRequest;
import org.liaison.documents.v1.SubmitDocumentRequest;
import org.liaison.documents.v1.VerifyPassageRequest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SubmissionRulesTest {

  @Inject DocumentsChannel channel;

  static Stream<Arguments> brokenFields() {
    return Stream.of(
        broken("metadata.kind", metadata -> metadata.clearKind()),
        broken("metadata.title", metadata -> metadata.clearTitle()),
        broken("metadata.title", metadata -> metadata.setTitle(" \u00a0\u200b\n")),
        broken("metadata.title", metadata -> metadata.setTitle("x".repeat(1_001))),
        broken("metadata.title", metadata -> metadata.setTitle("a\0b")),
        broken("metadata.publisher", metadata -> metadata.clearPublisher()),
        broken("metadata.publisher", metadata -> metadata.setPublisher("a\0b")),
        broken("metadata.authors[1]", metadata -> metadata.addAuthors("A").addAuthors(" ")),
        broken(
            "metadata.authors",
            metadata ->
                metadata.addAllAuthors(
                    List.of("A").stream()
                        .flatMap(a -> Stream.generate(() -> a).limit(101))
                        .toList())),
        broken("metadata.language", metadata -> metadata.setLanguage("english please")),
        broken("metadata.language", metadata -> metadata.setLanguage("x")),
        broken("metadata.published_on", metadata -> metadata.clearPublishedOn()),
        broken("metadata.published_on", metadata -> metadata.setPublishedOn("2024-02-30")),
        broken("metadata.published_on", metadata -> metadata.setPublishedOn("2024-13-01")),
        broken("metadata.published_on", metadata -> metadata.setPublishedOn("2024")),
        broken("metadata.published_on", metadata -> metadata.setPublishedOn("Aug 2, 2024")),
        broken("metadata.published_on", metadata -> metadata.setPublishedOn("2024-08-02T20:15:00")),
        broken("metadata.published_on", metadata -> metadata.setPublishedOn("0000-01-01")),
        broken("metadata.url", metadata -> metadata.setUrl("ftp://x.example/a")),
        broken("metadata.url", metadata -> metadata.setUrl("javascript:alert(1)")),
        broken("metadata.url", metadata -> metadata.setUrl("/a/b")),
        broken("metadata.url", metadata -> metadata.setUrl("https://")),
        broken("metadata.url", metadata -> metadata.setUrl("https://x.example/a b")),
        broken(
            "metadata.url", metadata -> metadata.setUrl("https://x.example/" + "a".repeat(2_048))));
  }

  @ParameterizedTest
  @MethodSource("brokenFields")
  void brokenFieldIsNamed(String field, UnaryOperator<DocumentMetadata.Builder> breakIt) {
    SubmitDocumentRequest request =
        Samples.document().setMetadata(breakIt.apply(Samples.metadata())).build();
    assertThat(violatedFields(refusal(() -> channel.calls().submitDocument(request))))
        .containsExactly(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\u00a0\u3000", "\ufeff", "a\0b"})
  void textThatCannotBeKeptIsRefused(String text) {
    SubmitDocumentRequest request = Samples.document().setText(text).build();
    assertThat(violatedFields(refusal(() -> channel.calls().submitDocument(request))))
        .containsExactly("text");
  }

  @Test
  void textBeyondFiveMebibytesIsRefused() {
    SubmitDocumentRequest request =
        Samples.document().setText("é".repeat(5 * 1024 * 1024 / 2 + 1)).build();
    assertThat(violatedFields(refusal(() -> channel.calls().submitDocument(request))))
        .containsExactly("text");
  }

  @Test
  void everyFaultIsToldAtOnce() {
    assertThat(
            violatedFields(
                refusal(
                    () ->
                        channel
                            .calls()
                            .submitDocument(SubmitDocumentRequest.getDefaultInstance()))))
        .containsExactlyInAnyOrder(
            "metadata.kind",
            "metadata.title",
            "metadata.publisher",
            "metadata.published_on",
            "text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "not-a-uuid", "'; drop table document; --"})
  void whatIsNoIdIsRefused(String id) {
    assertThat(
            violatedFields(
                refusal(
                    () ->
                        channel
                            .calls()
                            .getDocument(GetDocumentRequest.newBuilder().setId(id).build()))))
        .containsExactly("id");
  }

  @Test
  void unknownDocumentsAndVersionsAreNotFound() {
    String unknown = "01890a5d-ac96-774b-bcce-b302099a8057";
    String known =
        channel.calls().submitDocument(Samples.document().build()).getVersion().getDocumentId();
    assertThat(
            reason(
                () ->
                    channel
                        .calls()
                        .getDocument(GetDocumentRequest.newBuilder().setId(unknown).build())))
        .isEqualTo("DOCUMENT_NOT_FOUND");
    assertThat(
            reason(
                () ->
                    channel
                        .calls()
                        .getVersion(
                            GetVersionRequest.newBuilder()
                                .setDocumentId(known)
                                .setNumber(2)
                                .build())))
        .isEqualTo("VERSION_NOT_FOUND");
    assertThat(
            reason(
                () ->
                    channel
                        .calls()
                        .verifyPassage(
                            VerifyPassageRequest.newBuilder()
                                .setDocumentId(unknown)
                                .setEnd(1)
                                .build())))
        .isEqualTo("DOCUMENT_NOT_FOUND");
  }

  @Test
  void databaseAndMarkupInFieldsAreOnlyText() {
    String nasty = "Robert'); drop table document; -- <script>alert(1)</script> %s ${x} \\ \u0007";
    SubmitDocumentRequest request =
        Samples.document()
            .setMetadata(Samples.metadata().setTitle(nasty).setPublisher(nasty).addAuthors(nasty))
            .setText(nasty)
            .setIdempotencyKey(nasty)
            .build();
    String id = channel.calls().submitDocument(request).getVersion().getDocumentId();
    var found =
        channel.calls().getVersion(GetVersionRequest.newBuilder().setDocumentId(id).build());
    assertThat(found.getText()).isEqualTo(nasty);
    assertThat(found.getVersion().getMetadata().getTitle()).isEqualTo(nasty);
    assertThat(found.getVersion().getMetadata().getAuthors(0)).isEqualTo(nasty);
    assertThat(
            channel
                .calls()
                .listDocuments(ListDocumentsRequest.newBuilder().setPublisher(nasty).build())
                .getTotal())
        .isEqualTo(1);
  }

  private static Arguments broken(String field, UnaryOperator<DocumentMetadata.Builder> breakIt) {
    return Arguments.of(field, breakIt);
  }

  private static Status refusal(Runnable call) {
    return StatusProto.fromThrowable(catchThrowableOfType(StatusRuntimeException.class, call::run));
  }

  private static String reason(Runnable call) {
    return unpack(refusal(call), ErrorInfo.class).getReason();
  }

  private static List<String> violatedFields(Status refusal) {
    ErrorInfo info = unpack(refusal, ErrorInfo.class);
    assertThat(info.getReason()).isEqualTo("VALIDATION_FAILED");
    assertThat(info.getDomain()).isEqualTo("documents.liaison.org");
    return unpack(refusal, BadRequest.class).getFieldViolationsList().stream()
        .map(BadRequest.FieldViolation::getField)
        .toList();
  }

  private static <T extends com.google.protobuf.Message> T unpack(Status status, Class<T> type) {
    return status.getDetailsList().stream()
        .filter(detail -> detail.is(type))
        .map(
            detail -> {
              try {
                return detail.unpack(type);
              } catch (InvalidProtocolBufferException e) {
                throw new AssertionError(e);
              }
            })
        .findFirst()
        .orElseThrow();
  }
}
