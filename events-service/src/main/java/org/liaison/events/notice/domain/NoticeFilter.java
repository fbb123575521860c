package org.liaison.events.notice.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which notices are wanted; what is empty does not restrict.
 *
 * @param lateOn only those that are late on this day
 * @param words in title or text, in websearch form or as they stand there
 */
public record NoticeFilter(
    Optional<NoticeGrade> grade,
    Optional<String> substance,
    Optional<String> area,
    Optional<NoticeStatus> status,
    Optional<LocalDate> lateOn,
    Optional<String> words) {}
