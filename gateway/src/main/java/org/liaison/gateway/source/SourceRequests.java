package org.liaison.gateway.source;

import com.google.protobuf.Duration;
import java.time.DateTimeException;
import java.util.Optional;
import org.liaison.documents.v1.SourceContent;
import org.liaison.documents.v1.SourceSettings;
import org.liaison.documents.v1.UpdateSourceRequest;
import org.liaison.gateway.document.DocumentWords;
import org.liaison.gateway.input.JsonBody;
import org.liaison.gateway.input.JsonObjectReader;
import org.liaison.gateway.problem.Violations;
import org.liaison.gateway.vocabulary.Vocabulary;

/** Reads what clients want of sources, and ends the request if they cannot want it. */
final class SourceRequests {

  static final Vocabulary<SourceContent> CONTENTS = Vocabulary.of(SourceContent.class);

  private final Violations violations = new Violations();
  private final JsonObjectReader json;

  private SourceRequests(byte[] body) {
    this.json = new JsonObjectReader(JsonBody.parse(body), violations);
  }

  static SourceSettings settings(byte[] body) {
    SourceRequests request = new SourceRequests(body);
    JsonObjectReader json = request.json;
    SourceSettings.Builder settings =
        SourceSettings.newBuilder()
            .setUrl(json.requiredText("url"))
            .setPublisher(json.requiredText("publisher"))
            .setLanguage(json.optionalText("language"));
    request
        .word("kind", json.requiredText("kind"), DocumentWords.KINDS)
        .ifPresent(settings::setKind);
    request.handling().ifPresent(settings::setHandling);
    request.interval().ifPresent(settings::setInterval);
    request.word("content", json.optionalText("content"), CONTENTS).ifPresent(settings::setContent);
    request.refuse();
    return settings.build();
  }

  static UpdateSourceRequest change(String id, byte[] body) {
    SourceRequests request = new SourceRequests(body);
    JsonObjectReader json = request.json;
    UpdateSourceRequest.Builder change = UpdateSourceRequest.newBuilder().setId(id);
    json.changedText("publisher").ifPresent(change::setPublisher);
    json.changedText("language").ifPresent(change::setLanguage);
    request.word("kind", json.optionalText("kind"), DocumentWords.KINDS).ifPresent(change::setKind);
    request.handling().ifPresent(change::setHandling);
    request.interval().ifPresent(change::setInterval);
    request.word("content", json.optionalText("content"), CONTENTS).ifPresent(change::setContent);
    json.optionalTruth("paused").ifPresent(change::setPaused);
    request.refuse();
    return change.build();
  }

  private void refuse() {
    json.refuseOthers();
    violations.refuse();
  }

  private <E extends Enum<E>> Optional<E> word(String field, String text, Vocabulary<E> words) {
    Optional<E> value = words.value(text);
    if (!text.isBlank() && value.isEmpty()) {
      violations.add(field, "must be one of " + String.join(", ", words.words()));
    }
    return value;
  }

  private Optional<org.liaison.documents.v1.Handling> handling() {
    String text = json.optionalText("handling");
    if (text.isBlank()) {
      return Optional.empty();
    }
    Optional<org.liaison.documents.v1.Handling> handling = DocumentWords.handling(text);
    if (handling.isEmpty()) {
      violations.add(
          "handling", "must be one of " + String.join(", ", DocumentWords.HANDLINGS.words()));
    }
    return handling;
  }

  private Optional<Duration> interval() {
    String text = json.optionalText("interval");
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      java.time.Duration interval = java.time.Duration.parse(text);
      return Optional.of(
          Duration.newBuilder()
              .setSeconds(interval.getSeconds())
              .setNanos(interval.getNano())
              .build());
    } catch (DateTimeException e) {
      violations.add("interval", "must be an ISO 8601 duration such as PT1H");
      return Optional.empty();
    }
  }
}
