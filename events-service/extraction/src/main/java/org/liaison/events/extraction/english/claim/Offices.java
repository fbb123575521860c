package org.liaison.events.extraction.english.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;

/** Remembers for which body each speaker of a text speaks. One per document. */
final class Offices {

  private static final int NEAR = 8;

  private final Map<String, Mention> offices = new HashMap<>();
  private final Map<Integer, Spoken> spoken = new HashMap<>();

  /** Who said a sentence. */
  void said(Reading reading, Mention speaker) {
    String label = Speakers.label(speaker);
    if (speaker.is(MentionKind.PERSON) || speaker.is(MentionKind.GROUP)) {
      office(reading, speaker).ifPresent(office -> offices.putIfAbsent(label, office));
    }
    spoken.put(reading.number(), new Spoken(speaker, Optional.ofNullable(offices.get(label))));
  }

  Map<Integer, Spoken> all() {
    return spoken;
  }

  /** "Carolyn Westbrook of the Justice Department", "a senior official at the ministry". */
  private static Optional<Mention> office(Reading reading, Mention speaker) {
    boolean here = speaker.until() <= reading.sentence().size() && named(reading, speaker);
    return here
        ? reading.mentions().stream()
            .filter(m -> m.is(MentionKind.AGENCY) || m.is(MentionKind.ORGANISATION))
            .filter(m -> m.from() >= speaker.from() && m.from() <= speaker.until() + NEAR)
            .filter(m -> m.from() <= speaker.to() + NEAR + NEAR)
            .filter(m -> belongs(reading, speaker, m))
            .findFirst()
        : Optional.empty();
  }

  private static boolean named(Reading reading, Mention speaker) {
    return reading.attributions().stream().anyMatch(a -> a.speaker().equals(speaker));
  }

  /** Nothing but the words of an office stands between the two. */
  private static boolean belongs(Reading reading, Mention speaker, Mention office) {
    for (int i = speaker.to(); i < office.from(); i++) {
      String key = reading.sentence().key(i);
      boolean link = key.equals("of") || key.equals("at") || key.equals("in") || key.equals("with");
      if (!reading.sentence().at(i).isWord() && !key.equals(",") && !link) {
        return false;
      }
      if (key.equals("told") || key.equals("said") || key.equals("that")) {
        return false;
      }
    }
    return true;
  }
}
