package org.liaison.documents.copy.grpc;

import jakarta.inject.Singleton;
import java.util.List;
import org.liaison.documents.copy.domain.Basis;
import org.liaison.documents.copy.domain.CopyListing;
import org.liaison.documents.copy.domain.CopyPage;
import org.liaison.documents.document.grpc.DocumentIds;
import org.liaison.documents.document.grpc.DocumentProtoMapper;
import org.liaison.documents.document.grpc.OriginCompletion;
import org.liaison.documents.v1.Copy;
import org.liaison.documents.v1.Document;
import org.liaison.documents.v1.ListCopiesRequest;
import org.liaison.documents.v1.ListCopiesResponse;

/** The call that shows the copies of a document. */
@Singleton
public class CopyCalls {

  private final CopyListing listing;
  private final OriginCompletion origins;

  CopyCalls(CopyListing listing, OriginCompletion origins) {
    this.listing = listing;
    this.origins = origins;
  }

  public ListCopiesResponse list(ListCopiesRequest request) {
    CopyPage page =
        listing.page(
            DocumentIds.parse("document_id", request.getDocumentId()),
            request.getPageSize(),
            request.getPageToken());
    ListCopiesResponse.Builder response =
        ListCopiesResponse.newBuilder()
            .setOrigin(page.origin().toString())
            .setNextPageToken(page.nextPageToken());
    page.originDocument()
        .map(document -> origins.documents(List.of(DocumentProtoMapper.toDocument(document))))
        .ifPresent(documents -> response.setOriginDocument(documents.get(0)));
    List<Document> documents =
        origins.documents(
            page.items().stream()
                .map(item -> DocumentProtoMapper.toDocument(item.document()))
                .toList());
    for (int i = 0; i < documents.size(); i++) {
      response.addCopies(toCopy(documents.get(i), page.items().get(i).basis()));
    }
    return response.build();
  }

  private static Copy toCopy(Document document, Basis basis) {
    return Copy.newBuilder()
        .setDocument(document)
        .setResemblance(basis.similarity().resemblance())
        .setContainment(basis.similarity().containment())
        .setBasisDocumentId(basis.documentId().toString())
        .setBasisVersion(basis.number())
        .build();
  }
}
