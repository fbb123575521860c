package org.liaison.events.subscription.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liaison.events.query.domain.EventFilter;
import org.liaison.events.record.domain.ReviewStatus;
import org.liaison.events.subscription.domain.Secret;
import org.liaison.events.subscription.domain.SubscriptionContent;
import org.liaison.events.subscription.domain.Timing;
import org.liaison.events.vocabulary.EventType;

/** Subscriptions as they are kept. */
final class SubscriptionJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final TypeReference<List<KeptSecret>> SECRETS = new TypeReference<>() {};

  private SubscriptionJson() {}

  static String write(SubscriptionContent content) {
    EventFilter filter = content.filter();
    Timing timing = content.timing();
    return text(
        new Body(
            content.name(),
            orNull(content.url()),
            timing.zone().getId(),
            orNull(timing.digestAt()),
            orNull(timing.quietFrom()),
            orNull(timing.quietTo()),
            new Filter(
                orNull(filter.from()),
                orNull(filter.to()),
                names(filter.types()),
                List.copyOf(filter.areas()),
                List.copyOf(filter.actors()),
                orNull(filter.mechanism()),
                orNull(filter.document()),
                names(filter.statuses()),
                orNull(filter.words()))));
  }

  static SubscriptionContent content(String json) {
    Body body = read(json, new TypeReference<>() {});
    Filter filter = body.filter();
    return new SubscriptionContent(
        body.name(),
        new EventFilter(
            optional(filter.from(), LocalDate::parse),
            optional(filter.to(), LocalDate::parse),
            filter.types().stream().map(EventType::valueOf).collect(Collectors.toSet()),
            Set.copyOf(filter.areas()),
            Set.copyOf(filter.actors()),
            Optional.ofNullable(filter.mechanism()),
            optional(filter.document(), UUID::fromString),
            filter.statuses().stream().map(ReviewStatus::valueOf).collect(Collectors.toSet()),
            Optional.ofNullable(filter.words())),
        optional(body.url(), URI::create),
        new Timing(
            ZoneId.of(body.zone()),
            optional(body.digestAt(), LocalTime::parse),
            optional(body.quietFrom(), LocalTime::parse),
            optional(body.quietTo(), LocalTime::parse)));
  }

  static String write(List<Secret> secrets) {
    return text(
        secrets.stream()
            .map(secret -> new KeptSecret(secret.text(), orNull(secret.until())))
            .toList());
  }

  static List<Secret> secrets(String json) {
    return read(json, SECRETS).stream()
        .map(kept -> new Secret(kept.secret(), optional(kept.until(), Instant::parse)))
        .toList();
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }

  private static String orNull(Optional<?> value) {
    return value.map(Object::toString).orElse(null);
  }

  private static <T> Optional<T> optional(String text, Function<String, T> parse) {
    return Optional.ofNullable(text).map(parse);
  }

  private static String text(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a kept subscription cannot be read", e);
    }
  }

  private record Body(
      String name,
      String url,
      String zone,
      String digestAt,
      String quietFrom,
      String quietTo,
      Filter filter) {}

  private record Filter(
      String from,
      String to,
      List<String> types,
      List<String> areas,
      List<String> actors,
      String mechanism,
      String document,
      List<String> statuses,
      String words) {}

  private record KeptSecret(String secret, String until) {}
}
