package org.liaison.events.grpc;

import java.time.LocalDate;
import org.liaison.events.query.domain.Page;
import org.liaison.events.record.domain.Claim;
import org.liaison.events.record.domain.Commitment;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.v1.ListClaimsResponse;
import org.liaison.events.v1.ListCommitmentsResponse;
import org.liaison.events.vocabulary.DateBasis;

/** From claims and commitments to the contract. */
final class LedgerProtoMapper {

  private LedgerProtoMapper() {}

  static ListClaimsResponse toClaims(Page<Claim> page) {
    return ListClaimsResponse.newBuilder()
        .addAllClaims(page.items().stream().map(LedgerProtoMapper::toProto).toList())
        .setNextPageToken(page.next())
        .build();
  }

  static ListCommitmentsResponse toCommitments(Page<Commitment> page, LocalDate today) {
    return ListCommitmentsResponse.newBuilder()
        .addAllCommitments(
            page.items().stream().map(commitment -> toProto(commitment, today)).toList())
        .setNextPageToken(page.next())
        .build();
  }

  static org.liaison.events.v1.Claim toProto(Claim claim) {
    return org.liaison.events.v1.Claim.newBuilder()
        .setId(claim.id().toString())
        .setSpeaker(VocabularyMapper.toProto(claim.speaker()))
        .setAffiliation(claim.affiliation())
        .setReporter(claim.reporter())
        .setDirect(claim.direct())
        .setStance(claim.stance())
        .setContent(claim.content())
        .setDate(VocabularyMapper.toProto(EventDate.ofDay(claim.publishedOn(), DateBasis.STATED)))
        .addAllEvidence(claim.evidence().stream().map(VocabularyMapper::toProto).toList())
        .build();
  }

  /**
   * A commitment.
   *
   * @param today the day on which terms have passed or not
   */
  static org.liaison.events.v1.Commitment toProto(Commitment commitment, LocalDate today) {
    org.liaison.events.v1.Commitment.Builder proto =
        org.liaison.events.v1.Commitment.newBuilder()
            .setId(commitment.id().toString())
            .addAllPromisors(
                commitment.promisors().stream().map(VocabularyMapper::toProto).toList())
            .addAllBeneficiaries(
                commitment.beneficiaries().stream().map(VocabularyMapper::toProto).toList())
            .setAction(commitment.action())
            .addAllAreas(commitment.areas())
            .setStatus(commitment.status())
            .addAllEvidence(commitment.evidence().stream().map(VocabularyMapper::toProto).toList())
            .setRevision(commitment.revision())
            .setOverdue(commitment.overdue(today));
    commitment.due().map(VocabularyMapper::toProto).ifPresent(proto::setDue);
    commitment.made().map(VocabularyMapper::toProto).ifPresent(proto::setMade);
    return proto.build();
  }
}
