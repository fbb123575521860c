package org.liaison.events.extraction.english.event;

import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.VerbForm;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.vocabulary.Factuality;

/**
 * Tells from the forms around a verb whether what it says took place. Empty where nothing single is
 * told to take place at all: habits, purposes, topics.
 */
final class Reality {

  private static final int REACH = 40;
  private static final Set<String> NO = Set.of("no", "neither", "nobody", "none");
  private static final Set<String> NOTHING = Set.of("no", "neither", "nobody", "none", "nothing");
  private static final Set<String> NOBODY = Set.of("none", "neither", "nobody", "nor");

  private final EnglishWords words;
  private final Denials denials;
  private final Modals modals;
  private final Infinitives infinitives;
  private final Presents presents;
  private final Gerunds gerunds;

  Reality(EnglishWords words) {
    this.words = words;
    this.denials = new Denials(words);
    this.modals = new Modals(words);
    this.infinitives = new Infinitives(words);
    this.presents = new Presents(words);
    this.gerunds = new Gerunds(words, modals);
  }

  Optional<Factuality> of(Reading reading, int verbAt, VerbForm form, VerbGroup group) {
    Clause clause = reading.clauses().of(verbAt);
    Optional<Factuality> plain = plain(reading, verbAt, form, group);
    if (plain.isPresent() && Conditions.hold(reading, clause, verbAt)) {
      return Optional.of(Factuality.HYPOTHETICAL);
    }
    if (plain.isPresent()
        && (isNegated(reading.sentence(), verbAt, group)
            || isDenied(reading, clause)
            || denials.cover(reading.sentence(), group.from()))) {
      return Optional.of(Factuality.NEGATED);
    }
    return plain;
  }

  /** "No official attended". */
  private static boolean isDenied(Reading reading, Clause clause) {
    Sentence sentence = reading.sentence();
    return NO.contains(sentence.key(clause.from()))
        && clause.kind() != ClauseKind.SUBORDINATE
        && clause.kind() != ClauseKind.COMPLEMENT
        && !sentence.key(clause.from() + 1).equals("later");
  }

  private Optional<Factuality> plain(Reading reading, int verbAt, VerbForm form, VerbGroup group) {
    if (!group.modal().isEmpty()) {
      return Optional.of(modals.of(reading, group.from(), group.modal()));
    }
    if (group.did()) {
      return Optional.of(Factuality.HAPPENED);
    }
    if (group.infinitive()) {
      return infinitives.of(reading, group.from());
    }
    return switch (form) {
      case PAST -> Optional.of(Factuality.HAPPENED);
      case PARTICIPLE, PAST_OR_PARTICIPLE -> participle(reading, verbAt, form, group);
      case GERUND -> gerunds.of(reading, verbAt, group);
      case BASE, THIRD ->
          presents.of(reading, verbAt, form, group).or(() -> coordinated(reading, verbAt, form));
    };
  }

  private Optional<Factuality> participle(
      Reading reading, int verbAt, VerbForm form, VerbGroup group) {
    Sentence sentence = reading.sentence();
    if (group.have().equals("having")) {
      return Optional.empty();
    }
    if (group.be().equals("be") && group.have().isEmpty()) {
      return Optional.of(Factuality.HYPOTHETICAL);
    }
    boolean present = group.be().equals("is") || group.be().equals("are");
    if (present && group.have().isEmpty()) {
      return reading.looksAhead(verbAt)
          ? Optional.of(Factuality.PLANNED)
          : words.verbIn("plan-verbs", sentence.key(verbAt)).map(verb -> Factuality.PLANNED);
    }
    return form == VerbForm.PARTICIPLE
            && group.be().isEmpty()
            && group.have().isEmpty()
            && group.negated()
        ? Optional.empty()
        : Optional.of(Factuality.HAPPENED);
  }

  /** "would remove … and lift": the second verb is as real as the first. */
  private Optional<Factuality> coordinated(Reading reading, int verbAt, VerbForm form) {
    Sentence sentence = reading.sentence();
    int before = verbAt - 1;
    while (Grammar.isAdverb(sentence.at(before))) {
      before--;
    }
    boolean joined = Set.of("and", "or", ",").contains(sentence.key(before));
    if (form != VerbForm.BASE || !joined) {
      return Optional.empty();
    }
    for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
      String key = sentence.key(i);
      if (Grammar.isModal(sentence.at(i))) {
        return Optional.of(modals.of(reading, i, key));
      }
      boolean infinitive =
          key.equals("to")
              && words.verbs().of(sentence.key(i + 1)).stream()
                  .anyMatch(v -> v.form() == VerbForm.BASE);
      if (infinitive) {
        return infinitives.of(reading, i);
      }
    }
    return Optional.empty();
  }

  private boolean isNegated(Sentence sentence, int verbAt, VerbGroup group) {
    if (group.negated()) {
      return true;
    }
    for (int i = 0; i < group.from(); i++) {
      if (NOBODY.contains(sentence.key(i))) {
        return true;
      }
    }
    String next = sentence.key(verbAt + 1);
    String before = sentence.key(group.from() - 1);
    return NOTHING.contains(next)
        || before.equals("without")
        || (words.verbIn("refuse-verbs", before).filter(v -> v.form().isPast()).isPresent()
            && group.infinitive());
  }
}
