package org.liaison.events.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.liaison.events.commitment.domain.PromiseDraft;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.Name;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.problem.RecordException;
import org.liaison.events.problem.Violation;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.record.domain.Promise;
import org.liaison.events.reference.ActorNames;
import org.liaison.events.vocabulary.DateBasis;

/** Checks what persons write of commitments, and tells all that is wrong at once. */
@ApplicationScoped
class PromiseChecker {

  private static final int LONGEST_ACTION = 1000;
  private static final int MOST_NAMES = 50;

  private final Lexicon lexicon;
  private final ActorNames actors;

  PromiseChecker(Lexicon lexicon, ActorNames actors) {
    this.lexicon = lexicon;
    this.actors = actors;
  }

  /**
   * The promise, with names that the lexicon knows as its actors.
   *
   * @throws RecordException with a violation for each field that cannot be
   */
  Promise check(PromiseDraft draft) {
    List<Violation> violations = new ArrayList<>();
    List<Name> promisors = names("promisors", draft.promisors(), violations);
    if (draft.promisors().isEmpty()) {
      violations.add(new Violation("promisors", "must name who promised"));
    }
    List<Name> beneficiaries = names("beneficiaries", draft.beneficiaries(), violations);
    String action = draft.action().strip();
    if (action.isEmpty() || action.codePointCount(0, action.length()) > LONGEST_ACTION) {
      violations.add(
          new Violation("action", "must be 1 to %d characters".formatted(LONGEST_ACTION)));
    }
    draft.areas().stream()
        .filter(area -> lexicon.areas().stream().noneMatch(known -> known.id().equals(area)))
        .forEach(
            area ->
                violations.add(new Violation("areas", "there is no area '%s'".formatted(area))));
    Optional<EventDate> due = date("due", draft.due(), violations);
    Optional<EventDate> made = date("made", draft.made(), violations);
    if (!violations.isEmpty()) {
      throw RecordException.invalid(violations);
    }
    return new Promise(
        promisors, beneficiaries, action, List.copyOf(new TreeSet<>(draft.areas())), due, made);
  }

  private List<Name> names(String field, List<Name> given, List<Violation> violations) {
    if (given.size() > MOST_NAMES) {
      violations.add(new Violation(field, "must be at most " + MOST_NAMES));
    }
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      Name name = given.get(i);
      Optional<LexiconActor> actor = actors.find(name.id(), name.label());
      if (actor.isEmpty() && (!name.id().isEmpty() || name.label().isBlank())) {
        violations.add(
            new Violation(
                field + "[" + i + "]",
                name.id().isEmpty()
                    ? "must name an actor, by its id or by a name"
                    : "there is no actor '%s'".formatted(name.id())));
      }
      names.add(
          actor
              .map(known -> new Name(known.id(), known.name()))
              .orElseGet(() -> new Name("", name.label().strip())));
    }
    return names.stream().distinct().toList();
  }

  private static Optional<EventDate> date(String field, String edtf, List<Violation> violations) {
    if (edtf.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(EventDate.of(new FoundDate(Edtf.parse(edtf), DateBasis.STATED)));
    } catch (IllegalArgumentException malformed) {
      violations.add(new Violation(field, malformed.getMessage()));
      return Optional.empty();
    }
  }
}
