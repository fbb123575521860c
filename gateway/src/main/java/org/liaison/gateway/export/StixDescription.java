package org.liaison.gateway.export;

import java.util.ArrayList;
import java.util.List;
import org.liaison.gateway.event.EventResponse;
import org.liaison.gateway.event.ParticipantResponse;

/** Tells in a sentence each what STIX has no property for. */
final class StixDescription {

  private StixDescription() {}

  static String of(EventResponse event) {
    List<String> sentences = new ArrayList<>();
    sentences.add(event.date() == null ? "Undated." : "Date: " + event.date().edtf() + ".");
    if (event.place() != null) {
      sentences.add("Place: " + event.place() + ".");
    }
    if (event.mechanism() != null) {
      sentences.add("Mechanism: " + event.mechanism() + ".");
    }
    List<String> participants =
        EventParts.named(event).stream().map(StixDescription::participant).toList();
    if (!participants.isEmpty()) {
      sentences.add("Participants: " + String.join(", ", participants) + ".");
    }
    return String.join(" ", sentences);
  }

  private static String participant(ParticipantResponse participant) {
    return participant.actor().name() + " (" + participant.role() + ")";
  }
}
