package org.liaison.events.control.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.record.domain.EventDate;

/** What can be said of a control, each in words. */
public enum ControlField {
  JURISDICTION,
  SUBSTANCE,
  NAME,
  NAME_ZH,
  CAS,
  SUBSTANCE_CLASS,
  KIND,
  SCHEDULE,
  ANNOUNCED,
  EFFECTIVE,
  ENDED,
  BASIS,
  SOURCE,
  SOURCE_CHECKED,
  EVENT_ID;

  /** Its name in the contract. */
  public String path() {
    return word(this).replace('-', '_');
  }

  /** What an entry says; empty for nothing. */
  public String of(ControlEntry entry) {
    return switch (this) {
      case JURISDICTION -> entry.jurisdiction();
      case SUBSTANCE -> entry.substance().id();
      case NAME -> entry.substance().name();
      case NAME_ZH -> entry.substance().nameZh();
      case CAS -> entry.substance().cas();
      case SUBSTANCE_CLASS -> entry.substance().substanceClass();
      case KIND -> word(entry.substance().kind());
      case SCHEDULE -> entry.schedule();
      case ANNOUNCED -> edtf(entry.announced());
      case EFFECTIVE -> edtf(entry.effective());
      case ENDED -> edtf(entry.ended());
      case BASIS -> entry.basis();
      case SOURCE -> entry.source();
      case SOURCE_CHECKED -> word(entry.checked());
      case EVENT_ID -> entry.event().map(UUID::toString).orElse("");
    };
  }

  /** What differs between two entries. */
  public static List<FieldChange> changes(Optional<ControlEntry> before, ControlEntry after) {
    return Arrays.stream(values())
        .map(
            field ->
                new FieldChange(field.path(), before.map(field::of).orElse(""), field.of(after)))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  private static String edtf(Optional<EventDate> date) {
    return date.map(EventDate::edtf).orElse("");
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
