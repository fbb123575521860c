package org.liaison.events.grpc;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liaison.events.commitment.domain.CommitmentStatus;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.query.domain.ClaimFilter;
import org.liaison.events.query.domain.CommitmentFilter;
import org.liaison.events.query.domain.DaySpan;
import org.liaison.events.query.domain.Period;
import org.liaison.events.record.domain.ReviewStatus;
import org.liaison.events.v1.EventFilter;
import org.liaison.events.v1.ListClaimsRequest;
import org.liaison.events.v1.ListCommitmentsRequest;
import org.liaison.events.vocabulary.ActorKind;

/** From requests to filters. */
final class FilterMapper {

  private static final Set<ReviewStatus> ON_TIMELINE =
      Set.of(ReviewStatus.REPORTED, ReviewStatus.CONFIRMED);

  private FilterMapper() {}

  static org.liaison.events.query.domain.EventFilter toFilter(EventFilter filter) {
    return new org.liaison.events.query.domain.EventFilter(
        Fields.day("from", filter.getFrom(), Edtf::earliest),
        Fields.day("to", filter.getTo(), Edtf::latest),
        filter.getTypesList().stream()
            .map(VocabularyMapper::toType)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet()),
        Set.copyOf(filter.getAreasList()),
        Set.copyOf(filter.getActorsList()),
        Fields.optional(filter.getMechanism()),
        Fields.id("document_id", filter.getDocumentId()),
        statuses(filter),
        Fields.optional(filter.getQuery()));
  }

  static Optional<Period> toPeriod(org.liaison.events.v1.Period by) {
    return switch (by) {
      case PERIOD_YEAR -> Optional.of(Period.YEAR);
      case PERIOD_MONTH -> Optional.of(Period.MONTH);
      case PERIOD_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
    };
  }

  static ClaimFilter toFilter(ListClaimsRequest request) {
    return new ClaimFilter(
        Fields.id("document_id", request.getDocumentId()),
        Fields.optional(request.getSpeaker()),
        request.getSpeakersList(),
        Fields.optional(request.getQuery()),
        span("from", request.getFrom(), "to", request.getTo()));
  }

  static CommitmentFilter toFilter(ListCommitmentsRequest request, LocalDate today) {
    return new CommitmentFilter(
        Fields.id("document_id", request.getDocumentId()),
        Fields.optional(request.getPromisor()),
        Fields.optional(request.getArea()),
        status(request.getStatus()),
        Fields.optional(request.getQuery()),
        request.getOverdue() ? Optional.of(today) : Optional.empty(),
        request.getPromisorsList(),
        span("from", request.getFrom(), "to", request.getTo()),
        span("due_from", request.getDueFrom(), "due_to", request.getDueTo()));
  }

  static Optional<ActorKind> toKind(String kind) {
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    List<String> known =
        Arrays.stream(ActorKind.values()).map(k -> k.name().toLowerCase(Locale.ROOT)).toList();
    if (!known.contains(kind)) {
      throw RecordException.invalid(
          ErrorCode.VALIDATION_FAILED, "kind", "must be one of " + String.join(", ", known));
    }
    return Optional.of(ActorKind.valueOf(kind.toUpperCase(Locale.ROOT)));
  }

  private static DaySpan span(String fromField, String from, String toField, String to) {
    return new DaySpan(
        Fields.day(fromField, from, Edtf::earliest), Fields.day(toField, to, Edtf::latest));
  }

  private static Optional<String> status(String word) {
    if (!word.isEmpty() && CommitmentStatus.of(word).isEmpty()) {
      throw RecordException.invalid(
          ErrorCode.VALIDATION_FAILED,
          "status",
          "must be one of " + String.join(", ", CommitmentStatus.words()));
    }
    return Fields.optional(word);
  }

  private static Set<ReviewStatus> statuses(EventFilter filter) {
    Set<ReviewStatus> wanted =
        filter.getStatusesList().stream()
            .map(VocabularyMapper::toStatus)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return wanted.isEmpty() ? ON_TIMELINE : wanted;
  }
}
