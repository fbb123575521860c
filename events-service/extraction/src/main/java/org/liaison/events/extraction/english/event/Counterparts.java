package org.liaison.events.extraction.english.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.vocabulary.EventType;

/** Finds whom something is done with or to, and leaves aside who is only spoken of on the way. */
final class Counterparts {

  private static final Set<EventType> WITH_OTHERS =
      Set.of(
          EventType.MEETING,
          EventType.VISIT,
          EventType.AGREEMENT,
          EventType.MECHANISM,
          EventType.EXCHANGE,
          EventType.ASSISTANCE);
  private static final Set<String> LINKS =
      Set.of("with", "to", "between", "and", "by", "against", ",", "among");

  private static final Set<String> AWAY =
      Set.of("by", "in", "at", "from", "for", "on", "of", "during", "with", "to", "under", "than");

  private final Officials officials;

  Counterparts(Officials officials) {
    this.officials = officials;
  }

  List<Mention> of(Reading reading, Trigger trigger) {
    Clause clause = reading.clauses().of(trigger.at());
    int from = trigger.passive() ? clause.from() : trigger.to();
    List<Mention> found = new ArrayList<>();
    for (Mention mention : reading.mentions()) {
      boolean inside =
          mention.from() >= from
              && reading.clauses().of(mention.from()).number() == clause.number()
              && !mention.locative();
      if (inside && isCounterpart(reading, trigger, mention, !found.isEmpty())) {
        found.add(mention);
      }
    }
    boolean joined = trigger.passive() && clause.kind() == ClauseKind.COORDINATE;
    if (joined && found.stream().noneMatch(Counterparts::isNamed)) {
      found.addAll(0, suspectsBefore(reading, trigger, clause));
    }
    return found;
  }

  /** Zhang in "Zhang was captured in July and extradited in October". */
  private static List<Mention> suspectsBefore(Reading reading, Trigger trigger, Clause clause) {
    if (trigger.rule().rule().type() != EventType.ENFORCEMENT) {
      return List.of();
    }
    Clause above = reading.clauses().parentOf(clause);
    return Subjects.between(reading, above, above.from(), Subjects.firstVerb(reading, above))
        .stream()
        .filter(Counterparts::isNamed)
        .toList();
  }

  private boolean isCounterpart(Reading reading, Trigger trigger, Mention mention, boolean more) {
    EventType type = trigger.rule().rule().type();
    if (type == EventType.SANCTION) {
      return isTarget(reading.sentence(), trigger, mention);
    }
    if (type == EventType.ENFORCEMENT && isNamed(mention)) {
      return isSuspect(reading.sentence(), trigger, mention);
    }
    if (trigger.rule().rule().mode().equals("extradition") && mention.is(MentionKind.STATE)) {
      String link = linkBefore(reading.sentence(), mention);
      return link.equals("to") || link.equals("from") || link.equals("by");
    }
    if (!mention.isActing() && !officials.are(reading, mention)) {
      return false;
    }
    String link = linkBefore(reading.sentence(), mention);
    if (!WITH_OTHERS.contains(type) && !trigger.rule().rule().needs().contains("two-actors")) {
      return link.equals("with");
    }
    boolean press = mention.is(MentionKind.ORGANISATION) && type == EventType.MEETING;
    boolean direct = !trigger.passive() && mention.from() <= trigger.to() + 2;
    boolean pair = mention.is(MentionKind.PAIR);
    boolean joined = link.equals("and") || link.equals(",");
    return (direct || pair || trigger.passive() || (LINKS.contains(link) && (!joined || more)))
        && (!press || link.equals("with"));
  }

  private static boolean isNamed(Mention mention) {
    return mention.is(MentionKind.PERSON) || mention.is(MentionKind.ORGANISATION);
  }

  /** Whom something is done to by the law: behind an active verb, before a passive one. */
  private static boolean isSuspect(Sentence sentence, Trigger trigger, Mention mention) {
    String link = linkBefore(sentence, mention);
    return trigger.passive()
        ? mention.to() <= trigger.groupFrom() && !AWAY.contains(link)
        : mention.from() >= trigger.to() && !AWAY.contains(link);
  }

  /** Those whom sanctions are on, not the owner of the list. */
  private static boolean isTarget(Sentence sentence, Trigger trigger, Mention mention) {
    if (mention.is(MentionKind.GROUP)) {
      return false;
    }
    if (trigger.isThrough()) {
      boolean ofList = mention.from() >= trigger.object().start(sentence, 0);
      return !ofList && mention.from() >= trigger.to();
    }
    String link = linkBefore(sentence, mention);
    boolean bare = trigger.object() == null && mention.from() <= trigger.to() + 3;
    return bare || link.equals("on") || link.equals("against") || link.equals("and");
  }

  /** The preposition or comma before a mention, past its article and adjectives. */
  private static String linkBefore(Sentence sentence, Mention mention) {
    int before = mention.from() - 1;
    while (before > mention.from() - 4
        && (Grammar.isDeterminer(sentence.key(before))
            || (sentence.at(before).isLowerCase()
                && !Grammar.isFunctionWord(sentence.at(before))
                && !sentence.key(before).equals("of")))) {
      before--;
    }
    return sentence.key(before);
  }
}
