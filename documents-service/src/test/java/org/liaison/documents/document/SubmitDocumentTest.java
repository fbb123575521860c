package org.liaison.documents.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.liaison.documents.DocumentsChannel;
import org.liaison.documents.PostgresResource;
import org.liaison.documents.Samples;
import org.liaison.documents.v1.GetDocumentRequest;
import org.liaison.documents.v1.GetVersionRequest;
import org.liaison.documents.v1.Outcome;
import org.liaison.documents.v1.SubmitDocumentRequest;
import org.liaison.documents.v1.SubmitDocumentResponse;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SubmitDocumentTest {

  @Inject DocumentsChannel channel;

  @Test
  void newTextIsCreatedAndReadBackAsItStands() {
    SubmitDocumentRequest request = Samples.document().build();
    SubmitDocumentResponse response = channel.calls().submitDocument(request);
    assertThat(response.getOutcome()).isEqualTo(Outcome.OUTCOME_CREATED);
    String id = response.getVersion().getDocumentId();
    assertThat(channel.calls().getVersion(GetVersionRequest.newBuilder().setDocumentId(id).build()))
        .satisfies(
            found -> {
              assertThat(found.getText()).isEqualTo(request.getText());
              assertThat(found.getVersion()).isEqualTo(response.getVersion());
            });
    assertThat(
            channel
                .calls()
                .getDocument(GetDocumentRequest.newBuilder().setId(id).build())
                .getDocument()
                .getCurrent())
        .isEqualTo(response.getVersion());
  }
}
