package org.liaison.gateway.commitment;

import org.liaison.events.v1.Commitment;
import org.liaison.events.v1.ListCommitmentsRequest;
import org.liaison.events.v1.ListCommitmentsResponse;
import org.liaison.gateway.event.PartsProtoMapper;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.vocabulary.Proto;

/** Maps commitments between REST and the contract. */
final class CommitmentProtoMapper {

  private CommitmentProtoMapper() {}

  /** The page that a query asks for; ends the request if it asks for none that can be. */
  static ListCommitmentsRequest toProto(CommitmentParameters parameters) {
    QueryReader reader = new QueryReader();
    ListCommitmentsRequest request =
        ListCommitmentsRequest.newBuilder()
            .setDocumentId(reader.id("document", parameters.document))
            .setPromisor(reader.text(parameters.promisor))
            .setArea(reader.text(parameters.area))
            .setStatus(reader.text(parameters.status))
            .setQuery(reader.text(parameters.query))
            .setPageSize(reader.size(parameters.size))
            .setPageToken(reader.text(parameters.cursor))
            .build();
    reader.refuse();
    return request;
  }

  static CommitmentPageResponse toResponse(ListCommitmentsResponse page, int size) {
    return new CommitmentPageResponse(
        page.getCommitmentsList().stream().map(CommitmentProtoMapper::toResponse).toList(),
        Proto.orNull(page.getNextPageToken()),
        size);
  }

  private static CommitmentResponse toResponse(Commitment commitment) {
    return new CommitmentResponse(
        commitment.getId(),
        PartsProtoMapper.actors(commitment.getPromisorsList()),
        PartsProtoMapper.actors(commitment.getBeneficiariesList()),
        commitment.getAction(),
        commitment.getAreasList(),
        PartsProtoMapper.date(commitment.getDue()),
        PartsProtoMapper.date(commitment.getMade()),
        commitment.getStatus(),
        PartsProtoMapper.evidence(commitment.getEvidenceList()));
  }
}
