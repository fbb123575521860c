package org.liaison.events.extraction.english.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;

/** Knows for which body each speaker of a text speaks. One per document. */
final class Offices {

  private static final int NEAR = 10;
  private static final Set<MentionKind> BODIES =
      Set.of(MentionKind.AGENCY, MentionKind.ORGANISATION, MentionKind.STATE);

  private final Bodies agencies;
  private final Map<String, Mention> bodies = new HashMap<>();
  private final Map<String, Mention> offices = new HashMap<>();
  private final Map<Integer, Spoken> spoken = new HashMap<>();

  /**
   * @param agencies those that the lexicon knows
   * @param readings the whole text
   */
  Offices(Bodies agencies, List<Reading> readings) {
    this.agencies = agencies;
    for (Reading reading : readings) {
      for (Mention mention : reading.mentions()) {
        if (BODIES.contains(mention.kind())
            && reading.sentence().at(mention.from()).isCapitalised()) {
          bodies.putIfAbsent(reading.sentence().text(mention.from(), mention.to()), mention);
        }
      }
    }
  }

  /** Who said a sentence. */
  void said(Reading reading, Mention speaker) {
    String label = SpeakerKinds.label(speaker);
    boolean people = speaker.is(MentionKind.PERSON) || speaker.is(MentionKind.GROUP);
    if (people && !offices.containsKey(label)) {
      office(reading, speaker).ifPresent(office -> offices.put(label, office));
    }
    spoken.put(reading.number(), new Spoken(speaker, Optional.ofNullable(offices.get(label))));
  }

  Map<Integer, Spoken> all() {
    return spoken;
  }

  /** "of the Justice Department's Criminal Division", "a senior official at the ministry". */
  private Optional<Mention> office(Reading reading, Mention speaker) {
    boolean here = reading.attributions().stream().anyMatch(a -> a.speaker().equals(speaker));
    String beside = "";
    if (here) {
      int behind = speaker.is(MentionKind.PERSON) && follows(reading, speaker) ? NEAR : 0;
      beside = reading.sentence().text(speaker.from(), speaker.until() + behind);
    }
    String words = " " + speaker.affiliation() + " , " + beside + " ";
    return words.contains("former ") || words.contains("retired ")
        ? Optional.empty()
        : agencies.in(words).or(() -> longest(words));
  }

  private static boolean follows(Reading reading, Mention speaker) {
    String next = reading.sentence().key(speaker.until());
    return next.equals("of") || next.equals("at") || next.equals("from");
  }

  private Optional<Mention> longest(String words) {
    String best = "";
    for (String name : bodies.keySet()) {
      int at = words.indexOf(name);
      boolean whole =
          at > 0
              && !Character.isLetterOrDigit(words.charAt(at - 1))
              && !Character.isLetterOrDigit(words.charAt(at + name.length()));
      boolean better =
          best.isEmpty()
              || rank(bodies.get(name)) > rank(bodies.get(best))
              || (rank(bodies.get(name)) == rank(bodies.get(best)) && name.compareTo(best) < 0);
      if (whole && better) {
        best = name;
      }
    }
    return Optional.ofNullable(bodies.get(best));
  }

  private static int rank(Mention body) {
    return body.is(MentionKind.AGENCY) ? 2 : body.is(MentionKind.ORGANISATION) ? 1 : 0;
  }
}
