package org.liaison.events.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.record.domain.Event;
import org.liaison.events.record.persistence.EventRepository;
import org.liaison.events.reference.ActorNames;

/** Begins checks of what persons write, against the lexicon and the record. */
@ApplicationScoped
public class FieldChecks {

  private final Lexicon lexicon;
  private final ActorNames actors;
  private final EventRepository events;

  FieldChecks(Lexicon lexicon, ActorNames actors, EventRepository events) {
    this.lexicon = lexicon;
    this.actors = actors;
    this.events = events;
  }

  /** A check of one request. */
  public FieldCheck begin() {
    return new FieldCheck(lexicon, actors);
  }

  /** Those of the events that the record does not have. */
  @Transactional
  public Set<UUID> missingEvents(Collection<UUID> wanted) {
    Set<UUID> missing = new HashSet<>(wanted);
    events.byId(wanted).stream().map(Event::id).forEach(missing::remove);
    return missing;
  }
}
