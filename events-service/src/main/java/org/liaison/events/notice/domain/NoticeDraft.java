package org.liaison.events.notice.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.Name;
import org.liaison.events.review.domain.Quote;

/**
 * What a person wrote of a notice, unchecked.
 *
 * @param issuedBy by id, or by a name
 * @param issuedOn EDTF
 * @param meant fields that are to be as they stand here; all others stay
 */
public record NoticeDraft(
    Optional<NoticeGrade> grade,
    String title,
    String text,
    Optional<NoticeSubject> subject,
    String substance,
    List<String> areas,
    Name issuedBy,
    String issuedOn,
    List<AskDraft> asks,
    List<Quote> quotes,
    List<String> events,
    Set<NoticeField> meant) {

  public NoticeDraft {
    areas = List.copyOf(areas);
    asks = List.copyOf(asks);
    quotes = List.copyOf(quotes);
    events = List.copyOf(events);
    meant = Set.copyOf(meant);
  }

  /**
   * What is asked of somebody, unchecked.
   *
   * @param due EDTF, or empty
   */
  public record AskDraft(Name of, String what, String due) {}
}
