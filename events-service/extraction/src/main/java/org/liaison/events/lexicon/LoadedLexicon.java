package org.liaison.events.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A lexicon as it was read. */
record LoadedLexicon(
    List<LexiconActor> actors,
    List<LexiconOffice> offices,
    List<LexiconInstrument> instruments,
    List<LexiconMechanism> mechanisms,
    List<LexiconArea> areas,
    List<LexiconSubstance> substances,
    List<LexiconPlace> places,
    Map<String, LexiconWords> wordsByLanguage,
    String fingerprint)
    implements Lexicon {

  LoadedLexicon {
    actors = List.copyOf(actors);
    offices = List.copyOf(offices);
    instruments = List.copyOf(instruments);
    mechanisms = List.copyOf(mechanisms);
    areas = List.copyOf(areas);
    substances = List.copyOf(substances);
    places = List.copyOf(places);
    wordsByLanguage = Map.copyOf(wordsByLanguage);
  }

  @Override
  public Optional<LexiconWords> words(String language) {
    return Optional.ofNullable(wordsByLanguage.get(language));
  }
}
