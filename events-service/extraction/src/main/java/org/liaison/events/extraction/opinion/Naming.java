package org.liaison.events.extraction.opinion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.SourceText;

/** Takes only names that stand in the text, and gives them the lexicon's id and label. */
final class Naming {

  private final CheckedText text;
  private final KnownNames known;
  private final OpinionTally tally;

  Naming(CheckedText text, KnownNames known, OpinionTally tally) {
    this.text = text;
    this.known = known;
    this.tally = tally;
  }

  Optional<Name> actor(String proposed) {
    return written(proposed, Unsupported.NAME).map(known::actor);
  }

  List<Name> actors(List<String> proposed) {
    return proposed.stream().map(this::actor).flatMap(Optional::stream).distinct().toList();
  }

  /** Who speaks; also those who made the document, who need not be named in it. */
  Optional<Name> speaker(String proposed) {
    SourceText source = text.source();
    String name = Anchoring.normal(proposed).strip();
    boolean made = source.authors().contains(name) || Objects.equals(source.publisher(), name);
    return made && !name.isEmpty() ? Optional.of(known.actor(name)) : actor(proposed);
  }

  /** The mechanism's lexicon id, or empty. */
  String mechanism(String proposed) {
    Optional<String> written = written(proposed, Unsupported.MECHANISM);
    Optional<String> id = written.flatMap(known::mechanism);
    if (written.isPresent() && id.isEmpty()) {
      tally.count(Unsupported.MECHANISM);
    }
    return id.orElse("");
  }

  /** The words themselves if they stand in the text; empty and counted if they do not. */
  Optional<String> written(String proposed, Unsupported kind) {
    String name = Anchoring.normal(proposed).strip();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (!text.names(name)) {
      tally.count(kind);
      return Optional.empty();
    }
    return Optional.of(name);
  }
}
