package org.liaison.events.extraction.english.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.claim.Attribution;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;

/** Finds the subject of a verb, in its clause or in the one that it hangs on. */
public final class Subjects {

  private static final Set<ClauseKind> SUBJECTLESS =
      Set.of(ClauseKind.COORDINATE, ClauseKind.PARTICIPIAL, ClauseKind.COMPLEMENT);
  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she");
  private static final Set<String> LINKS =
      Set.of("that", "when", "after", "before", "as", "while", "where", "once", "since");
  private static final Set<String> TEAMS =
      Set.of("delegation", "team", "mission", "group", "officials", "experts", "officers");
  private static final Set<String> PASTS =
      Set.of("held", "met", "said", "sent", "took", "led", "made");

  private final Addressees addressees;

  public Subjects(EnglishWords words) {
    this.addressees = new Addressees(words);
  }

  /** Who stands before a verb with its auxiliaries; nobody if the sentence does not tell. */
  public List<Mention> of(Reading reading, int verbFrom, Clause clause) {
    Optional<Mention> asked = addressees.of(reading, verbFrom);
    if (asked.isPresent()) {
      return List.of(asked.get());
    }
    List<Mention> own = between(reading, clause, 0, Math.min(verbFrom, firstVerb(reading, clause)));
    if (own.isEmpty()) {
      own = between(reading, clause, 0, verbFrom);
    }
    if (own.isEmpty() && isPronoun(reading, clause)) {
      own = speakerBefore(reading, clause);
      own = own.isEmpty() ? several(reading, clause) : own;
    }
    if (own.isEmpty() && isGerund(reading, verbFrom, clause)) {
      own = subjectOf(reading, reading.clauses().parentOf(clause));
    }
    Clause current = clause;
    while (own.isEmpty() && inheritsSubject(current)) {
      current = reading.clauses().parentOf(current);
      own =
          current.kind() == ClauseKind.RELATIVE
              ? antecedent(reading, current)
              : subjectOf(reading, current);
    }
    return own.isEmpty() && clause.kind() == ClauseKind.RELATIVE
        ? antecedent(reading, clause)
        : own;
  }

  /** "The police, who searched …": whom "who" stands for. */
  private static List<Mention> antecedent(Reading reading, Clause relative) {
    int end = relative.from();
    while (end > 0 && !reading.sentence().at(end - 1).isWord()) {
      end--;
    }
    int last = end - 1;
    if (reading.mentionAt(last).isEmpty() && TEAMS.contains(reading.sentence().key(last))) {
      Clause above = reading.clauses().parentOf(relative);
      return above.number() == relative.number() ? List.of() : subjectOf(reading, above);
    }
    return reading
        .mentionAt(last)
        .filter(m -> m.isActing() || (!m.locative() && !m.states().isEmpty()))
        .map(List::of)
        .orElse(List.of());
  }

  private static boolean isPronoun(Reading reading, Clause clause) {
    String first = reading.sentence().key(clause.from());
    String second = reading.sentence().key(clause.from() + 1);
    return PRONOUNS.contains(first) || (LINKS.contains(first) && PRONOUNS.contains(second));
  }

  /** "The Commerce Department announced that it would …". */
  private static List<Mention> speakerBefore(Reading reading, Clause clause) {
    return reading.attributions().stream()
        .filter(attribution -> attribution.stretch().to() <= clause.from())
        .map(Attribution::speaker)
        .filter(Mention::isActing)
        .toList();
  }

  /** "Wang and Mayorkas discussed drugs when they met". */
  private static List<Mention> several(Reading reading, Clause clause) {
    String first = reading.sentence().key(clause.from());
    String second = reading.sentence().key(clause.from() + 1);
    if (!first.equals("they") && !second.equals("they")) {
      return List.of();
    }
    List<Mention> before =
        reading.mentions().stream().filter(m -> m.isActing() && m.to() <= clause.from()).toList();
    List<Mention> people = before.stream().filter(m -> m.is(MentionKind.PERSON)).toList();
    return people.size() > 1 ? people : before.size() > 1 ? before : List.of();
  }

  /** "Trump halved it after meeting Xi": the one who met is the one who halved. */
  private static boolean isGerund(Reading reading, int verb, Clause clause) {
    return clause.kind() == ClauseKind.SUBORDINATE
        && verb <= clause.from() + 2
        && clause.parent() != clause.number()
        && reading.sentence().key(verb).endsWith("ing");
  }

  private static boolean inheritsSubject(Clause clause) {
    return SUBJECTLESS.contains(clause.kind()) && clause.parent() != clause.number();
  }

  /** The mentions before the first verb of a clause. */
  private static List<Mention> subjectOf(Reading reading, Clause clause) {
    return between(reading, clause, clause.from(), firstVerb(reading, clause));
  }

  /** Where the first verb of a clause begins, with its auxiliaries; its end if it has none. */
  static int firstVerb(Reading reading, Clause clause) {
    int verb = clause.from();
    while (verb < clause.to()
        && !(reading.clauses().of(verb).number() == clause.number()
            && (Grammar.isAuxiliary(reading.sentence().at(verb)) || isPast(reading, verb)))) {
      verb++;
    }
    return verb;
  }

  static boolean isPast(Reading reading, int position) {
    return isPast(reading.sentence(), position);
  }

  static boolean isPast(Sentence sentence, int position) {
    String key = sentence.key(position);
    return sentence.at(position).isLowerCase()
        && ((key.endsWith("ed") && key.length() > 4) || PASTS.contains(key));
  }

  /**
   * Acting mentions of a clause between two positions; adjectives and groups only if there are
   * none, and last where those are who act ("police in China").
   */
  static List<Mention> between(Reading reading, Clause clause, int from, int to) {
    List<Mention> acting = new ArrayList<>();
    List<Mention> weaker = new ArrayList<>();
    List<Mention> places = new ArrayList<>();
    for (Mention mention : reading.mentions()) {
      boolean inside =
          mention.from() >= from
              && mention.from() < to
              && reading.clauses().of(mention.from()).number() == clause.number();
      if (inside && mention.isActing() && !isPossessor(reading, mention)) {
        acting.add(mention);
      } else if (inside && !mention.locative() && !mention.states().isEmpty()) {
        weaker.add(mention);
      } else if (inside && mention.is(MentionKind.STATE)) {
        places.add(mention);
      }
    }
    return !acting.isEmpty() ? acting : !weaker.isEmpty() ? weaker : places;
  }

  /** "China's" in "China's commitment" does not act. */
  private static boolean isPossessor(Reading reading, Mention mention) {
    return reading.sentence().key(mention.to()).equals("'s") && mention.is(MentionKind.STATE);
  }
}
