package org.liaison.events.record.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/**
 * Decides whether two reports tell the same event, and says why.
 *
 * <p>They never do if their types, or anything that both of them name, contradict each other. On
 * the same day, a shared actor is enough. With a wider date something particular must agree too:
 * the mechanism, the place, the level, what happened to the thing, or what the titles name.
 */
public final class EventMatcher {

  /** Wider dates ("in the 1980s") say too little to tell two events apart. */
  private static final long WIDEST_DAYS = 366;

  /** Types whose mode is rare enough to tell one event from another; every meeting is held. */
  private static final Set<EventType> TURNS = Set.of(EventType.MECHANISM, EventType.SANCTION);

  private EventMatcher() {}

  /** The reason why both are the same event; empty if they are not known to be. */
  public static Optional<String> match(ToldEvent known, ToldEvent told) {
    if (planned(known) != planned(told) || contradict(known, told)) {
      return Optional.empty();
    }
    List<String> shared = sharedActors(known, told);
    if (shared.isEmpty() || known.date().isEmpty() || told.date().isEmpty()) {
      return Optional.empty();
    }
    EventDate first = known.date().get();
    EventDate second = told.date().get();
    long widest = Math.max(first.width(), second.width());
    if (!first.overlaps(second) || (widest > WIDEST_DAYS && !first.edtf().equals(second.edtf()))) {
      return Optional.empty();
    }
    List<String> particulars = particulars(known, told);
    if (widest > 1 && particulars.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(reason(known, first, second, shared, particulars));
  }

  /** Whether nothing that both name contradicts the other. */
  static boolean compatible(ToldEvent known, ToldEvent told) {
    boolean sameTime =
        known.date().isEmpty()
            || told.date().isEmpty()
            || known.date().get().overlaps(told.date().get());
    return sameTime && !contradict(known, told);
  }

  /** Whether a newer version of the same document tells what an older one told. */
  public static boolean retold(ToldEvent known, ToldEvent told) {
    return known.type() == told.type()
        && known.mode().equals(told.mode())
        && known.title().equals(told.title())
        && known.date().map(EventDate::edtf).equals(told.date().map(EventDate::edtf));
  }

  private static String reason(
      ToldEvent known,
      EventDate first,
      EventDate second,
      List<String> shared,
      List<String> particulars) {
    List<String> parts = new ArrayList<>();
    parts.add("same type " + lower(known.type().name()));
    parts.add(
        first.edtf().equals(second.edtf())
            ? "same date " + first.edtf()
            : "dates " + first.edtf() + " and " + second.edtf() + " overlap");
    parts.add("shared: " + String.join(", ", shared));
    parts.addAll(particulars);
    return String.join("; ", parts);
  }

  private static List<String> particulars(ToldEvent known, ToldEvent told) {
    List<String> agreeing = new ArrayList<>();
    if (!known.mechanism().isEmpty() && known.mechanism().equals(told.mechanism())) {
      agreeing.add("same mechanism " + known.mechanism());
    }
    if (!known.place().isEmpty() && !told.place().isEmpty()) {
      agreeing.add("same place " + known.place());
    }
    if (!known.level().isEmpty() && known.level().equals(told.level())) {
      agreeing.add("same level " + known.level());
    }
    if (TURNS.contains(known.type())
        && !known.mode().isEmpty()
        && known.mode().equals(told.mode())) {
      agreeing.add("both " + known.mode());
    }
    if (TitleLikeness.alike(known, told)) {
      agreeing.add("titles alike");
    }
    return agreeing;
  }

  private static List<String> sharedActors(ToldEvent known, ToldEvent told) {
    return known.participants().stream()
        .filter(actor -> told.participants().stream().anyMatch(actor::sameActor))
        .map(Participant::name)
        .distinct()
        .toList();
  }

  private static boolean planned(ToldEvent event) {
    return event.factuality() == Factuality.PLANNED;
  }

  private static boolean contradict(ToldEvent known, ToldEvent told) {
    return known.type() != told.type()
        || contradict(known.mode(), told.mode())
        || contradict(known.level(), told.level())
        || contradict(known.mechanism(), told.mechanism())
        || contradictPlaces(known.place(), told.place());
  }

  private static boolean contradict(String known, String told) {
    return !known.isEmpty() && !told.isEmpty() && !known.equals(told);
  }

  /** "San Francisco" and "Filoli Estate, San Francisco" do not contradict each other. */
  private static boolean contradictPlaces(String known, String told) {
    String first = lower(known);
    String second = lower(told);
    return !first.contains(second) && !second.contains(first);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
