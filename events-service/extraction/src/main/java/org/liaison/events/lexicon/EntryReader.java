package org.liaison.events.lexicon;

import java.util.Set;
import org.liaison.events.vocabulary.ActorKind;

/** Turns entries of lexicon files into records, or says what is wrong with them. */
final class EntryReader {

  private static final Set<String> ACTOR =
      Set.of(
          "id",
          "name",
          "zh",
          "kind",
          "side",
          "wikidata",
          "aliases",
          "adjectives",
          "seats",
          "signs",
          "level",
          "ambiguous");
  private static final Set<String> MECHANISM_KINDS =
      Set.of("working-group", "liaison-group", "dialogue", "exchange", "convention-body");

  private final KnownIds known;

  EntryReader(KnownIds known) {
    this.known = known;
  }

  LexiconActor actor(YamlEntry entry) {
    entry.allow(ACTOR);
    return new LexiconActor(
        Check.slug(entry, "id"),
        entry.required("name"),
        entry.optional("zh").orElse(""),
        Check.oneOf(entry, "kind", ActorKind.class),
        known.one(entry, "side", "state"),
        Check.wikidata(entry),
        entry.strings("aliases"),
        entry.strings("adjectives"),
        entry.strings("seats"),
        entry.strings("signs"),
        Check.oneOf(entry, "level", Check.LEVELS));
  }

  LexiconMechanism mechanism(YamlEntry entry) {
    entry.allow(
        Set.of(
            "id", "name", "zh", "kind", "parties", "aliases", "ambiguous", "rhythm", "instrument"));
    entry.required("kind");
    return new LexiconMechanism(
        Check.slug(entry, "id"),
        entry.required("name"),
        entry.optional("zh").orElse(""),
        Check.oneOf(entry, "kind", MECHANISM_KINDS),
        known.many(entry, "parties", "actor"),
        entry.strings("aliases"),
        Check.period(entry, "rhythm"),
        known.one(entry, "instrument", "instrument"));
  }

  LexiconArea area(YamlEntry entry) {
    entry.allow(Set.of("id", "label", "zh", "terms"));
    return new LexiconArea(
        Check.slug(entry, "id"),
        entry.required("label"),
        entry.required("zh"),
        entry.strings("terms"));
  }

  LexiconPlace place(YamlEntry entry) {
    entry.allow(Set.of("name", "zh", "state", "aliases", "ambiguous"));
    return new LexiconPlace(
        entry.required("name"),
        entry.optional("zh").orElse(""),
        known.one(entry, "state", "state"),
        entry.strings("aliases"));
  }
}
