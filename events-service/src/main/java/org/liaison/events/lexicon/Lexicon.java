package org.liaison.events.lexicon;

import java.util.List;

/** The curated names of the field, read from data files. */
public interface Lexicon {

  List<LexiconActor> actors();

  List<LexiconMechanism> mechanisms();

  List<LexiconArea> areas();
}
