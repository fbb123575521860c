package org.liaison.gateway.document;

import org.liaison.documents.v1.VerifyPassageRequest;
import org.liaison.documents.v1.VerifyPassageResponse;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.vocabulary.Proto;

/** Maps the verification of a passage between REST and the contract. */
final class PassageProtoMapper {

  private PassageProtoMapper() {}

  static VerifyPassageRequest toProto(
      String documentId, int version, String start, String end, String exact) {
    QueryReader reader = new QueryReader();
    int first = reader.number("start", start, 0);
    VerifyPassageRequest request =
        VerifyPassageRequest.newBuilder()
            .setDocumentId(documentId)
            .setVersion(version)
            .setStart(first)
            .setEnd(reader.number("end", end, first))
            .setExact(reader.requiredText("exact", exact))
            .build();
    reader.refuse();
    return request;
  }

  static PassageResponse toResponse(VerifyPassageResponse response) {
    return new PassageResponse(response.getMatches(), Proto.orNull(response.getFound()));
  }
}
