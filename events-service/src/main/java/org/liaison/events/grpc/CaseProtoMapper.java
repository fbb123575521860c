package org.liaison.events.grpc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liaison.events.casefile.domain.AssistanceRequest;
import org.liaison.events.casefile.domain.CaseContent;
import org.liaison.events.casefile.domain.CaseDraft;
import org.liaison.events.casefile.domain.CaseField;
import org.liaison.events.casefile.domain.CaseFile;
import org.liaison.events.casefile.domain.CaseFilter;
import org.liaison.events.casefile.domain.CaseStatus;
import org.liaison.events.query.domain.Page;
import org.liaison.events.v1.CaseFields;
import org.liaison.events.v1.ListCasesRequest;
import org.liaison.events.v1.ListCasesResponse;

/**
 * Between cases and the contract. Enum constants differ by the contract's prefix only.
 *
 * @param today the day on which requests are overdue or not
 */
record CaseProtoMapper(LocalDate today) {

  static CaseDraft toDraft(CaseFields fields, Set<CaseField> meant) {
    return new CaseDraft(
        fields.getReference(),
        fields.getTitle(),
        fields.getSummary(),
        BookProtoMapper.toNames(fields.getAgenciesList()),
        fields.getEventIdsList(),
        fields.getDocumentIdsList(),
        meant);
  }

  static Set<CaseField> toFields(List<org.liaison.events.v1.CaseField> fields) {
    return fields.stream()
        .flatMap(field -> field(field).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  CaseFilter toFilter(ListCasesRequest request) {
    return new CaseFilter(
        status(request.getStatus()),
        Fields.optional(request.getAgency()),
        Fields.id("event_id", request.getEventId()),
        Fields.id("document_id", request.getDocumentId()),
        Fields.optional(request.getQuery()),
        request.getOverdue() ? Optional.of(today) : Optional.empty());
  }

  ListCasesResponse toProto(Page<CaseFile> page) {
    return ListCasesResponse.newBuilder()
        .addAllCases(page.items().stream().map(this::toProto).toList())
        .setNextPageToken(page.next())
        .build();
  }

  org.liaison.events.v1.CaseFile toProto(CaseFile file) {
    CaseContent content = file.content();
    return org.liaison.events.v1.CaseFile.newBuilder()
        .setId(file.id().toString())
        .setReference(content.reference())
        .setTitle(content.title())
        .setSummary(content.summary())
        .addAllAgencies(content.agencies().stream().map(VocabularyMapper::toProto).toList())
        .addAllEventIds(content.events().stream().map(UUID::toString).toList())
        .addAllDocumentIds(content.documents().stream().map(UUID::toString).toList())
        .setStatus(org.liaison.events.v1.CaseStatus.valueOf("CASE_STATUS_" + file.status().name()))
        .addAllRequests(
            file.requests().stream()
                .map(request -> toProto(request, file.overdue(request, today)))
                .toList())
        .setOverdueRequests(file.overdueRequests(today))
        .setRevision(file.revision())
        .setRecordedAt(VocabularyMapper.toProto(file.recordedAt()))
        .setUpdatedAt(VocabularyMapper.toProto(file.updatedAt()))
        .build();
  }

  private static org.liaison.events.v1.AssistanceRequest toProto(
      AssistanceRequest request, boolean overdue) {
    org.liaison.events.v1.AssistanceRequest.Builder proto =
        org.liaison.events.v1.AssistanceRequest.newBuilder()
            .setAskedOf(VocabularyMapper.toProto(request.askedOf()))
            .setAskedBy(VocabularyMapper.toProto(request.askedBy()))
            .setWhat(request.what())
            .setAsked(VocabularyMapper.toProto(request.asked()))
            .setOutcome(request.outcome())
            .setOverdue(overdue);
    request.due().map(VocabularyMapper::toProto).ifPresent(proto::setDue);
    request.answered().map(VocabularyMapper::toProto).ifPresent(proto::setAnswered);
    return proto.build();
  }

  private static Optional<CaseStatus> status(org.liaison.events.v1.CaseStatus status) {
    return switch (status) {
      case CASE_STATUS_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
      default -> Optional.of(CaseStatus.valueOf(status.name().substring("CASE_STATUS_".length())));
    };
  }

  private static Optional<CaseField> field(org.liaison.events.v1.CaseField field) {
    return switch (field) {
      case CASE_FIELD_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
      default -> Optional.of(CaseField.valueOf(field.name().substring("CASE_FIELD_".length())));
    };
  }
}
