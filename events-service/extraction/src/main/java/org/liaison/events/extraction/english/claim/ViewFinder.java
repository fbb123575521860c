package org.liaison.events.extraction.english.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.clause.ClauseSplitter.Stretch;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.Verb;
import org.liaison.events.extraction.english.word.VerbForm;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.text.TokenKind;
import org.liaison.events.extraction.time.TimeExpression;

/** Finds verbs that tell what somebody thinks: "welcomed", "called it a step", "doubt that". */
final class ViewFinder {

  private static final List<String> ATTITUDES =
      List.of("speech-supporting", "speech-critical", "speech-denying");
  private static final Set<String> NOT_CALLED = Set.of("off", "up", "in", "out", "into");
  private static final Set<String> NO_THING = Set.of("by", "to", "in", "at", "from", "with");
  private static final int AS_WITHIN = 14;

  private final EnglishWords words;
  private final SpeakerFinder speakers;
  private final SpeakerKinds kinds;

  ViewFinder(EnglishWords words, SpeakerFinder speakers) {
    this.words = words;
    this.speakers = speakers;
    this.kinds = new SpeakerKinds(words);
  }

  Optional<Attribution> at(
      Sentence sentence, int i, List<Mention> mentions, List<TimeExpression> times) {
    return verb(sentence, i)
        .filter(verb -> isTold(sentence, i, verb) && !isReduced(sentence, i, verb))
        .flatMap(
            verb ->
                speakers
                    .before(sentence, i, mentions, times)
                    .filter(m -> maySee(sentence, m, verb) && agrees(sentence, i, verb, m))
                    .filter(m -> !isRelative(sentence, m))
                    .map(m -> view(i, m, verb)));
  }

  /** "was welcomed by families". */
  Optional<Attribution> passive(
      Sentence sentence, int i, List<Mention> mentions, SpeakersBehind behind) {
    boolean by =
        sentence.key(i + 1).equals("by")
            && (Grammar.isBe(sentence.key(i - 1)) || Grammar.isBe(sentence.key(i - 2)));
    if (!by) {
      return Optional.empty();
    }
    return ATTITUDES.stream()
        .flatMap(list -> words.verbAt(list, sentence, i).stream())
        .filter(verb -> verb.form().isParticiple() && !words.has("deed-verbs", verb.base()))
        .findFirst()
        .flatMap(
            verb ->
                behind
                    .from(sentence, i + 2, mentions)
                    .filter(m -> maySee(sentence, m, verb))
                    .map(m -> view(i, m, verb)));
  }

  private static Attribution view(int at, Mention speaker, Verb verb) {
    Stretch nothing = new Stretch(at, at);
    return new Attribution(nothing, speaker, verb.base(), at, null, Attribution.Form.ATTITUDE);
  }

  private Optional<Verb> verb(Sentence sentence, int i) {
    for (String list : ATTITUDES) {
      Optional<Verb> verb = words.verbAt(list, sentence, i);
      if (verb.isPresent()) {
        return verb.filter(v -> !NO_THING.contains(sentence.key(i + 1)));
      }
    }
    Optional<Verb> called = words.verbAt("calling-verbs", sentence, i);
    if (called.isPresent()) {
      return called.filter(verb -> isCalling(sentence, i, verb));
    }
    Optional<Verb> view = words.verbAt("view-verbs", sentence, i);
    return view.isPresent() ? view : wishing(sentence, i).or(() -> notAccepting(sentence, i));
  }

  /** "would like to see". */
  private static Optional<Verb> wishing(Sentence sentence, int i) {
    boolean wish = sentence.key(i).equals("like") && sentence.key(i - 1).equals("would");
    return wish && sentence.key(i + 2).equals("see")
        ? Optional.of(new Verb("like", VerbForm.BASE))
        : Optional.empty();
  }

  /** "the man described as", "a man wanted in", "the group accused of" have no subject there. */
  private static boolean isReduced(Sentence sentence, int i, Verb verb) {
    String next = sentence.key(i + 1);
    return (verb.base().equals("want") && verb.form().isPast())
        || next.equals("as")
        || (verb.form().isParticiple() && (next.equals("of") || next.equals("by")));
  }

  /** "which both sides support" tells of a thing, unless it is called something there. */
  private static boolean isRelative(Sentence sentence, Mention speaker) {
    int from = speaker.from();
    String before = sentence.key(from - 1);
    before =
        Grammar.isDeterminer(before) && !before.equals("that") ? sentence.key(from - 2) : before;
    if (before.equals("what")) {
      for (int i = from; i < sentence.size() && i < from + 12; i++) {
        if (sentence.at(i).kind() == TokenKind.QUOTE) {
          return false;
        }
      }
      return true;
    }
    return before.equals("which") || before.equals("whom");
  }

  /** "analysts say" and "the ministry says", but not "the ministry say" as in "call". */
  boolean agrees(Sentence sentence, int i, Verb verb, Mention speaker) {
    if (verb.form() != VerbForm.BASE
        || Grammar.isAuxiliary(sentence.at(i - 1))
        || sentence.key(i - 1).equals("to")
        || Grammar.isNegation(sentence.key(i - 1))) {
      return true;
    }
    String last = sentence.key(Math.max(speaker.to(), speaker.until()) - 1);
    int end = Math.max(speaker.to(), speaker.until()) - 1;
    boolean many = sentence.at(end).isLowerCase() && last.endsWith("s");
    return kinds.isPlural(speaker)
        || many
        || last.equals("they")
        || last.equals("police")
        || last.equals("data")
        || sentence.key(speaker.to()).equals("and")
        || sentence.key(speaker.from() - 1).equals("and")
        || words.verbs().of(sentence.key(i)).stream().anyMatch(v -> v.form().isPast());
  }

  /** "does not accept that". */
  private Optional<Verb> notAccepting(Sentence sentence, int i) {
    boolean negated = Grammar.isNegation(sentence.key(i - 1));
    return negated && sentence.key(i).equals("accept")
        ? Optional.of(new Verb("deny", VerbForm.BASE))
        : Optional.empty();
  }

  private static boolean isCalling(Sentence sentence, int i, Verb verb) {
    String next = sentence.key(i + 1);
    if (verb.base().equals("call")) {
      boolean object = Grammar.isDeterminer(next) || Grammar.isPronoun(next);
      boolean named = verb.form().isParticiple() && !object && !isSubjectBefore(sentence, i);
      return !NOT_CALLED.contains(next) && !named && !sentence.at(i + 1).is(",");
    }
    for (int j = i + 1; j < i + AS_WITHIN; j++) {
      if (sentence.key(j).equals("as")) {
        return true;
      }
      if (sentence.key(j).equals(",") || Grammar.isBreak(sentence.at(j))) {
        return false;
      }
    }
    return false;
  }

  /** "a drug called ice" has no subject there; "what Xue called" and "have called" have. */
  private static boolean isSubjectBefore(Sentence sentence, int i) {
    Token before = sentence.at(i - 1);
    return before.isWord();
  }

  private static boolean isTold(Sentence sentence, int i, Verb verb) {
    String before = sentence.key(i - 1);
    boolean passive =
        Grammar.isBe(before) || before.equals("being") || Grammar.isBe(sentence.key(i - 2));
    boolean object = before.endsWith("ing") && sentence.at(i - 1).isLowerCase();
    boolean noun = Grammar.isDeterminer(before) || object;
    boolean infinitive =
        (before.equals("to") && !Asides.GOING_ON.contains(sentence.key(i - 2))) || isModal(before);
    boolean negated =
        (verb.base().equals("deny") && Grammar.isNegation(before)) || verb.base().equals("like");
    return verb.form() != VerbForm.GERUND && !passive && !noun && (!infinitive || negated);
  }

  private static boolean isModal(String key) {
    return Grammar.isModal(key);
  }

  /** Papers accuse and call; only people and bodies expect, doubt and want. */
  private boolean maySee(Sentence sentence, Mention speaker, Verb verb) {
    if (speaker.is(MentionKind.GROUP)) {
      boolean called = words.has("calling-verbs", verb.base());
      String last = SpeakerPhrases.singular(sentence.key(speaker.to() - 1));
      boolean unknown =
          sentence.at(speaker.to() - 1).isCapitalised()
              && speaker.from() > 0
              && !words.has("people-nouns", last);
      boolean people = called || kinds.isPeople(speaker);
      return people
          && !(called && unknown)
          && sentence.at(speaker.from() - 1).kind() != TokenKind.HYPHEN;
    }
    return !speaker.is(MentionKind.ADJECTIVE);
  }
}
