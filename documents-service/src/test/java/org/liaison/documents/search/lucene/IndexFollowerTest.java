package org.liaison.documents.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;
import org.liaison.documents.DocumentsChannel;
import org.liaison.documents.PostgresResource;
import org.liaison.documents.Samples;
import org.liaison.documents.search.domain.Sort;
import org.liaison.documents.v1.SubmitDocumentRequest;

/** What others changed comes to the index by the feed, without anybody searching. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class IndexFollowerTest {

  @Inject DocumentsChannel channel;
  @Inject LuceneIndex index;
  @Inject LocalChanges changes;
  @Inject @Readiness SearchReadiness readiness;

  @Test
  void theFeedIsFollowed() {
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    SubmitDocumentRequest request =
        Samples.document().setText("They spoke of " + word + ".").build();
    UUID id = UUID.fromString(channel.calls().submitDocument(request).getVersion().getDocumentId());

    await().until(() -> !changes.waiting().contains(id));

    assertThat(
            index
                .search(
                    new TermQuery(new Term(IndexFields.TERMS, word)),
                    Sort.RELEVANCE,
                    Optional.empty(),
                    1)
                .positions())
        .extracting(position -> position.documentId())
        .containsExactly(id);
    assertThat(readiness.call().getStatus().name()).isEqualTo("UP");
  }
}
