package org.liaison.events.extraction.english.event;

import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.mention.Knowledge;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.PhraseTrie;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.lexicon.LexiconPlace;

/**
 * Finds where an event took place: a known place, or a venue by its form ("at the Philori Estate").
 */
final class PlaceFinder {

  private static final int REACH = 30;
  private static final Set<String> LEADS =
      Set.of("in", "at", "to", "near", "from", "outside", "visited", "visit", "visiting");
  private static final Set<String> NOT_PLACES =
      Set.of(
          "meeting",
          "summit",
          "dialogue",
          "session",
          "forum",
          "conference",
          "talks",
          "group",
          "agreement",
          "act",
          "law",
          "report",
          "statement",
          "cooperation",
          "commission");

  private final Knowledge knowledge;
  private final EnglishWords words;

  PlaceFinder(Knowledge knowledge, EnglishWords words) {
    this.knowledge = knowledge;
    this.words = words;
  }

  /** A place as written with the tokens that it takes. */
  private record Found(int from, int to, String text) {}

  /** The place that the clause of the trigger names, the nearest behind it first; empty if none. */
  String of(Reading reading, int at) {
    return search(reading, at, Math.min(reading.sentence().size(), at + REACH), at)
        .or(() -> search(reading, Math.max(0, at - REACH), at, at))
        .or(() -> state(reading, at))
        .orElse("");
  }

  /** The place named in {@code [from, to)}, with or without a preposition; empty if none. */
  String between(Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.timeAt(i).isEmpty() && reading.sentence().at(i).isCapitalised()) {
        Optional<Found> found = at(reading, i);
        if (found.isPresent()) {
          return found.get().text();
        }
      }
    }
    return "";
  }

  /** "in South Korea", where no town is named. */
  private static Optional<String> state(Reading reading, int at) {
    return reading.mentions().stream()
        .filter(m -> m.is(MentionKind.STATE) && m.locative())
        .filter(m -> m.from() > at && m.from() < at + REACH / 2)
        .filter(m -> reading.clauses().same(m.from(), at))
        .map(m -> m.names().get(0).label())
        .findFirst();
  }

  private Optional<String> search(Reading reading, int from, int to, int at) {
    for (int i = from; i < to; i++) {
      if (reading.clauses().same(i, at) && LEADS.contains(reading.sentence().key(i))) {
        Optional<Found> found = at(reading, i + 1);
        if (found.isPresent()) {
          return Optional.of(whole(reading, found.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found> at(Reading reading, int position) {
    Sentence sentence = reading.sentence();
    int start = Grammar.isDeterminer(sentence.key(position)) ? position + 1 : position;
    Optional<PhraseTrie.Match<LexiconPlace>> known = knowledge.place(sentence, start);
    if (known.isPresent()
        && !sentence.key(known.get().to()).equals("'s")
        && !sentence.at(known.get().to()).isCapitalised()) {
      return Optional.of(new Found(start, known.get().to(), known.get().value().name()));
    }
    return venue(reading, start, sentence.key(position - 1));
  }

  /** Capitalised words that are nobody's name, a month or a meeting. */
  private Optional<Found> venue(Reading reading, int start, String lead) {
    Sentence sentence = reading.sentence();
    int to = start;
    while (to < start + 5 && isVenuePart(reading, to)) {
      to++;
    }
    boolean named =
        to > start
            && !reading.timeAt(start).isPresent()
            && (lead.equals("in") || lead.equals("at"));
    boolean organised =
        named
            && (NOT_PLACES.contains(sentence.key(to - 1))
                || (words.has("organisation-words", sentence.key(to - 1)) && lead.equals("in")));
    return named && !organised
        ? Optional.of(new Found(start, to, sentence.text(start, to)))
        : Optional.empty();
  }

  private static boolean isVenuePart(Reading reading, int position) {
    Token token = reading.sentence().at(position);
    return token.isCapitalised()
        && !Grammar.isFunctionWord(token)
        && !token.isCapitals()
        && reading.mentionAt(position).isEmpty()
        && reading.timeAt(position).isEmpty();
  }

  /** "Philori Estate in San Francisco" and "Woodside, California" are one place each. */
  private String whole(Reading reading, Found first) {
    String link = reading.sentence().key(first.to());
    if (link.equals("in") || link.equals(",")) {
      Optional<Found> second = at(reading, first.to() + 1);
      boolean wider =
          second.isPresent() && (link.equals("in") || second.get().to() - second.get().from() <= 2);
      if (wider) {
        return first.text() + ", " + second.get().text();
      }
    }
    return first.text();
  }
}
