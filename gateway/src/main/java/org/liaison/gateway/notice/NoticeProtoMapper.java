package org.liaison.gateway.notice;

import java.util.List;
import org.liaison.events.v1.Acknowledgement;
import org.liaison.events.v1.Ask;
import org.liaison.events.v1.ListNoticesRequest;
import org.liaison.events.v1.ListNoticesResponse;
import org.liaison.events.v1.Notice;
import org.liaison.gateway.event.PartsProtoMapper;
import org.liaison.gateway.input.PageParameters;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.vocabulary.Proto;

/** Maps notices between REST and the contract. */
public final class NoticeProtoMapper {

  private NoticeProtoMapper() {}

  /** The page that a query asks for; ends the request if it asks for none that can be. */
  static ListNoticesRequest toProto(NoticeParameters parameters, PageParameters page) {
    QueryReader reader = new QueryReader();
    ListNoticesRequest request =
        selection(parameters, reader)
            .setPageSize(reader.size(page.size))
            .setPageToken(reader.text(page.cursor))
            .build();
    reader.refuse();
    return request;
  }

  /** What a query selects; notes what is wrong with it. */
  public static ListNoticesRequest.Builder selection(
      NoticeParameters parameters, QueryReader reader) {
    ListNoticesRequest.Builder request =
        ListNoticesRequest.newBuilder()
            .setSubstance(reader.text(parameters.substance))
            .setArea(reader.text(parameters.area))
            .setLate(reader.oneOf("late", parameters.late, List.of("true")).equals("true"))
            .setQuery(reader.text(parameters.query));
    reader.word("grade", parameters.grade, NoticeWords.GRADES).ifPresent(request::setGrade);
    reader.word("status", parameters.status, NoticeWords.STATUSES).ifPresent(request::setStatus);
    return request;
  }

  static NoticePageResponse toResponse(ListNoticesResponse page, int size) {
    return new NoticePageResponse(
        page.getNoticesList().stream().map(NoticeProtoMapper::toResponse).toList(),
        Proto.orNull(page.getNextPageToken()),
        size);
  }

  /** A notice as REST shows it. */
  public static NoticeResponse toResponse(Notice notice) {
    return new NoticeResponse(
        notice.getId(),
        NoticeWords.GRADES.word(notice.getGrade()),
        notice.getTitle(),
        notice.getText(),
        NoticeWords.SUBJECTS.word(notice.getSubject()),
        Proto.orNull(notice.getSubstance()),
        notice.getAreasList(),
        PartsProtoMapper.actor(notice.getIssuedBy()),
        PartsProtoMapper.date(notice.getIssuedOn()),
        notice.getAsksList().stream().map(NoticeProtoMapper::toResponse).toList(),
        PartsProtoMapper.evidence(notice.getEvidenceList()),
        notice.getEventIdsList(),
        NoticeWords.STATUSES.word(notice.getStatus()),
        notice.getAcknowledgementsList().stream().map(NoticeProtoMapper::toResponse).toList(),
        notice.getLate(),
        notice.getEscalated(),
        notice.getRevision(),
        Proto.instant(notice.hasRecordedAt(), notice.getRecordedAt()),
        Proto.instant(notice.hasUpdatedAt(), notice.getUpdatedAt()));
  }

  private static AskResponse toResponse(Ask ask) {
    return new AskResponse(
        PartsProtoMapper.actor(ask.getOf()),
        ask.getWhat(),
        PartsProtoMapper.date(ask.getDue()),
        ask.hasAnswered()
            ? new AnswerResponse(
                ask.getAnswered().getBy(),
                Proto.instant(ask.getAnswered().hasAt(), ask.getAnswered().getAt()),
                Proto.orNull(ask.getAnswered().getNote()))
            : null);
  }

  private static AcknowledgementResponse toResponse(Acknowledgement acknowledgement) {
    return new AcknowledgementResponse(
        PartsProtoMapper.actor(acknowledgement.getWho()),
        acknowledgement.getBy(),
        Proto.instant(acknowledgement.hasAt(), acknowledgement.getAt()));
  }
}
