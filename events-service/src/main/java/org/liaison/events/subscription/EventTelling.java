package org.liaison.events.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.liaison.events.EventsConfig;
import org.liaison.events.record.domain.Event;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.subscription.domain.Delivery;
import org.liaison.events.subscription.domain.NotificationKind;

/**
 * Writes notifications: CloudEvents 1.0 in structured JSON. An event stands there as the REST
 * interface shows it, with its best passages.
 */
@ApplicationScoped
class EventTelling {

  static final String MEDIA_TYPE = "application/cloudevents+json; charset=utf-8";

  private static final String DIGEST = "org.liaison.digest";

  private final ObjectMapper json =
      new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);
  private final String source;

  EventTelling(EventsConfig config) {
    this.source = config.subscriptions().source();
  }

  /** Equal for an event as long as nothing of it changed that a subscriber is told. */
  String fingerprint(Event event) {
    String shown = event.status() + " " + ToldEvent.of(event);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(shown.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One notification; what is known of the event by now, if it is in the record. */
  String write(Delivery delivery, Map<UUID, Event> events) {
    return text(
        new CloudEvent(
            "1.0",
            delivery.id().toString(),
            source,
            delivery.kind().type(),
            delivery.event().toString(),
            delivery.changedAt().toString(),
            "application/json",
            item(delivery, events)));
  }

  /** Several notifications as one. */
  String write(UUID id, Instant at, List<Delivery> deliveries, Map<UUID, Event> events) {
    return text(
        new CloudEvent(
            "1.0",
            id.toString(),
            source,
            DIGEST,
            null,
            at.toString(),
            "application/json",
            Map.of("items", deliveries.stream().map(each -> item(each, events)).toList())));
  }

  private static Item item(Delivery delivery, Map<UUID, Event> events) {
    // What a subscriber has to do with no more is not shown to it.
    boolean removed = delivery.kind() == NotificationKind.REMOVED;
    Event event = removed ? null : events.get(delivery.event());
    return new Item(
        word(delivery.kind()),
        delivery.event().toString(),
        delivery.changedAt().toString(),
        event == null ? null : shown(event));
  }

  private static Shown shown(Event event) {
    return new Shown(
        event.id().toString(),
        word(event.type()),
        event.mode(),
        event.level(),
        event.title(),
        event
            .date()
            .map(
                date ->
                    new Day(
                        date.edtf(),
                        date.earliest().map(Object::toString).orElse(null),
                        date.latest().map(Object::toString).orElse(null),
                        word(date.basis())))
            .orElse(null),
        event.participants().stream()
            .map(each -> new Part(new Actor(orNull(each.actorId()), each.name()), each.role()))
            .toList(),
        event.place(),
        event.mechanism(),
        event.areas(),
        word(event.factuality()),
        word(event.status()),
        event.origins(),
        event.evidence().stream().map(EventTelling::passage).toList(),
        event.evidenceCount(),
        event.review().revision());
  }

  private static Passage passage(Evidence evidence) {
    return new Passage(
        evidence.source().documentId().toString(),
        evidence.source().number(),
        evidence.anchor().exact(),
        evidence.anchor().start(),
        evidence.anchor().end(),
        evidence.confidence());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private record CloudEvent(
      String specversion,
      String id,
      String source,
      String type,
      String subject,
      String time,
      String datacontenttype,
      Object data) {}

  private record Item(String change, String eventId, String at, Shown event) {}

  private record Shown(
      String id,
      String type,
      String mode,
      String level,
      String title,
      Day date,
      List<Part> participants,
      String place,
      String mechanism,
      List<String> areas,
      String factuality,
      String status,
      int origins,
      List<Passage> evidence,
      int evidenceCount,
      long revision) {}

  private record Day(String edtf, String earliest, String latest, String basis) {}

  private record Part(Actor actor, String role) {}

  private record Actor(String id, String name) {}

  private record Passage(
      String documentId, int version, String exact, int start, int end, double confidence) {}
}
