package org.liaison.events.extraction.chinese.event;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.EventFinding.Participation;
import org.liaison.events.extraction.chinese.event.ParticipantFinder.Parties;
import org.liaison.events.extraction.chinese.mention.ChineseNames;
import org.liaison.events.lexicon.LexiconMechanism;

/** Where a sentence names nobody, the parties of the mechanism take part. */
final class Fallback {

  private Fallback() {}

  static List<Participation> participants(
      Parties parties, Optional<LexiconMechanism> mechanism, ChineseNames names) {
    if (!parties.participants().isEmpty() || mechanism.isEmpty()) {
      return parties.participants();
    }
    return mechanism.get().parties().stream()
        .map(id -> new Participation(names.name(id), "participant"))
        .toList();
  }

  static List<String> states(Parties parties, Optional<LexiconMechanism> mechanism) {
    return parties.participants().isEmpty() && mechanism.isPresent()
        ? mechanism.get().parties()
        : parties.states();
  }
}
