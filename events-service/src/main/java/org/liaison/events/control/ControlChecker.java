package org.liaison.events.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.liaison.events.control.domain.CasNumber;
import org.liaison.events.control.domain.ControlDraft;
import org.liaison.events.control.domain.ControlEntry;
import org.liaison.events.control.domain.ControlField;
import org.liaison.events.control.domain.ControlKind;
import org.liaison.events.control.domain.SourceCheck;
import org.liaison.events.control.domain.Substance;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.problem.RecordException;
import org.liaison.events.problem.Violation;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.record.persistence.EventRepository;
import org.liaison.events.review.domain.Signature;
import org.liaison.events.vocabulary.DateBasis;

/** Checks what persons write of controls, and tells all that is wrong at once. */
@ApplicationScoped
class ControlChecker {

  private static final int LONGEST_REASON = 2000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SCHEDULE = 300;
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,9}");
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{0,255}");
  private static final Map<ControlField, Integer> LONGEST =
      Map.of(
          ControlField.SUBSTANCE, LONGEST_NAME,
          ControlField.NAME, LONGEST_NAME,
          ControlField.NAME_ZH, LONGEST_NAME,
          ControlField.SUBSTANCE_CLASS, LONGEST_NAME,
          ControlField.SCHEDULE, LONGEST_SCHEDULE,
          ControlField.BASIS, LONGEST_REASON,
          ControlField.SOURCE, LONGEST_REASON);
  private static final List<ControlField> REQUIRED =
      List.of(
          ControlField.SUBSTANCE,
          ControlField.NAME,
          ControlField.KIND,
          ControlField.SCHEDULE,
          ControlField.SOURCE);

  private final Jurisdictions jurisdictions;
  private final EventRepository events;

  ControlChecker(Jurisdictions jurisdictions, EventRepository events) {
    this.jurisdictions = jurisdictions;
    this.events = events;
  }

  /**
   * What is said of a control.
   *
   * @throws RecordException with a violation for each field that cannot be
   */
  ControlEntry check(ControlDraft draft, Signature signature) {
    Check check = new Check(draft);
    check.signature(signature);
    return check.entry();
  }

  /** The same of what nobody signs. */
  ControlEntry check(ControlDraft draft) {
    return new Check(draft).entry();
  }

  /** One pass over a draft. */
  private final class Check {

    private final List<Violation> violations = new ArrayList<>();
    private final ControlDraft draft;

    Check(ControlDraft draft) {
      this.draft = draft;
    }

    void signature(Signature signature) {
      refuse(signature.by().isBlank(), "signature.by", "must say who does it");
      refuse(length(signature.by()) > LONGEST_NAME, "signature.by", tooLong(LONGEST_NAME));
      refuse(
          length(signature.reason()) > LONGEST_REASON, "signature.reason", tooLong(LONGEST_REASON));
      refuse(
          !KEY.matcher(signature.idempotencyKey()).matches(),
          "signature.idempotency_key",
          "must be at most 255 visible ASCII characters");
    }

    ControlEntry entry() {
      ControlEntry entry = read();
      if (!violations.isEmpty()) {
        throw RecordException.invalid(violations);
      }
      return entry;
    }

    private ControlEntry read() {
      String jurisdiction = draft.text(ControlField.JURISDICTION);
      refuse(
          jurisdictions.find(jurisdiction).isEmpty(),
          ControlField.JURISDICTION,
          "must be 'un' or the id of a state");
      REQUIRED.forEach(field -> refuse(draft.text(field).isEmpty(), field, "must be given"));
      LONGEST.forEach(
          (field, most) -> refuse(length(draft.text(field)) > most, field, tooLong(most)));
      Substance substance = substance();
      Optional<EventDate> announced = date(ControlField.ANNOUNCED);
      Optional<EventDate> effective = date(ControlField.EFFECTIVE);
      Optional<EventDate> ended = date(ControlField.ENDED);
      dates(effective, ended);
      return new ControlEntry(
          jurisdiction,
          substance,
          draft.text(ControlField.SCHEDULE),
          announced,
          effective,
          ended,
          draft.text(ControlField.BASIS),
          draft.text(ControlField.SOURCE),
          word(ControlField.SOURCE_CHECKED, SourceCheck.class, SourceCheck.UNCHECKED),
          event());
    }

    private Substance substance() {
      String id = draft.text(ControlField.SUBSTANCE);
      String substanceClass = draft.text(ControlField.SUBSTANCE_CLASS);
      String cas = draft.text(ControlField.CAS);
      String slug = "must be words of a-z and 0-9 joined by '-', such as fentanyl-class";
      refuse(!id.isEmpty() && !SLUG.matcher(id).matches(), ControlField.SUBSTANCE, slug);
      refuse(
          !substanceClass.isEmpty() && !SLUG.matcher(substanceClass).matches(),
          ControlField.SUBSTANCE_CLASS,
          slug);
      refuse(
          !cas.isEmpty() && !CasNumber.isValid(cas),
          ControlField.CAS,
          "must be a CAS number such as 437-38-7; its last digit checks the others");
      return new Substance(
          id,
          draft.text(ControlField.NAME),
          draft.text(ControlField.NAME_ZH),
          cas,
          word(ControlField.KIND, ControlKind.class, ControlKind.SUBSTANCE),
          substanceClass);
    }

    private void dates(Optional<EventDate> effective, Optional<EventDate> ended) {
      refuse(
          draft.text(ControlField.ANNOUNCED).isEmpty()
              && draft.text(ControlField.EFFECTIVE).isEmpty(),
          ControlField.EFFECTIVE,
          "must be given, or else 'announced'");
      Optional<LocalDate> begins = effective.flatMap(EventDate::earliest);
      Optional<LocalDate> ends = ended.flatMap(EventDate::latest);
      refuse(
          begins.isPresent() && ends.isPresent() && ends.get().isBefore(begins.get()),
          ControlField.ENDED,
          "must not lie before 'effective'");
    }

    private Optional<EventDate> date(ControlField field) {
      String text = draft.text(field);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(EventDate.of(new FoundDate(Edtf.parse(text), DateBasis.STATED)));
      } catch (IllegalArgumentException malformed) {
        refuse(true, field, malformed.getMessage());
        return Optional.empty();
      }
    }

    private Optional<UUID> event() {
      String text = draft.text(ControlField.EVENT_ID);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      try {
        UUID id = UUID.fromString(text);
        refuse(events.find(id).isEmpty(), ControlField.EVENT_ID, "there is no such event");
        return Optional.of(id);
      } catch (IllegalArgumentException malformed) {
        refuse(true, ControlField.EVENT_ID, "must be the id of an event");
        return Optional.empty();
      }
    }

    private <E extends Enum<E>> E word(ControlField field, Class<E> type, E otherwise) {
      String text = draft.text(field);
      List<String> words =
          Arrays.stream(type.getEnumConstants())
              .map(value -> value.name().toLowerCase(Locale.ROOT))
              .toList();
      if (text.isEmpty()) {
        return otherwise;
      }
      refuse(!words.contains(text), field, "must be one of " + String.join(", ", words));
      return words.contains(text) ? type.getEnumConstants()[words.indexOf(text)] : otherwise;
    }

    private void refuse(boolean isWrong, ControlField field, String message) {
      refuse(isWrong, "fields." + field.path(), message);
    }

    private void refuse(boolean isWrong, String path, String message) {
      if (isWrong) {
        violations.add(new Violation(path, message));
      }
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String tooLong(int most) {
    return "must be at most %d characters".formatted(most);
  }
}
