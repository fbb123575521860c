package org.liaison.documents.copy.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.liaison.documents.document.domain.Document;
import org.liaison.documents.document.domain.DocumentLibrary;
import org.liaison.documents.document.domain.Documents;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;

/** Shows the cluster of a document. */
@ApplicationScoped
public class CopyListing {

  private static final int DEFAULT_SIZE = 50;
  private static final int MOST = 200;

  private final Copies copies;
  private final Documents documents;
  private final DocumentLibrary library;

  public CopyListing(Copies copies, Documents documents, DocumentLibrary library) {
    this.copies = copies;
    this.documents = documents;
    this.library = library;
  }

  /** A page of the copies in a document's cluster; an empty token begins. */
  @Transactional
  public CopyPage page(UUID documentId, int size, String token) {
    int limit = size(size);
    Document asked = library.document(documentId);
    UUID origin = copies.origin(documentId).orElse(asked.id());
    Optional<UUID> after =
        token.isEmpty() ? Optional.empty() : Optional.of(CopyToken.read(token, origin));
    List<Copy> found = copies.copies(origin, after, limit + 1);
    List<Copy> shown = found.subList(0, Math.min(limit, found.size()));
    String next =
        found.size() > limit ? CopyToken.write(origin, shown.get(limit - 1).documentId()) : "";
    return page(origin, shown, next);
  }

  private CopyPage page(UUID origin, List<Copy> shown, String next) {
    Map<UUID, Document> known =
        documents.findAll(
            Stream.concat(Stream.of(origin), shown.stream().map(Copy::documentId)).toList());
    List<CopyPage.Item> items =
        shown.stream()
            .map(copy -> new CopyPage.Item(known.get(copy.documentId()), copy.basis()))
            .toList();
    return new CopyPage(origin, Optional.ofNullable(known.get(origin)), items, next);
  }

  private static int size(int size) {
    if (size < 0 || size > MOST) {
      throw DocumentsException.ofField(
          ErrorCode.VALIDATION_FAILED,
          "page_size",
          "must be a number from 1 to " + MOST + ", or 0 for " + DEFAULT_SIZE);
    }
    return size == 0 ? DEFAULT_SIZE : size;
  }
}
