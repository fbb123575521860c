package org.liaison.events.subscription;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.events.problem.RecordException;
import org.liaison.events.problem.Violation;
import org.liaison.events.query.domain.EventFilter;
import org.liaison.events.subscription.domain.Sender;
import org.liaison.events.subscription.domain.SubscriptionContent;
import org.liaison.events.subscription.domain.Timing;

/**
 * What a client sends for a subscription; empty texts are not given.
 *
 * @param zone IANA name of a time zone; UTC if it is not given
 * @param digestAt time of the day, as 07:30
 */
public record SubscriptionDraft(
    String name,
    EventFilter filter,
    String url,
    String zone,
    String digestAt,
    String quietFrom,
    String quietTo) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_URL = 2_000;

  /** What is meant; refused with everything that is wrong. */
  SubscriptionContent check(Sender sender) {
    List<Violation> wrong = new ArrayList<>();
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      wrong.add(new Violation("name", "must have 1 to " + LONGEST_NAME + " characters"));
    }
    Optional<URI> address = address(sender, wrong);
    ZoneId place = zone(wrong);
    Optional<LocalTime> digest = time("digest_at", digestAt, wrong);
    Optional<LocalTime> from = time("quiet_from", quietFrom, wrong);
    Optional<LocalTime> to = time("quiet_to", quietTo, wrong);
    if (quietFrom.isEmpty() != quietTo.isEmpty()) {
      wrong.add(new Violation("quiet_to", "must be given if quietFrom is, and only then"));
    }
    if (digest.isPresent() && from.isPresent()) {
      wrong.add(
          new Violation("quiet_from", "a digest comes at its own time; leave quiet hours out"));
    }
    if (!wrong.isEmpty()) {
      throw RecordException.invalid(wrong);
    }
    return new SubscriptionContent(
        name.strip(), filter, address, new Timing(place, digest, from, to));
  }

  private Optional<URI> address(Sender sender, List<Violation> wrong) {
    if (url.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI address = new URI(url);
      Optional<String> objection =
          url.length() > LONGEST_URL
              ? Optional.of("must have at most " + LONGEST_URL + " characters")
              : sender.objection(address);
      objection.ifPresent(why -> wrong.add(new Violation("url", why)));
      return Optional.of(address);
    } catch (URISyntaxException e) {
      wrong.add(new Violation("url", "must be a URL, such as https://example.org/hook"));
      return Optional.empty();
    }
  }

  private ZoneId zone(List<Violation> wrong) {
    try {
      return zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
    } catch (DateTimeException e) {
      wrong.add(new Violation("time_zone", "must be a time zone, such as Asia/Shanghai"));
      return ZoneOffset.UTC;
    }
  }

  private static Optional<LocalTime> time(String field, String text, List<Violation> wrong) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
    } catch (DateTimeException e) {
      wrong.add(new Violation(field, "must be a time of the day, such as 07:30"));
      return Optional.empty();
    }
  }
}
