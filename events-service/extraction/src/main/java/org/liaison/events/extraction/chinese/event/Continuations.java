package org.liaison.events.extraction.chinese.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liaison.events.extraction.EventFinding.Participation;
import org.liaison.events.extraction.Passage;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.vocabulary.EventType;

/**
 * Collects events, and adds to an operation or sentence what the next sentences of the paragraph
 * tell of it without a date of their own. One per document.
 */
final class Continuations {

  private static final int NEAR = 2;

  private final List<EventMention> events = new ArrayList<>();
  private int paragraph = -1;

  List<EventMention> all() {
    return events;
  }

  void add(EventMention event, int inParagraph) {
    int last = events.size() - 1;
    boolean goesOn = last >= 0 && inParagraph == paragraph && isSame(events.get(last), event);
    if (goesOn) {
      events.set(last, join(events.get(last), event));
    } else {
      events.add(event);
    }
    paragraph = inParagraph;
  }

  private static boolean isSame(EventMention one, EventMention two) {
    boolean enforcement =
        one.type() == EventType.ENFORCEMENT && two.type() == EventType.ENFORCEMENT;
    int gap = two.sentence() - one.sentence();
    return enforcement
        && gap > 0
        && gap <= NEAR
        && two.date().isEmpty()
        && one.factuality() == two.factuality()
        && Operations.areSteps(one.mode(), two.mode())
        && (two.states().isEmpty() || one.states().containsAll(two.states()));
  }

  private static EventMention join(EventMention one, EventMention two) {
    Map<String, Participation> parties = new LinkedHashMap<>();
    one.participants().forEach(p -> parties.put(p.actor().label(), p));
    two.participants().forEach(p -> parties.putIfAbsent(p.actor().label(), p));
    Set<Passage> evidence = new LinkedHashSet<>(one.evidence());
    evidence.addAll(two.evidence());
    Set<String> areas = new LinkedHashSet<>(one.areas());
    areas.addAll(two.areas());
    return new EventMention(
        one.type(),
        one.mode(),
        one.level(),
        one.head(),
        one.date(),
        List.copyOf(parties.values()),
        one.states(),
        one.place().isEmpty() ? two.place() : one.place(),
        one.mechanism().isEmpty() ? two.mechanism() : one.mechanism(),
        areas,
        one.factuality(),
        List.copyOf(evidence),
        one.rule(),
        one.confidence(),
        one.definite(),
        two.sentence(),
        one.headline());
  }
}
