package org.liaison.events.grpc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liaison.events.notice.domain.NoticeDraft;
import org.liaison.events.notice.domain.NoticeField;
import org.liaison.events.notice.domain.NoticeFilter;
import org.liaison.events.notice.domain.NoticeGrade;
import org.liaison.events.notice.domain.NoticeStatus;
import org.liaison.events.notice.domain.NoticeSubject;
import org.liaison.events.v1.ListNoticesRequest;
import org.liaison.events.v1.NoticeFields;

/** Reads what persons send of notices. Enum constants differ by the contract's prefix only. */
final class NoticeDraftMapper {

  private NoticeDraftMapper() {}

  static NoticeDraft toDraft(NoticeFields fields, Set<NoticeField> meant) {
    return new NoticeDraft(
        grade(fields.getGrade()),
        fields.getTitle(),
        fields.getText(),
        subject(fields.getSubject()),
        fields.getSubstance(),
        fields.getAreasList(),
        BookProtoMapper.toName(fields.getIssuedBy()),
        fields.getIssuedOn(),
        fields.getAsksList().stream()
            .map(
                ask ->
                    new NoticeDraft.AskDraft(
                        BookProtoMapper.toName(ask.getOf()), ask.getWhat(), ask.getDue()))
            .toList(),
        DraftMapper.toQuotes(fields.getQuotesList()),
        fields.getEventIdsList(),
        meant);
  }

  static Set<NoticeField> toFields(List<org.liaison.events.v1.NoticeField> fields) {
    return fields.stream()
        .flatMap(field -> field(field).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  static NoticeFilter toFilter(ListNoticesRequest request, LocalDate today) {
    return new NoticeFilter(
        grade(request.getGrade()),
        Fields.optional(request.getSubstance()),
        Fields.optional(request.getArea()),
        status(request.getStatus()),
        request.getLate() ? Optional.of(today) : Optional.empty(),
        Fields.optional(request.getQuery()));
  }

  private static Optional<NoticeGrade> grade(org.liaison.events.v1.NoticeGrade grade) {
    return switch (grade) {
      case NOTICE_GRADE_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
      default -> Optional.of(NoticeGrade.valueOf(grade.name().substring("NOTICE_GRADE_".length())));
    };
  }

  private static Optional<NoticeSubject> subject(org.liaison.events.v1.NoticeSubject subject) {
    return switch (subject) {
      case NOTICE_SUBJECT_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
      default ->
          Optional.of(NoticeSubject.valueOf(subject.name().substring("NOTICE_SUBJECT_".length())));
    };
  }

  private static Optional<NoticeStatus> status(org.liaison.events.v1.NoticeStatus status) {
    return switch (status) {
      case NOTICE_STATUS_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
      default ->
          Optional.of(NoticeStatus.valueOf(status.name().substring("NOTICE_STATUS_".length())));
    };
  }

  private static Optional<NoticeField> field(org.liaison.events.v1.NoticeField field) {
    return switch (field) {
      case NOTICE_FIELD_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
      default -> Optional.of(NoticeField.valueOf(field.name().substring("NOTICE_FIELD_".length())));
    };
  }
}
