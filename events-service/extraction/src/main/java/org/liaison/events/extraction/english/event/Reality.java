package org.liaison.events.extraction.english.event;

import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.Verb;
import org.liaison.events.extraction.english.word.VerbForm;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.text.TokenKind;
import org.liaison.events.extraction.time.TimeUse;
import org.liaison.events.vocabulary.Factuality;

/**
 * Tells from the forms around a verb whether what it says took place. Empty where nothing single is
 * told to take place at all: habits, purposes, topics.
 */
final class Reality {

  private static final int REACH = 40;
  private static final int GOVERNOR_REACH = 8;
  private static final int ORDER_REACH = 6;
  private static final Set<String> UNCERTAIN =
      Set.of("if", "could", "might", "should", "whether", "unless", "proposed", "proposal");
  private static final Set<String> NO = Set.of("no", "neither", "nobody", "none");
  private static final Set<String> NOTHING = Set.of("no", "neither", "nobody", "none", "nothing");
  private static final Set<String> INVERTED = Set.of("had", "were", "should");
  private static final Set<String> ASKING =
      Set.of("will", "did", "has", "have", "is", "are", "do", "does", "can", "could", "would");
  private static final Set<String> DRAFTS = Set.of("bill", "measure", "resolution", "amendment");
  private static final Set<String> DATED = Set.of(":", ",", "-", "\u2013", "\u2014");
  private static final Set<String> NOBODY = Set.of("none", "neither", "nobody", "nor");
  private static final Set<String> HAPPENING =
      Set.of("after", "since", "upon", "following", "when");
  private static final Set<String> ANSWERED =
      Set.of("responded", "reacted", "retaliated", "answered", "replied", "followed");

  private final EnglishWords words;
  private final Denials denials;

  Reality(EnglishWords words) {
    this.words = words;
    this.denials = new Denials(words);
  }

  Optional<Factuality> of(Reading reading, int verbAt, VerbForm form, VerbGroup group) {
    Clause clause = reading.clauses().of(verbAt);
    Optional<Factuality> plain = plain(reading, verbAt, form, group);
    if (plain.isPresent() && isCondition(reading, clause, verbAt)) {
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
      return Optional.of(modal(reading, group.from(), group.modal()));
    }
    if (group.did()) {
      return Optional.of(Factuality.HAPPENED);
    }
    if (group.infinitive()) {
      return infinitive(reading, group.from());
    }
    return switch (form) {
      case PAST -> Optional.of(Factuality.HAPPENED);
      case PARTICIPLE, PAST_OR_PARTICIPLE -> participle(reading, verbAt, form, group);
      case GERUND -> gerund(reading, verbAt, group);
      case BASE, THIRD ->
          isListed(reading, verbAt, form)
              ? Optional.of(Factuality.ANNOUNCED)
              : isHistoric(reading, verbAt, form)
                  ? Optional.of(Factuality.HAPPENED)
                  : form == VerbForm.THIRD && isOfLaw(reading, group.from())
                      ? Optional.of(Factuality.ANNOUNCED)
                      : isPlan(reading, verbAt)
                          ? Optional.of(Factuality.PLANNED)
                          : coordinated(reading, verbAt, form);
    };
  }

  /** "The two sides decided to: – establish a channel; – hold a workshop". */
  private boolean isListed(Reading reading, int verbAt, VerbForm form) {
    boolean opens = verbAt == 0 || !reading.sentence().at(verbAt - 1).isWord();
    return form == VerbForm.BASE
        && opens
        && verbAt <= 1
        && reading.before().stream()
            .filter(Reality::leadsList)
            .findFirst()
            .filter(this::decides)
            .isPresent();
  }

  private static boolean leadsList(Sentence sentence) {
    return sentence.key(sentence.size() - 1).equals(":");
  }

  private boolean decides(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (words.verbIn("commitment-verbs", sentence.key(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "March 2017: China schedules carfentanil", in a chronology. */
  private static boolean isHistoric(Reading reading, int verbAt, VerbForm form) {
    String before = reading.sentence().key(verbAt - 1);
    boolean noun = form == VerbForm.BASE && (before.equals("to") || Grammar.isDeterminer(before));
    return !noun
        && reading.published() != null
        && reading.times().stream()
            .filter(time -> time.from() == 0 && DATED.contains(reading.sentence().key(time.to())))
            .anyMatch(
                time ->
                    time.date()
                        .edtf()
                        .latest()
                        .filter(day -> day.isBefore(reading.published()))
                        .isPresent());
  }

  /** "The order imposes a duty", "The rule, issued on Friday, adds 4-AP to List I". */
  private boolean isOfLaw(Reading reading, int verbFrom) {
    Clause clause = reading.clauses().of(verbFrom);
    for (int i = clause.from(); i < verbFrom; i++) {
      boolean own = reading.clauses().of(i).number() == clause.number();
      String key = reading.sentence().key(i);
      if (own && words.has("laws", key) && !DRAFTS.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** "The rule takes effect on May 12", "The board plans a meeting". */
  private boolean isPlan(Reading reading, int verbAt) {
    String before = reading.sentence().key(verbAt - 1);
    boolean particle = reading.sentence().key(verbAt + 1).equals("up");
    return !before.equals("to")
        && !particle
        && !Grammar.isDeterminer(before)
        && (reading.looksAhead(verbAt)
            || words.verbIn("plan-verbs", reading.sentence().key(verbAt)).isPresent());
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

  private Factuality modal(Reading reading, int at, String modal) {
    if (modal.equals("will") || modal.equals("shall")) {
      return announcedBefore(reading, at) ? Factuality.ANNOUNCED : Factuality.PLANNED;
    }
    if (modal.equals("would") && isWished(reading.sentence(), at)) {
      return Factuality.HYPOTHETICAL;
    }
    boolean reported = modal.equals("would") && saidBefore(reading, at);
    if (reported) {
      return announcedBefore(reading, at) ? Factuality.ANNOUNCED : Factuality.PLANNED;
    }
    boolean scheduled = modal.equals("would") && isAhead(reading, at);
    return scheduled ? Factuality.PLANNED : Factuality.HYPOTHETICAL;
  }

  /** "He hoped that China would train officers". */
  private boolean isWished(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(1, at - REACH); i--) {
      if (sentence.key(i).equals("that") || sentence.key(i).equals("if")) {
        return words.verbIn("wish-verbs", sentence.key(i - 1)).isPresent();
      }
    }
    return false;
  }

  /** "The Board would train officers in the second half of 2024": a plan, as it has a date. */
  private static boolean isAhead(Reading reading, int at) {
    for (int i = 0; i < reading.sentence().size(); i++) {
      if (UNCERTAIN.contains(reading.sentence().key(i))) {
        return false;
      }
    }
    return reading.times().stream()
        .filter(time -> reading.clauses().same(time.from(), at))
        .anyMatch(time -> time.use() == TimeUse.POINT || time.use() == TimeUse.DUE);
  }

  /** "decided to establish", "plans to hold", "began to share"; a mere purpose is nothing. */
  private Optional<Factuality> infinitive(Reading reading, int toAt) {
    Sentence sentence = reading.sentence();
    String before = sentence.key(toAt - 1);
    if (before.equals("yet") && Grammar.isHave(sentence.key(toAt - 2))) {
      return Optional.of(Factuality.HAPPENED);
    }
    if (isToBe(sentence, toAt)) {
      return Optional.of(Factuality.PLANNED);
    }
    boolean listed = before.equals("and") || before.equals(",") || before.equals(";");
    for (int i = toAt - 1; i >= Math.max(0, toAt - (listed ? REACH : GOVERNOR_REACH)); i--) {
      if (reading.timeAt(i).isPresent()) {
        continue;
      }
      Optional<Factuality> governed = governed(reading, i);
      if (governed.isPresent()) {
        return governed;
      }
      String key = sentence.key(i);
      if (key.equals("first")) {
        return Optional.of(Factuality.HAPPENED);
      }
      if (!listed && (key.equals(",") || Grammar.isBreak(sentence.at(i)))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The two sides are to meet in May". */
  private static boolean isToBe(Sentence sentence, int toAt) {
    String before = sentence.key(toAt - 1);
    boolean be =
        before.equals("is")
            || before.equals("are")
            || before.equals("was")
            || before.equals("were");
    boolean definition =
        Set.of(
                "goal",
                "aim",
                "purpose",
                "task",
                "objective",
                "plan",
                "idea",
                "job",
                "priority",
                "way",
                "step")
            .contains(sentence.key(toAt - 2));
    return be && !definition;
  }

  private Optional<Factuality> governed(Reading reading, int i) {
    Sentence sentence = reading.sentence();
    String key = sentence.key(i);
    Optional<Verb> commitment = words.verbIn("commitment-verbs", key);
    if (commitment.isPresent() && VerbGroup.before(sentence, i).negated()) {
      return Optional.of(Factuality.NEGATED);
    }
    if (commitment.isPresent()) {
      return commitment.get().form().isPast() || commitment.get().form() == VerbForm.GERUND
          ? Optional.of(Factuality.ANNOUNCED)
          : Optional.of(Factuality.PLANNED);
    }
    if (words.verbIn("decision-verbs", key).filter(verb -> verb.form().isPast()).isPresent()) {
      return Optional.of(Factuality.ANNOUNCED);
    }
    boolean begun =
        words
            .verbIn("begin-verbs", key)
            .filter(verb -> verb.form().isPast() || verb.form().isParticiple())
            .isPresent();
    if (begun) {
      return Optional.of(Factuality.HAPPENED);
    }
    if (words.verbIn("refuse-verbs", key).isPresent()) {
      return Optional.of(Factuality.NEGATED);
    }
    if (words.verbIn("plan-verbs", key).isPresent() || words.has("plan-verbs", key)) {
      return Optional.of(Factuality.PLANNED);
    }
    if (words.has("commitment-nouns", key)) {
      return Optional.of(Factuality.ANNOUNCED);
    }
    boolean noun = Grammar.isDeterminer(sentence.key(i - 1));
    if (key.equals("invitation")) {
      return Optional.of(Factuality.PLANNED);
    }
    if (!noun && (words.verbIn("wish-verbs", key).isPresent() || words.has("wish-verbs", key))) {
      return Optional.of(Factuality.HYPOTHETICAL);
    }
    boolean isTo = (key.equals("is") || key.equals("are")) && sentence.key(i + 1).equals("to");
    return isTo ? Optional.of(Factuality.PLANNED) : Optional.empty();
  }

  /** ", lifting sanctions" goes with what the sentence says before; "after signing" happened. */
  private Optional<Factuality> gerund(Reading reading, int verbAt, VerbGroup group) {
    if (group.be().equals("is") || group.be().equals("are")) {
      return Optional.of(reading.looksAhead(verbAt) ? Factuality.PLANNED : Factuality.HAPPENED);
    }
    if (group.be().equals("was") || group.be().equals("were") || group.be().equals("been")) {
      return Optional.of(
          announcedBefore(reading, verbAt) ? Factuality.ANNOUNCED : Factuality.HAPPENED);
    }
    String before = reading.sentence().key(group.from() - 1);
    boolean answer =
        before.equals("by") && ANSWERED.contains(reading.sentence().key(group.from() - 2));
    if (answer || HAPPENING.contains(before)) {
      return Optional.of(Factuality.HAPPENED);
    }
    Clause clause = reading.clauses().of(verbAt);
    boolean opens =
        (clause.kind() == ClauseKind.PARTICIPIAL && verbAt <= clause.from() + 2)
            || ordersIt(reading, verbAt);
    return opens && hasPastBefore(reading.sentence(), Math.max(clause.from(), verbAt - 1))
        ? Optional.of(Factuality.HAPPENED)
        : Optional.empty();
  }

  /** "signed an order on Feb. 1 imposing duties". */
  private boolean ordersIt(Reading reading, int verbAt) {
    for (int i = verbAt - 1; i >= Math.max(0, verbAt - ORDER_REACH); i--) {
      if (words.has("laws", reading.sentence().key(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPastBefore(Sentence sentence, int position) {
    for (int i = position - 1; i >= Math.max(0, position - REACH); i--) {
      if (Grammar.isModal(sentence.at(i))) {
        return false;
      }
      boolean past =
          words.verbs().of(sentence.key(i)).stream().anyMatch(verb -> verb.form().isPast())
              || Grammar.isHave(sentence.key(i));
      if (past) {
        return true;
      }
    }
    return false;
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
        return Optional.of(modal(reading, i, key));
      }
      boolean infinitive =
          key.equals("to")
              && words.verbs().of(sentence.key(i + 1)).stream()
                  .anyMatch(v -> v.form() == VerbForm.BASE);
      if (infinitive) {
        return infinitive(reading, i);
      }
    }
    return Optional.empty();
  }

  private boolean isCondition(Reading reading, Clause clause, int verbAt) {
    Clause first = clause;
    while (first.kind() == ClauseKind.COORDINATE && first.parent() != first.number()) {
      first = reading.clauses().parentOf(first);
    }
    if (first.kind() == ClauseKind.CONDITION) {
      return true;
    }
    String opening = reading.sentence().key(clause.from());
    return verbAt > 0
        && (opening.equals("if")
            || (INVERTED.contains(opening)
                && clause.from() < verbAt - 1
                && isInverted(reading, clause))
            || isQuestion(reading.sentence()));
  }

  /** "Had NPP been listed in 2007": a name stands right behind the auxiliary. */
  private static boolean isInverted(Reading reading, Clause clause) {
    Token next = reading.sentence().at(clause.from() + 1);
    return next.isCapitalised()
        || Grammar.isDeterminer(next.key())
        || Grammar.isPronoun(next.key());
  }

  /** "Will the meeting take place this year?". */
  static boolean isQuestion(Sentence sentence) {
    int last = sentence.size() - 1;
    boolean quoted = sentence.at(last).kind() == TokenKind.QUOTE;
    int first = sentence.at(0).kind() == TokenKind.QUOTE ? 1 : 0;
    return sentence.key(quoted ? last - 1 : last).equals("?")
        && ASKING.contains(sentence.key(first));
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

  private boolean saidBefore(Reading reading, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (words.verbIn("speech-neutral", reading.sentence().key(i)).isPresent()
          || words.verbIn("commitment-verbs", reading.sentence().key(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean announcedBefore(Reading reading, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      String key = reading.sentence().key(i);
      Optional<Verb> verb = words.verbIn("announcing-verbs", key);
      if (verb.isPresent() && verb.get().form() != VerbForm.BASE) {
        return true;
      }
    }
    return false;
  }
}
