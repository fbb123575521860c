package org.liaison.events.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.problem.RecordException;
import org.liaison.events.problem.Violation;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.record.domain.EventField;
import org.liaison.events.record.domain.Participant;
import org.liaison.events.reference.ActorNames;
import org.liaison.events.review.domain.EventDraft;
import org.liaison.events.review.domain.SaidEvent;

/** Checks what persons write of events against the lexicon, and tells all that is wrong at once. */
@ApplicationScoped
class DraftChecker {

  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_PARTICIPANTS = 200;
  private static final Pattern WORD = Pattern.compile("[a-z]{2,30}(-[a-z]{2,30}){0,3}");
  private static final Set<String> LEVELS =
      Set.of("", "heads-of-state", "ministerial", "senior-officials", "working-level");

  private final Lexicon lexicon;
  private final ActorNames actors;

  DraftChecker(Lexicon lexicon, ActorNames actors) {
    this.lexicon = lexicon;
    this.actors = actors;
  }

  /**
   * What is said, with names that the lexicon knows as its actors.
   *
   * @throws RecordException with a violation for each field that cannot be
   */
  SaidEvent check(EventDraft draft) {
    List<Violation> violations = new ArrayList<>();
    Set<EventField> fields = draft.fields();
    fields.forEach(field -> check(field, draft, violations));
    Optional<EventDate> date =
        fields.contains(EventField.DATE) ? date(draft, violations) : Optional.empty();
    List<Participant> participants =
        fields.contains(EventField.PARTICIPANTS) ? participants(draft, violations) : List.of();
    if (!violations.isEmpty()) {
      throw RecordException.invalid(violations);
    }
    return new SaidEvent(
        draft.type(),
        draft.mode(),
        draft.level(),
        draft.title().strip(),
        date,
        participants,
        draft.place().strip(),
        draft.mechanism(),
        List.copyOf(new TreeSet<>(draft.areas())),
        draft.factuality(),
        fields);
  }

  private void check(EventField field, EventDraft draft, List<Violation> violations) {
    Consumer<String> wrong = message -> violations.add(new Violation(path(field), message));
    switch (field) {
      case TYPE -> refuse(draft.type().isEmpty(), "must be given", wrong);
      case MODE ->
          refuse(
              !draft.mode().isEmpty() && !WORD.matcher(draft.mode()).matches(),
              "must be a word such as established, resumed or lifted",
              wrong);
      case LEVEL ->
          refuse(
              !LEVELS.contains(draft.level()),
              "must be one of heads-of-state, ministerial, senior-officials, working-level",
              wrong);
      case TITLE -> {
        refuse(draft.title().isBlank(), "must be given", wrong);
        refuse(length(draft.title()) > LONGEST_TITLE, tooLong(LONGEST_TITLE), wrong);
      }
      case PLACE -> refuse(length(draft.place()) > LONGEST_NAME, tooLong(LONGEST_NAME), wrong);
      case MECHANISM ->
          refuse(
              !draft.mechanism().isEmpty()
                  && lexicon.mechanisms().stream()
                      .noneMatch(known -> known.id().equals(draft.mechanism())),
              "there is no mechanism '%s'".formatted(draft.mechanism()),
              wrong);
      case AREAS ->
          draft.areas().stream()
              .filter(area -> lexicon.areas().stream().noneMatch(a -> a.id().equals(area)))
              .forEach(area -> wrong.accept("there is no area '%s'".formatted(area)));
      case DATE, PARTICIPANTS, FACTUALITY -> {
        // Read with what they become, or right whatever they are.
      }
    }
  }

  private static void refuse(boolean isWrong, String message, Consumer<String> wrong) {
    if (isWrong) {
      wrong.accept(message);
    }
  }

  private static Optional<EventDate> date(EventDraft draft, List<Violation> violations) {
    if (draft.date().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(EventDate.of(new FoundDate(Edtf.parse(draft.date()), draft.basis())));
    } catch (IllegalArgumentException malformed) {
      violations.add(new Violation(path(EventField.DATE), malformed.getMessage()));
      return Optional.empty();
    }
  }

  private List<Participant> participants(EventDraft draft, List<Violation> violations) {
    List<Participant> checked = new ArrayList<>();
    if (draft.participants().size() > MOST_PARTICIPANTS) {
      violations.add(
          new Violation(path(EventField.PARTICIPANTS), "must be at most " + MOST_PARTICIPANTS));
    }
    for (int i = 0; i < draft.participants().size(); i++) {
      String path = path(EventField.PARTICIPANTS) + "[" + i + "]";
      participant(draft.participants().get(i), path, violations).ifPresent(checked::add);
    }
    return checked.stream().distinct().toList();
  }

  private Optional<Participant> participant(
      Participant given, String path, List<Violation> violations) {
    String role = given.role().isEmpty() ? "participant" : given.role();
    if (!WORD.matcher(role).matches()) {
      violations.add(new Violation(path, "its role must be a word such as participant or host"));
    }
    if (length(given.name()) > LONGEST_NAME) {
      violations.add(new Violation(path, "its name " + tooLong(LONGEST_NAME)));
    }
    Optional<LexiconActor> actor = actors.find(given.actorId(), given.name());
    if (actor.isPresent()) {
      return Optional.of(new Participant(actor.get().id(), actor.get().name(), role));
    }
    if (!given.actorId().isEmpty()) {
      violations.add(new Violation(path, "there is no actor '%s'".formatted(given.actorId())));
    } else if (given.name().isBlank()) {
      violations.add(new Violation(path, "must name an actor, by its id or by a name"));
    }
    return Optional.of(new Participant("", given.name().strip(), role));
  }

  private static String path(EventField field) {
    return "fields." + field.word();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String tooLong(int most) {
    return "must be at most %d characters".formatted(most);
  }
}
