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

/**
 * An event as a sentence tells it, and where.
 *
 * @param from UTF-16 index at which its passage begins
 * @param to UTF-16 index after its passage
 */
record Told(EventMention mention, int from, int to) {

  /** Both as one event, told by the stretch that holds both. */
  Told with(Told other, Passage whole) {
    EventMention one = mention;
    EventMention two = other.mention;
    Map<String, Participation> parties = new LinkedHashMap<>();
    one.participants().forEach(p -> parties.put(p.actor().label(), p));
    two.participants().forEach(p -> parties.putIfAbsent(p.actor().label(), p));
    EventMention joined =
        new EventMention(
            one.type(),
            one.mode(),
            one.level().isEmpty() ? two.level() : one.level(),
            one.head().isEmpty() ? two.head() : one.head(),
            one.date().or(two::date),
            new ArrayList<>(parties.values()),
            union(one.states(), two.states()),
            one.place().isEmpty() ? two.place() : one.place(),
            one.mechanism().isEmpty() ? two.mechanism() : one.mechanism(),
            union(one.areas(), two.areas()),
            one.factuality().compareTo(two.factuality()) <= 0 ? one.factuality() : two.factuality(),
            List.of(whole),
            one.rule(),
            Math.max(one.confidence(), two.confidence()),
            one.definite() && two.definite(),
            one.sentence(),
            one.headline().object().isEmpty() ? two.headline() : one.headline());
    return new Told(joined, Math.min(from, other.from), Math.max(to, other.to));
  }

  private static Set<String> union(Set<String> one, Set<String> two) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(two);
    return all;
  }
}
