package org.liaison.gateway.extraction;

import java.util.List;
import org.liaison.events.v1.ClaimFinding;
import org.liaison.events.v1.CommitmentFinding;
import org.liaison.events.v1.EventFinding;
import org.liaison.events.v1.FindingFactuality;
import org.liaison.events.v1.FindingsPage;
import org.liaison.events.v1.Passage;
import org.liaison.events.v1.Proof;
import org.liaison.events.v1.Uncoded;
import org.liaison.events.v1.UncodedReason;
import org.liaison.gateway.event.EventWords;
import org.liaison.gateway.event.PartsProtoMapper;
import org.liaison.gateway.vocabulary.Proto;
import org.liaison.gateway.vocabulary.Vocabulary;

/** Maps what an engine found from the contract to REST. */
final class FindingsProtoMapper {

  private static final Vocabulary<FindingFactuality> FACTUALITIES =
      Vocabulary.of(FindingFactuality.class);

  private static final Vocabulary<UncodedReason> REASONS = Vocabulary.of(UncodedReason.class);

  private FindingsProtoMapper() {}

  static FindingsResponse findings(FindingsPage page) {
    return new FindingsResponse(
        page.getEventsList().stream().map(FindingsProtoMapper::event).toList(),
        page.getClaimsList().stream().map(FindingsProtoMapper::claim).toList(),
        page.getCommitmentsList().stream().map(FindingsProtoMapper::commitment).toList());
  }

  static List<UncodedResponse> uncoded(FindingsPage page) {
    return page.getUncodedList().stream().map(FindingsProtoMapper::uncoded).toList();
  }

  private static EventFindingResponse event(EventFinding event) {
    return new EventFindingResponse(
        Proto.orNull(event.getEventId()),
        EventWords.TYPES.word(event.getType()),
        Proto.orNull(event.getMode()),
        Proto.orNull(event.getLevel()),
        event.getTitle(),
        PartsProtoMapper.date(event.getDate()),
        PartsProtoMapper.participants(event.getParticipantsList()),
        Proto.orNull(event.getPlace()),
        Proto.orNull(event.getMechanism()),
        event.getAreasList(),
        FACTUALITIES.word(event.getFactuality()),
        event.getProof().getRule(),
        event.getProof().getConfidence(),
        passages(event.getProof()));
  }

  private static ClaimFindingResponse claim(ClaimFinding claim) {
    return new ClaimFindingResponse(
        Proto.orNull(claim.getClaimId()),
        PartsProtoMapper.actor(claim.getSpeaker()),
        Proto.orNull(claim.getAffiliation()),
        Proto.orNull(claim.getReporter()),
        claim.getDirect(),
        Proto.orNull(claim.getStance()),
        claim.getContent(),
        claim.getProof().getRule(),
        claim.getProof().getConfidence(),
        passages(claim.getProof()));
  }

  private static CommitmentFindingResponse commitment(CommitmentFinding commitment) {
    return new CommitmentFindingResponse(
        Proto.orNull(commitment.getCommitmentId()),
        PartsProtoMapper.actors(commitment.getPromisorsList()),
        PartsProtoMapper.actors(commitment.getBeneficiariesList()),
        commitment.getAction(),
        commitment.getAreasList(),
        PartsProtoMapper.date(commitment.getDue()),
        PartsProtoMapper.date(commitment.getMade()),
        commitment.getProof().getRule(),
        commitment.getProof().getConfidence(),
        passages(commitment.getProof()));
  }

  private static UncodedResponse uncoded(Uncoded uncoded) {
    Passage passage = uncoded.getPassage();
    return new UncodedResponse(
        passage.getStart(),
        passage.getEnd(),
        passage.getExact(),
        REASONS.word(uncoded.getReason()));
  }

  private static List<FoundPassageResponse> passages(Proof proof) {
    return proof.getPassagesList().stream()
        .map(
            passage ->
                new FoundPassageResponse(passage.getStart(), passage.getEnd(), passage.getExact()))
        .toList();
  }
}
