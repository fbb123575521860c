package org.liaison.events.grpc;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.liaison.events.notice.domain.Acknowledgement;
import org.liaison.events.notice.domain.Answer;
import org.liaison.events.notice.domain.Ask;
import org.liaison.events.notice.domain.Notice;
import org.liaison.events.notice.domain.NoticeContent;
import org.liaison.events.query.domain.Page;
import org.liaison.events.v1.AskAnswer;
import org.liaison.events.v1.ListNoticesResponse;
import org.liaison.events.v1.NoticeGrade;
import org.liaison.events.v1.NoticeStatus;
import org.liaison.events.v1.NoticeSubject;

/**
 * From notices to the contract.
 *
 * @param today the day on which notices are late or not
 * @param escalateAfter for how long they may be late
 */
record NoticeProtoMapper(LocalDate today, Duration escalateAfter) {

  ListNoticesResponse toProto(Page<Notice> page) {
    return ListNoticesResponse.newBuilder()
        .addAllNotices(page.items().stream().map(this::toProto).toList())
        .setNextPageToken(page.next())
        .build();
  }

  org.liaison.events.v1.Notice toProto(Notice notice) {
    NoticeContent content = notice.content();
    return org.liaison.events.v1.Notice.newBuilder()
        .setId(notice.id().toString())
        .setGrade(NoticeGrade.valueOf("NOTICE_GRADE_" + content.grade().name()))
        .setTitle(content.title())
        .setText(content.text())
        .setSubject(NoticeSubject.valueOf("NOTICE_SUBJECT_" + content.subject().name()))
        .setSubstance(content.substance())
        .addAllAreas(content.areas())
        .setIssuedBy(VocabularyMapper.toProto(content.issuedBy()))
        .setIssuedOn(VocabularyMapper.toProto(content.issuedOn()))
        .addAllAsks(content.asks().stream().map(NoticeProtoMapper::toProto).toList())
        .addAllEvidence(content.evidence().stream().map(VocabularyMapper::toProto).toList())
        .addAllEventIds(content.events().stream().map(UUID::toString).toList())
        .setStatus(NoticeStatus.valueOf("NOTICE_STATUS_" + notice.status().name()))
        .addAllAcknowledgements(
            notice.acknowledgements().stream().map(NoticeProtoMapper::toProto).toList())
        .setLate(notice.late(today))
        .setEscalated(notice.escalated(today, escalateAfter))
        .setRevision(notice.revision())
        .setRecordedAt(VocabularyMapper.toProto(notice.recordedAt()))
        .setUpdatedAt(VocabularyMapper.toProto(notice.updatedAt()))
        .build();
  }

  private static org.liaison.events.v1.Ask toProto(Ask ask) {
    org.liaison.events.v1.Ask.Builder proto =
        org.liaison.events.v1.Ask.newBuilder()
            .setOf(VocabularyMapper.toProto(ask.of()))
            .setWhat(ask.what());
    ask.due().map(VocabularyMapper::toProto).ifPresent(proto::setDue);
    ask.answer().map(NoticeProtoMapper::toProto).ifPresent(proto::setAnswered);
    return proto.build();
  }

  private static AskAnswer toProto(Answer answer) {
    return AskAnswer.newBuilder()
        .setBy(answer.by())
        .setAt(VocabularyMapper.toProto(answer.at()))
        .setNote(answer.note())
        .build();
  }

  private static org.liaison.events.v1.Acknowledgement toProto(Acknowledgement acknowledgement) {
    return org.liaison.events.v1.Acknowledgement.newBuilder()
        .setWho(VocabularyMapper.toProto(acknowledgement.who()))
        .setBy(acknowledgement.by())
        .setAt(VocabularyMapper.toProto(acknowledgement.at()))
        .build();
  }
}
