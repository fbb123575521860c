package org.liaison.events.identity.domain;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.liaison.events.identity.domain.Feature.Kind;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/**
 * Weighs what two reports share and where they differ. The points were set on the labelled pairs of
 * {@code gold/identity} and say roughly how much more often a feature is seen with one event than
 * with two.
 */
final class Scoring {

  private static final int DAY = 1;
  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final int YEAR = 366;

  /** Types whose mode tells one event from another; every meeting is held. */
  private static final Set<EventType> TURNS =
      Set.of(
          EventType.MECHANISM,
          EventType.SANCTION,
          EventType.AGREEMENT,
          EventType.CONTROL,
          EventType.ENFORCEMENT);

  /** Types whose areas are almost always the same ones. */
  private static final Set<EventType> OF_ONE_AREA =
      Set.of(EventType.SANCTION, EventType.ENFORCEMENT);

  /** Types of which the same parties rarely see two on a day. */
  private static final Set<EventType> RARE =
      Set.of(EventType.MEETING, EventType.VISIT, EventType.LEGISLATION, EventType.REPORT);

  /** What makes a report particular: without any of it, days and states do not suffice. */
  private static final Set<Kind> PARTICULAR =
      Set.of(
          Kind.MECHANISM,
          Kind.AREA,
          Kind.SUBSTANCE,
          Kind.TITLE,
          Kind.NUMBER,
          Kind.NAMED,
          Kind.TARGET,
          Kind.PLACE);

  private final Report first;
  private final Report second;
  private final ToldEvent a;
  private final ToldEvent b;
  private final List<Feature> features = new ArrayList<>();

  Scoring(Report first, Report second) {
    this.first = first;
    this.second = second;
    this.a = first.told();
    this.b = second.told();
  }

  Resemblance resemblance() {
    date();
    turn();
    mechanism();
    level();
    place();
    actors();
    parties();
    substances();
    numbers();
    areas();
    if (TitleLikeness.alike(a, b)) {
      add(Kind.TITLE, 2, "titles alike");
    }
    int points = features.stream().mapToInt(Feature::points).sum();
    boolean particular =
        RARE.contains(a.type())
            || features.stream()
                .anyMatch(feature -> feature.points() > 0 && PARTICULAR.contains(feature.kind()));
    return new Resemblance(particular ? points : Math.min(points, Resemblance.SAME - 1), features);
  }

  private void date() {
    Optional<EventDate> one = a.date();
    Optional<EventDate> other = b.date();
    if (one.isEmpty() || other.isEmpty()) {
      add(Kind.DATE, -5, "not both dated");
      return;
    }
    long width = Math.max(one.get().width(), other.get().width());
    String both =
        one.get().edtf().equals(other.get().edtf())
            ? "same date " + one.get().edtf()
            : "dates " + inOrder(one.get().edtf(), other.get().edtf()) + " overlap";
    add(Kind.DATE, datePoints(width), both);
    if (a.factuality() == Factuality.PLANNED && width > MONTH) {
      add(Kind.FACTUALITY, -3, "planned for no certain month");
    }
  }

  private static int datePoints(long width) {
    if (width <= DAY) {
      return 3;
    }
    if (width <= WEEK) {
      return 2;
    }
    if (width <= MONTH) {
      return 1;
    }
    return width <= YEAR ? 0 : -2;
  }

  private void turn() {
    if (TURNS.contains(a.type())) {
      boolean same = !a.mode().isEmpty() && a.mode().equals(b.mode());
      add(Kind.MODE, same ? 1 : -1, same ? "both " + a.mode() : "not both say what happened to it");
    }
  }

  private void mechanism() {
    boolean one = !a.mechanism().isEmpty();
    boolean other = !b.mechanism().isEmpty();
    if (one && other) {
      add(Kind.MECHANISM, 3, "same mechanism " + a.mechanism());
    } else if (one || other) {
      // Guests who came for a session also pay calls on the same day, in the same place.
      int silence = a.type() == EventType.MEETING ? -2 : -1;
      add(Kind.MECHANISM, silence, "one names a mechanism");
    }
  }

  private void level() {
    if (!a.level().isEmpty() && a.level().equals(b.level())) {
      add(Kind.LEVEL, a.level().equals("heads-of-state") ? 2 : 1, "same level " + a.level());
    }
  }

  private void place() {
    if (first.place().isEmpty() || second.place().isEmpty()) {
      return;
    }
    if (Comparison.samePlace(first.place(), second.place())) {
      add(Kind.PLACE, 2, "same place " + shorter(a.place(), b.place()));
    } else {
      add(Kind.PLACE, -1, "places " + inOrder(a.place(), b.place()) + " cannot be compared");
    }
  }

  private void actors() {
    Set<String> targets =
        Comparison.isDeed(a.type()) ? shared(first.targets(), second.targets()) : Set.of();
    Set<String> named = shared(first.named(), second.named());
    named.removeAll(targets);
    Set<String> agencies = shared(first.agencies(), second.agencies());
    agencies.removeAll(targets);
    if (!targets.isEmpty()) {
      add(Kind.TARGET, 3, "falls on " + actors(targets));
    }
    if (!named.isEmpty()) {
      add(Kind.NAMED, named.size() > 1 ? 4 : 3, "shared: " + actors(named));
    }
    if (!agencies.isEmpty()) {
      add(Kind.AGENCY, agencies.size() > 1 ? 2 : 1, "shared: " + actors(agencies));
    } else if (!first.agencies().isEmpty() && !second.agencies().isEmpty() && targets.isEmpty()) {
      add(Kind.AGENCY, -1, "other agencies");
    }
    boolean others =
        !second.named().containsAll(first.named()) && !first.named().containsAll(second.named());
    if (others) {
      boolean company = !named.isEmpty() && a.type() == EventType.MEETING;
      add(Kind.NAMED, company ? -2 : -1, "each names others");
    }
  }

  private void parties() {
    Set<String> shared = shared(first.sides(), second.sides());
    if (shared.size() > 1) {
      add(Kind.STATES, 1, "between the same sides: " + actors(shared));
    }
    if (first.sides().equals(second.sides())) {
      add(Kind.STATES, 1, "no other side");
    } else if (!first.sides().containsAll(second.sides())
        && !second.sides().containsAll(first.sides())) {
      add(Kind.STATES, -2, "each with another side");
    }
  }

  private void substances() {
    if (!first.substances().isEmpty() && !second.substances().isEmpty()) {
      Set<String> shared = shared(first.substances(), second.substances());
      add(
          Kind.SUBSTANCE,
          shared.isEmpty() ? -2 : 2,
          shared.isEmpty() ? "other substances" : "same substance " + names(shared));
    }
  }

  private void numbers() {
    if (!first.numbers().isEmpty() && !second.numbers().isEmpty()) {
      Set<String> shared = shared(first.numbers(), second.numbers());
      add(
          Kind.NUMBER,
          shared.isEmpty() ? -1 : 1,
          shared.isEmpty() ? "other numbers" : "same number " + names(shared));
    }
  }

  private void areas() {
    boolean one = !a.areas().isEmpty();
    boolean other = !b.areas().isEmpty();
    if (one && other) {
      Set<String> shared = shared(new HashSet<>(a.areas()), new HashSet<>(b.areas()));
      int same = OF_ONE_AREA.contains(a.type()) ? 0 : 1;
      add(
          Kind.AREA,
          shared.isEmpty() ? -2 : same,
          shared.isEmpty() ? "other areas" : "same area " + names(shared));
    } else if (one || other) {
      add(Kind.AREA, -1, "one names an area");
    }
  }

  private void add(Kind kind, int points, String detail) {
    features.add(new Feature(kind, detail, points));
  }

  private static Set<String> shared(Set<String> one, Set<String> other) {
    Set<String> shared = new TreeSet<>(one);
    shared.retainAll(other);
    return shared;
  }

  private String actors(Set<String> ids) {
    return ids.stream()
        .map(id -> first.names().getOrDefault(id, id))
        .sorted()
        .collect(joining(", "));
  }

  private static String names(Set<String> names) {
    return String.join(", ", new TreeSet<>(names));
  }

  /** The words must not depend on which report came first. */
  private static String inOrder(String one, String other) {
    return one.compareTo(other) <= 0 ? one + " and " + other : other + " and " + one;
  }

  private static String shorter(String one, String other) {
    int longer = Integer.compare(one.length(), other.length());
    int order = longer == 0 ? one.toLowerCase(Locale.ROOT).compareTo(other) : longer;
    return order <= 0 ? one : other;
  }
}
