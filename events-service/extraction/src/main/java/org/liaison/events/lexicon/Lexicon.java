package org.liaison.events.lexicon;

import java.util.List;
import java.util.Optional;

/** The curated names and words of the field, read from data files. */
public interface Lexicon {

  List<LexiconActor> actors();

  /** Offices that people among the actors held, and when. */
  List<LexiconOffice> offices();

  List<LexiconInstrument> instruments();

  List<LexiconMechanism> mechanisms();

  List<LexiconArea> areas();

  List<LexiconSubstance> substances();

  List<LexiconPlace> places();

  /** The words of a language, or empty if there are none for it. */
  Optional<LexiconWords> words(String language);

  /** A few digits that differ for a lexicon of another content. */
  String fingerprint();

  /** The lexicon that comes with the service. */
  static Lexicon builtIn() {
    return new LexiconLoader(LexiconSource.classpath("lexicon")).load();
  }
}
