package org.liaison.gateway.notice;

import org.liaison.events.v1.NoticeGrade;
import org.liaison.events.v1.NoticeStatus;
import org.liaison.events.v1.NoticeSubject;
import org.liaison.gateway.vocabulary.Vocabulary;

/** The words of JSON for the enums of notices. */
final class NoticeWords {

  static final Vocabulary<NoticeGrade> GRADES = Vocabulary.of(NoticeGrade.class);
  static final Vocabulary<NoticeSubject> SUBJECTS = Vocabulary.of(NoticeSubject.class);
  static final Vocabulary<NoticeStatus> STATUSES = Vocabulary.of(NoticeStatus.class);

  private NoticeWords() {}
}
