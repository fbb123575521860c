package org.liaison.events.extraction.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.EventFinding.Participation;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.Passage;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.Factuality;

/** Joins the mentions of one event within one text. */
public final class EventMerger {

  /** How far back a mention is compared, so that long texts take linear time. */
  private static final int MEMORY = 150;

  private final SameEvent same = new SameEvent();

  /** In the order of first mention. */
  public List<EventMention> merge(List<EventMention> mentions) {
    List<Joined> merged = new ArrayList<>();
    for (EventMention mention : mentions) {
      int match = match(merged, mention);
      if (match < 0) {
        merged.add(new Joined(mention));
      } else {
        merged.get(match).add(mention);
      }
    }
    return merged.stream().map(Joined::event).toList();
  }

  private int match(List<Joined> merged, EventMention mention) {
    for (int i = merged.size() - 1; i >= Math.max(0, merged.size() - MEMORY); i--) {
      if (same.test(merged.get(i).event, mention)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The mentions of one event so far. Their passages are put in order at the end: to do so at each
   * mention takes quadratic time where a long text tells one event again and again.
   */
  private static final class Joined {
    private final Set<Passage> evidence;
    private EventMention event;
    private boolean several;

    Joined(EventMention first) {
      this.event = first;
      this.evidence = new LinkedHashSet<>(first.evidence());
    }

    void add(EventMention mention) {
      event = join(event, mention);
      evidence.addAll(mention.evidence());
      several = true;
    }

    EventMention event() {
      return several
          ? event.toldBy(evidence.stream().sorted(Comparator.comparingInt(Passage::start)).toList())
          : event;
    }
  }

  /** All of both but the other's evidence. */
  private static EventMention join(EventMention one, EventMention other) {
    EventMention fuller = other.participants().size() > one.participants().size() ? other : one;
    Set<String> areas = new LinkedHashSet<>(one.areas());
    areas.addAll(other.areas());
    Set<String> states = new LinkedHashSet<>(one.states());
    states.addAll(other.states());
    return new EventMention(
        one.type(),
        one.mode(),
        one.level().isEmpty() ? other.level() : one.level(),
        one.head().isEmpty() ? other.head() : one.head(),
        date(one.date(), other.date()),
        participants(one, other),
        states,
        one.place().length() >= other.place().length() ? one.place() : other.place(),
        one.mechanism().isEmpty() ? other.mechanism() : one.mechanism(),
        areas,
        factuality(one.factuality(), other.factuality()),
        one.evidence(),
        one.confidence() >= other.confidence() ? one.rule() : other.rule(),
        Math.min(0.95, Math.max(one.confidence(), other.confidence()) + 0.03),
        one.definite() && other.definite(),
        one.sentence(),
        headline(one, other, fuller));
  }

  private static Headline headline(EventMention one, EventMention other, EventMention fuller) {
    boolean poorer = one.headline().object().length() < other.headline().object().length();
    return one.definite() && !other.definite()
        ? other.headline()
        : poorer ? fuller.headline() : one.headline();
  }

  /** Of two dates the more certain one, and of equally certain ones the more precise. */
  static Optional<FoundDate> date(Optional<FoundDate> one, Optional<FoundDate> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isPresent() ? one : other;
    }
    boolean oneInferred = one.get().basis() == DateBasis.INFERRED;
    boolean otherInferred = other.get().basis() == DateBasis.INFERRED;
    if (oneInferred != otherInferred) {
      return oneInferred ? other : one;
    }
    Edtf first = one.get().edtf();
    Edtf second = other.get().edtf();
    return second.within(first) && !first.within(second) ? other : one;
  }

  private static List<Participation> participants(EventMention one, EventMention other) {
    Map<String, Participation> byName = new LinkedHashMap<>();
    for (EventMention mention : List.of(one, other)) {
      for (Participation participation : mention.participants()) {
        byName.putIfAbsent(participation.actor().label(), participation);
      }
    }
    return List.copyOf(byName.values());
  }

  private static Factuality factuality(Factuality one, Factuality other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
