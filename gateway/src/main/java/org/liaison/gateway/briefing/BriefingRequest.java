package org.liaison.gateway.briefing;

import java.util.List;
import org.liaison.gateway.input.DateRange;
import org.liaison.gateway.input.QueryReader;

/**
 * What a briefing is wanted of.
 *
 * @param side id of an actor
 * @param areas ids; none stands for all
 */
record BriefingRequest(String side, List<String> areas, DateRange dates, BriefingFormat format) {

  BriefingRequest {
    areas = areas.stream().distinct().sorted().toList();
  }

  /** Reads a query; ends the request if it asks for what cannot be. */
  static BriefingRequest of(
      String side, List<String> areas, String from, String to, String format) {
    QueryReader query = new QueryReader();
    query.requiredText("from", from);
    query.requiredText("to", to);
    String wanted = query.oneOf("format", format, BriefingFormat.words());
    BriefingRequest request =
        new BriefingRequest(
            query.requiredText("side", side),
            query.texts(areas),
            query.dates(from, to),
            BriefingFormat.of(wanted));
    query.refuse();
    return request;
  }
}
