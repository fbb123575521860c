package org.liaison.events.grpc;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.liaison.events.extraction.EventFinding.Participation;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.reading.domain.FindingsPage;
import org.liaison.events.reading.domain.Told;
import org.liaison.events.reading.domain.VersionFindings;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.v1.ClaimFinding;
import org.liaison.events.v1.CommitmentFinding;
import org.liaison.events.v1.EventFinding;
import org.liaison.events.v1.FindingFactuality;
import org.liaison.events.v1.Participant;
import org.liaison.events.v1.Passage;
import org.liaison.events.v1.Proof;
import org.liaison.events.v1.Uncoded;
import org.liaison.events.v1.UncodedReason;

/** From findings as they were found to the contract. */
final class FindingsProtoMapper {

  private FindingsProtoMapper() {}

  static org.liaison.events.v1.FindingsPage toPage(FindingsPage page) {
    VersionFindings findings = page.findings();
    return org.liaison.events.v1.FindingsPage.newBuilder()
        .addAllEvents(findings.events().stream().map(FindingsProtoMapper::event).toList())
        .addAllClaims(findings.claims().stream().map(FindingsProtoMapper::claim).toList())
        .addAllCommitments(
            findings.commitments().stream().map(FindingsProtoMapper::commitment).toList())
        .addAllUncoded(findings.uncoded().stream().map(FindingsProtoMapper::uncoded).toList())
        .setNextPageToken(page.next())
        .build();
  }

  private static EventFinding event(Told<org.liaison.events.extraction.EventFinding> told) {
    org.liaison.events.extraction.EventFinding found = told.finding();
    EventFinding.Builder proto =
        EventFinding.newBuilder()
            .setEventId(id(told.item()))
            .setType(VocabularyMapper.toProto(found.type()))
            .setMode(found.mode())
            .setLevel(found.level())
            .setTitle(found.title())
            .addAllParticipants(
                found.participants().stream().map(FindingsProtoMapper::participant).toList())
            .setPlace(found.place())
            .setMechanism(found.mechanism())
            .addAllAreas(new TreeSet<>(found.areas()))
            .setFactuality(
                FindingFactuality.valueOf("FINDING_FACTUALITY_" + found.factuality().name()))
            .setProof(proof(found.rule(), found.confidence(), found.evidence()));
    date(found.date()).ifPresent(proto::setDate);
    return proto.build();
  }

  private static ClaimFinding claim(Told<org.liaison.events.extraction.ClaimFinding> told) {
    org.liaison.events.extraction.ClaimFinding found = told.finding();
    return ClaimFinding.newBuilder()
        .setClaimId(id(told.item()))
        .setSpeaker(VocabularyMapper.toProto(found.speaker()))
        .setAffiliation(found.affiliation())
        .setReporter(found.reporter())
        .setDirect(found.direct())
        .setStance(found.stance())
        .setContent(found.content())
        .setProof(proof(found.rule(), found.confidence(), found.evidence()))
        .build();
  }

  private static CommitmentFinding commitment(
      Told<org.liaison.events.extraction.CommitmentFinding> told) {
    org.liaison.events.extraction.CommitmentFinding found = told.finding();
    CommitmentFinding.Builder proto =
        CommitmentFinding.newBuilder()
            .setCommitmentId(id(told.item()))
            .addAllPromisors(found.promisors().stream().map(VocabularyMapper::toProto).toList())
            .addAllBeneficiaries(
                found.beneficiaries().stream().map(VocabularyMapper::toProto).toList())
            .setAction(found.action())
            .addAllAreas(new TreeSet<>(found.areas()))
            .setProof(proof(found.rule(), found.confidence(), found.evidence()));
    date(found.due()).ifPresent(proto::setDue);
    date(found.made()).ifPresent(proto::setMade);
    return proto.build();
  }

  private static Uncoded uncoded(org.liaison.events.extraction.Uncoded uncoded) {
    return Uncoded.newBuilder()
        .setPassage(passage(uncoded.passage()))
        .setReason(UncodedReason.valueOf("UNCODED_REASON_" + uncoded.reason().name()))
        .build();
  }

  private static Proof proof(
      String rule, double confidence, List<org.liaison.events.extraction.Passage> passages) {
    return Proof.newBuilder()
        .setRule(rule)
        .setConfidence(confidence)
        .addAllPassages(passages.stream().map(FindingsProtoMapper::passage).toList())
        .build();
  }

  private static Passage passage(org.liaison.events.extraction.Passage passage) {
    return Passage.newBuilder()
        .setStart(passage.start())
        .setEnd(passage.end())
        .setExact(passage.exact())
        .build();
  }

  private static Participant participant(Participation participation) {
    return Participant.newBuilder()
        .setActor(VocabularyMapper.toProto(participation.actor()))
        .setRole(participation.role())
        .build();
  }

  private static Optional<org.liaison.events.v1.EventDate> date(Optional<FoundDate> found) {
    return found.map(EventDate::of).map(VocabularyMapper::toProto);
  }

  private static String id(Optional<UUID> item) {
    return item.map(UUID::toString).orElse("");
  }
}
