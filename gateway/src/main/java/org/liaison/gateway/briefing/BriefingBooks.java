package org.liaison.gateway.briefing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.liaison.events.v1.Control;
import org.liaison.events.v1.EventDate;
import org.liaison.events.v1.ListControlsRequest;
import org.liaison.events.v1.ListNoticesRequest;
import org.liaison.events.v1.Notice;
import org.liaison.gateway.briefing.BriefingMaterial.Portion;
import org.liaison.gateway.client.ControlsClient;
import org.liaison.gateway.client.NoticesClient;
import org.liaison.gateway.input.DateRange;

/** Asks for what the control register and the book of notices give for a briefing. */
@ApplicationScoped
class BriefingBooks {

  private final ControlsClient controls;
  private final NoticesClient notices;

  BriefingBooks(ControlsClient controls, NoticesClient notices) {
    this.controls = controls;
    this.notices = notices;
  }

  /** Controls of a side that may have taken effect in a period. */
  Uni<Portion<Control>> controls(String side, DateRange dates) {
    ListControlsRequest.Builder request =
        ListControlsRequest.newBuilder().setJurisdiction(side).setPageSize(BriefingSources.PAGE);
    return BriefingSources.all(
        "",
        new ArrayList<>(),
        token -> controls.list(request.setPageToken(token).build()),
        (page, into) -> {
          page.getControlsList().stream()
              .filter(control -> control.hasEffective())
              .filter(control -> within(control.getEffective(), dates))
              .forEach(into::add);
          return page.getNextPageToken();
        });
  }

  /** Notices that a side issued in a period, or that ask something of it. */
  Uni<Portion<Notice>> notices(List<String> actors, BriefingRequest request) {
    ListNoticesRequest.Builder wanted =
        ListNoticesRequest.newBuilder().setPageSize(BriefingSources.PAGE);
    return BriefingSources.all(
        "",
        new ArrayList<>(),
        token -> notices.list(wanted.setPageToken(token).build()),
        (page, into) -> {
          page.getNoticesList().stream()
              .filter(notice -> within(notice.getIssuedOn(), request.dates()))
              .filter(notice -> concerns(notice, actors))
              .filter(
                  notice ->
                      request.areas().isEmpty()
                          || notice.getAreasList().stream().anyMatch(request.areas()::contains))
              .forEach(into::add);
          return page.getNextPageToken();
        });
  }

  private static boolean concerns(Notice notice, List<String> actors) {
    return actors.contains(notice.getIssuedBy().getId())
        || notice.getAsksList().stream().anyMatch(ask -> actors.contains(ask.getOf().getId()));
  }

  /** Days in ISO 8601 sort as texts; an open end reaches as far as any. */
  private static boolean within(EventDate date, DateRange dates) {
    String last = date.getLatest().isEmpty() ? "9999" : date.getLatest();
    // A month or year sorts before its days, and with this behind it after them.
    return date.getEarliest().compareTo(dates.to() + "~") <= 0 && last.compareTo(dates.from()) >= 0;
  }
}
