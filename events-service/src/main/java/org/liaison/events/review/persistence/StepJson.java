package org.liaison.events.review.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.record.domain.EventField;
import org.liaison.events.record.domain.EventState;
import org.liaison.events.record.domain.PendingDecision;
import org.liaison.events.record.domain.ReviewStatus;
import org.liaison.events.record.persistence.ToldEventJson;
import org.liaison.events.review.domain.EventChange;
import org.liaison.events.review.domain.FindingMove;
import org.liaison.events.review.domain.Step;

/** What a step did to events and findings, as JSON. */
record StepJson(List<ChangeJson> changes, List<FindingJson> findings) {

  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  StepJson {
    changes = changes == null ? List.of() : List.copyOf(changes);
    findings = findings == null ? List.of() : List.copyOf(findings);
  }

  static String write(Step step) {
    StepJson body =
        new StepJson(
            step.changes().stream().map(ChangeJson::of).toList(),
            step.findings().stream().map(FindingJson::of).toList());
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a step is made of plain records", e);
    }
  }

  static StepJson read(String json) {
    try {
      return JSON.readValue(json, StepJson.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a step is not what was written", e);
    }
  }

  List<EventChange> toChanges() {
    return changes.stream().map(ChangeJson::toDomain).toList();
  }

  List<FindingMove> toFindings() {
    return findings.stream().map(FindingJson::toDomain).toList();
  }

  /** How an event stood before and after. */
  record ChangeJson(UUID event, StateJson before, StateJson after) {

    static ChangeJson of(EventChange change) {
      return new ChangeJson(
          change.event(),
          change.before().map(StateJson::of).orElse(null),
          change.after().map(StateJson::of).orElse(null));
    }

    EventChange toDomain() {
      return new EventChange(
          event,
          Optional.ofNullable(before).map(StateJson::toDomain),
          Optional.ofNullable(after).map(StateJson::toDomain));
    }
  }

  /**
   * How an event stood.
   *
   * @param pendingAt ISO 8601
   */
  record StateJson(
      ToldEventJson shown,
      ToldEventJson told,
      Set<EventField> decided,
      ReviewStatus status,
      ReviewStatus pendingStatus,
      String pendingBy,
      String pendingAt,
      UUID mergedInto) {

    StateJson {
      decided = Set.copyOf(decided);
    }

    static StateJson of(EventState state) {
      return new StateJson(
          ToldEventJson.of(state.shown()),
          ToldEventJson.of(state.told()),
          state.decided(),
          state.status(),
          state.pending().map(PendingDecision::status).orElse(null),
          state.pending().map(PendingDecision::by).orElse(null),
          state.pending().map(pending -> pending.at().toString()).orElse(null),
          state.mergedInto().orElse(null));
    }

    EventState toDomain() {
      return new EventState(
          shown.toDomain(),
          told.toDomain(),
          decided,
          status,
          Optional.ofNullable(pendingStatus)
              .map(decision -> new PendingDecision(decision, pendingBy, Instant.parse(pendingAt))),
          Optional.ofNullable(mergedInto));
    }
  }

  /** A finding that tells another event since. */
  record FindingJson(UUID document, int version, int ordinal, String engine, UUID from, UUID to) {

    static FindingJson of(FindingMove move) {
      return new FindingJson(
          move.version().documentId(),
          move.version().number(),
          move.ordinal(),
          move.engine(),
          move.from(),
          move.to());
    }

    FindingMove toDomain() {
      return new FindingMove(new DocumentVersion(document, version), ordinal, engine, from, to);
    }
  }
}
