package org.liaison.events.extraction.opinion;

import org.liaison.events.lexicon.Lexicon;

/** What proposals are checked with, made once of a lexicon. */
record FieldKnowledge(KnownNames names, KnownValues values, FieldAreas areas, Caution caution) {

  static FieldKnowledge of(Lexicon lexicon) {
    return new FieldKnowledge(
        new KnownNames(lexicon),
        new KnownValues(lexicon),
        new FieldAreas(lexicon),
        new Caution(lexicon));
  }
}
