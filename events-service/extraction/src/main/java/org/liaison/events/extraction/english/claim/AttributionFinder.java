package org.liaison.events.extraction.english.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.Name;
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

/** Finds who says what a sentence says: "Wu said", "said Lü", "according to the White House". */
public final class AttributionFinder {

  private static final Set<String> ATTITUDES =
      Set.of("speech-supporting", "speech-critical", "speech-denying");

  private static final Set<String> DAYS =
      Set.of("day", "night", "week", "morning", "evening", "afternoon");

  private final EnglishWords words;
  private final SpeakerFinder speakers;

  public AttributionFinder(EnglishWords words) {
    this.words = words;
    this.speakers = new SpeakerFinder(words);
  }

  /** In the order of the sentence; their stretches do not overlap. */
  public List<Attribution> find(
      Sentence sentence, List<Mention> mentions, List<TimeExpression> times) {
    List<Attribution> found = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Attribution> attribution = at(sentence, i, mentions, times);
      if (attribution.isPresent() && attribution.get().stretch().from() >= done) {
        found.add(attribution.get());
        done = attribution.get().stretch().to();
        i = Math.max(i, done - 1);
      }
    }
    boolean plain = found.stream().anyMatch(a -> a.form() != Attribution.Form.ATTITUDE);
    return plain
        ? found.stream().filter(a -> a.form() != Attribution.Form.ATTITUDE).toList()
        : found;
  }

  private Optional<Attribution> at(
      Sentence sentence, int i, List<Mention> mentions, List<TimeExpression> times) {
    if (sentence.key(i).equals("according") && sentence.key(i + 1).equals("to")) {
      return accordingTo(sentence, i, mentions);
    }
    Token token = sentence.at(i);
    if (!token.isLowerCase()) {
      return Optional.empty();
    }
    Optional<Verb> speech =
        words.verbAt("speech-neutral", sentence, i).filter(verb -> isFinite(sentence, i, verb));
    if (speech.isPresent()) {
      return inverted(sentence, i, speech.get(), mentions, times)
          .or(() -> plain(sentence, i, speech.get(), mentions, times));
    }
    return attitude(sentence, i, mentions, times);
  }

  private static boolean isFinite(Sentence sentence, int i, Verb verb) {
    String before = sentence.key(i - 1);
    if (verb.form() == VerbForm.GERUND) {
      return false;
    }
    boolean participle =
        Grammar.isBe(before) || before.equals("as") || Grammar.isDeterminer(before);
    boolean infinitive = before.equals("to") || Grammar.isModal(before);
    return !participle && !infinitive;
  }

  private Optional<Attribution> accordingTo(Sentence sentence, int i, List<Mention> mentions) {
    Optional<Mention> speaker = speakers.named(sentence, i + 2, mentions);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    int to = Math.max(speaker.get().until(), i + 3);
    while (to < sentence.size()
        && !sentence.key(to).equals(",")
        && !Grammar.isBreak(sentence.at(to))) {
      to++;
    }
    Attribution.Form form = i <= 1 ? Attribution.Form.FRONT : Attribution.Form.TAIL;
    int from = sentence.key(i - 1).equals(",") ? i - 1 : i;
    return Optional.of(new Attribution(new Stretch(from, to), speaker.get(), "", i, null, form));
  }

  /**
   * ", said Lü, noting that": the verb stands before the speaker and after a comma or quotation
   * mark.
   */
  private Optional<Attribution> inverted(
      Sentence sentence, int i, Verb verb, List<Mention> mentions, List<TimeExpression> times) {
    boolean afterSpeech =
        sentence.key(i - 1).equals(",") || sentence.at(i - 1).kind() == TokenKind.QUOTE;
    if (!afterSpeech || !verb.form().isPast() || verb.base().equals("tell")) {
      return Optional.empty();
    }
    return speakers
        .startingAt(sentence, i + 1, mentions)
        .filter(speaker -> !hasVerb(sentence, speaker.until(), times))
        .map(
            speaker ->
                new Attribution(
                    new Stretch(i - 1, trailing(sentence, speaker.until(), times)),
                    speaker,
                    verb.base(),
                    i,
                    null,
                    Attribution.Form.TAIL));
  }

  /** ", said China had not …": China is no speaker there. */
  private boolean hasVerb(Sentence sentence, int position, List<TimeExpression> times) {
    Token next = sentence.at(position);
    boolean timed = times.stream().anyMatch(time -> time.from() == position);
    return !timed
        && (Grammar.isAuxiliary(next.key())
            || next.is("'s")
            || (next.isLowerCase() && !words.verbs().of(next.key()).isEmpty()));
  }

  private Optional<Attribution> plain(
      Sentence sentence, int i, Verb verb, List<Mention> mentions, List<TimeExpression> times) {
    Optional<Mention> speaker = speakers.before(sentence, i, mentions, times);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    Mention listener = null;
    int to = verb.base().indexOf(' ') > 0 ? i + 2 : i + 1;
    if (verb.base().equals("tell")) {
      Optional<Mention> told =
          speakers.named(sentence, i + 1, mentions).filter(m -> m.from() <= i + 2);
      listener = told.orElse(null);
      to = told.map(Mention::to).orElse(i + 2);
    }
    to = trailing(sentence, to, times);
    int from = speakers.start(sentence, speaker.get());
    Attribution.Form form =
        isTail(sentence, from, to) ? Attribution.Form.TAIL : Attribution.Form.FRONT;
    if (form == Attribution.Form.FRONT && !saysSomething(sentence, to, verb)) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(new Stretch(from, to), speaker.get(), verb.base(), i, listener, form));
  }

  /** "Wu said" at the end, or between two parts of what he said. */
  private static boolean isTail(Sentence sentence, int from, int to) {
    Token before = sentence.at(from - 1);
    boolean afterSpeech = from > 0 && (before.is(",") || before.kind() == TokenKind.QUOTE);
    Token next = sentence.at(to);
    boolean ends =
        to >= sentence.size()
            || Grammar.isBreak(next)
            || next.is(",")
            || next.kind() == TokenKind.QUOTE;
    return afterSpeech && ends;
  }

  /** A verb such as "report" or "add" also takes things: "added two substances" is no speech. */
  private boolean saysSomething(Sentence sentence, int to, Verb verb) {
    Token next = sentence.at(to);
    if (next.is("that") || next.is(":") || next.is(",") || next.kind() == TokenKind.QUOTE) {
      return to < sentence.size() - 1;
    }
    boolean saying = words.has("clause-verbs", verb.base()) && to < sentence.size() - 1;
    boolean goesOn = !Grammar.isBreak(next) && !isLink(next);
    return saying && (goesOn || thatFollows(sentence, to));
  }

  private static boolean isLink(Token token) {
    return Grammar.isPreposition(token.key())
        || token.is("and")
        || token.is("or")
        || token.is("so");
  }

  private static boolean thatFollows(Sentence sentence, int from) {
    for (int i = from; i < from + 8; i++) {
      if (sentence.key(i).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** Takes in when and where it was said: "on Friday", "in a statement", "at a press briefing". */
  private int trailing(Sentence sentence, int from, List<TimeExpression> times) {
    int to = from;
    boolean more = true;
    while (more) {
      int next = timeEnd(sentence, to, times);
      next = next > to ? next : settingEnd(sentence, to);
      more = next > to;
      to = next;
    }
    return to;
  }

  private static int timeEnd(Sentence sentence, int from, List<TimeExpression> times) {
    int start =
        sentence.key(from).equals("on") || sentence.key(from).equals("in") ? from + 1 : from;
    for (TimeExpression time : times) {
      if (time.from() == start || (time.from() == start + 1 && sentence.key(start).equals("the"))) {
        return time.to();
      }
    }
    return from;
  }

  private int settingEnd(Sentence sentence, int from) {
    String key = sentence.key(from);
    if (key.equals("that") && DAYS.contains(sentence.key(from + 1))) {
      return from + 2;
    }
    if (!key.equals("in") && !key.equals("at") && !key.equals("during") && !key.equals("to")) {
      return from;
    }
    for (int i = from + 1; i < from + 7; i++) {
      if (words.has("settings", sentence.key(i)) && !sentence.key(i + 1).equals("of")) {
        return i + 1;
      }
      if (!sentence.at(i).isWord()) {
        return from;
      }
    }
    return from;
  }

  private Optional<Attribution> attitude(
      Sentence sentence, int i, List<Mention> mentions, List<TimeExpression> times) {
    for (String list : ATTITUDES) {
      Optional<Verb> verb =
          words
              .verbIn(list, sentence.key(i))
              .filter(v -> isFinite(sentence, i, v) && v.form() != VerbForm.BASE);
      Optional<Mention> speaker =
          verb.isPresent() ? speakers.before(sentence, i, mentions, times) : Optional.empty();
      if (speaker.isPresent()) {
        return Optional.of(
            new Attribution(
                new Stretch(i, i),
                speaker.get(),
                verb.get().base(),
                i,
                null,
                Attribution.Form.ATTITUDE));
      }
    }
    return Optional.empty();
  }

  /** A speaker without a name, by what stands there. */
  static Mention unnamed(int from, int to, String label) {
    return new Mention(
        from, to, to, MentionKind.GROUP, List.of(new Name("", label)), List.of(), "", "", false);
  }
}
