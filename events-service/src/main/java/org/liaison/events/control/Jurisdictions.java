package org.liaison.events.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.liaison.events.control.domain.Jurisdiction;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.vocabulary.ActorKind;

/** Who can control: the states of the lexicon, and the international conventions. */
@ApplicationScoped
public class Jurisdictions {

  private static final Jurisdiction CONVENTIONS =
      new Jurisdiction(Jurisdiction.CONVENTIONS, "United Nations drug conventions");

  private final Lexicon lexicon;

  Jurisdictions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The conventions, or a state with this id. */
  public Optional<Jurisdiction> find(String id) {
    return id.equals(CONVENTIONS.id()) ? Optional.of(CONVENTIONS) : state(id);
  }

  /** The name of one that stands in the register; its id if the lexicon has lost it since. */
  public Jurisdiction named(String id) {
    return find(id).orElse(new Jurisdiction(id, id));
  }

  Jurisdiction required(String field, String id) {
    return find(id).orElseThrow(() -> unknown(field, "must be 'un' or the id of a state", id));
  }

  Jurisdiction requiredState(String field, String id) {
    return state(id).orElseThrow(() -> unknown(field, "must be the id of a state", id));
  }

  private Optional<Jurisdiction> state(String id) {
    return lexicon.actors().stream()
        .filter(actor -> actor.kind() == ActorKind.STATE && actor.id().equals(id))
        .findFirst()
        .map((LexiconActor actor) -> new Jurisdiction(actor.id(), actor.name()));
  }

  private static RecordException unknown(String field, String message, String id) {
    return RecordException.invalid(
        ErrorCode.VALIDATION_FAILED, field, "%s, not '%s'".formatted(message, id));
  }
}
