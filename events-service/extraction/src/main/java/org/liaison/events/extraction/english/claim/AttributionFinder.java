package org.liaison.events.extraction.english.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** Finds who says what a sentence says: "Wu said", "said Lü", "according to the White House". */
public final class AttributionFinder {

  private static final Set<String> WHEN = Set.of("when", "after", "since", "until");

  private final EnglishWords words;
  private final SpeakerFinder speakers;
  private final SpeakersBehind behind;
  private final SpeechFrames frames;
  private final SourceFinder sources;
  private final ViewFinder views;
  private final SharedSubjects subjects;

  public AttributionFinder(EnglishWords words) {
    this.words = words;
    this.speakers = new SpeakerFinder(words);
    this.behind = new SpeakersBehind(words);
    this.frames = new SpeechFrames(words);
    this.sources = new SourceFinder(words, behind);
    this.views = new ViewFinder(words, speakers);
    this.subjects = new SharedSubjects(words, speakers, frames);
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
    return Nesting.outermost(sentence, found);
  }

  private Optional<Attribution> at(
      Sentence sentence, int i, List<Mention> mentions, List<TimeExpression> times) {
    String key = sentence.key(i);
    if (key.equals("according") && sentence.key(i + 1).equals("to")) {
      return sources.accordingTo(sentence, i, mentions);
    }
    if (key.equals("in") && (i <= 1 || sentence.key(i - 1).equals(","))) {
      return sources.inView(sentence, i, mentions);
    }
    if (!sentence.at(i).isLowerCase()) {
      return Optional.empty();
    }
    if (key.equals("quoted") || key.equals("cited")) {
      return quoted(sentence, i, mentions, times);
    }
    Optional<Verb> speech =
        words
            .verbAt("speech-neutral", sentence, i)
            .or(() -> words.verbAt("data-verbs", sentence, i))
            .or(() -> words.verbAt("speech-further", sentence, i))
            .filter(verb -> isFinite(sentence, i, verb));
    Optional<Attribution> said = Optional.empty();
    if (speech.isPresent()) {
      said =
          inverted(sentence, i, speech.get(), mentions, times)
              .or(() -> plain(sentence, i, speech.get(), mentions, times));
    }
    return said.or(() -> subjects.written(sentence, i, mentions, times))
        .or(() -> views.passive(sentence, i, mentions, behind))
        .or(() -> views.at(sentence, i, mentions, times));
  }

  private static boolean isFinite(Sentence sentence, int i, Verb verb) {
    String before = sentence.key(i - 1);
    if (verb.form() == VerbForm.GERUND || Grammar.isNegation(before)) {
      return false;
    }
    boolean participle =
        Grammar.isBe(before)
            || before.equals("as")
            || (Grammar.isDeterminer(before) && !before.equals("both"));
    boolean infinitive =
        (before.equals("to") && !isGoingOn(sentence, i - 2))
            || (Grammar.isModal(before) && !before.equals("would") && !before.equals("will"));
    return !participle && !infinitive;
  }

  /** "Xinhua quoted Wu as saying that", "Wu was quoted as saying by Xinhua". */
  private Optional<Attribution> quoted(
      Sentence sentence, int i, List<Mention> mentions, List<TimeExpression> times) {
    for (int j = i + 1; j < i + 14; j++) {
      if (sentence.key(j).equals("as") && subjects.isSaying(sentence.key(j + 1))) {
        boolean passive = Grammar.isBe(sentence.key(i - 1));
        Optional<Mention> speaker =
            passive
                ? speakers.before(sentence, i - 1, mentions, times)
                : behind.from(sentence, i + 1, mentions);
        int to = j + 2;
        return speaker.map(
            m ->
                new Attribution(
                    new Stretch(Math.min(i, speakers.start(sentence, m)), to),
                    m,
                    "say",
                    i,
                    null,
                    Attribution.Form.FRONT));
      }
    }
    return Optional.empty();
  }

  /** "continue to say", "liked to say", "were quick to say". */
  private static boolean isGoingOn(Sentence sentence, int position) {
    return Asides.GOING_ON.contains(sentence.key(position));
  }

  /**
   * ", said Lü, noting that": the verb stands before the speaker and after a comma or quotation
   * mark.
   */
  private Optional<Attribution> inverted(
      Sentence sentence, int i, Verb verb, List<Mention> mentions, List<TimeExpression> times) {
    Token before = sentence.at(i - 1);
    boolean afterSpeech = i > 0 && (before.is(",") || before.kind() == TokenKind.QUOTE);
    boolean tells = verb.form().isPast() || verb.form() == VerbForm.THIRD;
    boolean plain = words.has("speech-neutral", verb.base()) && !verb.base().equals("tell");
    if (!afterSpeech || !tells || !plain) {
      return Optional.empty();
    }
    return behind
        .from(sentence, i + 1, mentions)
        .filter(m -> m.until() > m.to() || !hasVerb(sentence, m.until(), times))
        .filter(m -> before.kind() == TokenKind.QUOTE || !startsClause(sentence, m, mentions))
        .filter(m -> !holdsState(m, i + 1, mentions))
        .map(
            m ->
                new Attribution(
                    new Stretch(i - 1, frames.trailing(sentence, m.until(), times)),
                    m,
                    verb.base(),
                    i,
                    null,
                    Attribution.Form.TAIL));
  }

  /** ", says China rebates taxes": China does something there. */
  private static boolean holdsState(Mention speaker, int from, List<Mention> mentions) {
    return speaker.is(MentionKind.GROUP)
        && mentions.stream().anyMatch(m -> m.is(MentionKind.STATE) && m.from() == from);
  }

  /** ", a man with Wei's office, said the cases …" has its speaker before the verb. */
  private boolean startsClause(Sentence sentence, Mention speaker, List<Mention> mentions) {
    Token next = sentence.at(speaker.until());
    boolean stands =
        speaker.until() >= sentence.size()
            || Grammar.isBreak(next)
            || next.is(",")
            || Grammar.isPreposition(next.key())
            || next.is("of")
            || next.is("who");
    boolean nameless = mentions.isEmpty() && speaker.is(MentionKind.GROUP);
    return !stands || (nameless && next.isWord());
  }

  /** ", said China had not …": China is no speaker there. */
  private boolean hasVerb(Sentence sentence, int position, List<TimeExpression> times) {
    Token next = sentence.at(position);
    boolean timed = times.stream().anyMatch(time -> time.from() == position);
    return !timed
        && (Grammar.isAuxiliary(next)
            || next.is("'s")
            || (next.isLowerCase()
                && !Grammar.isPreposition(next.key())
                && !words.verbs().of(next.key()).isEmpty()));
  }

  private Optional<Attribution> plain(
      Sentence sentence, int i, Verb verb, List<Mention> mentions, List<TimeExpression> times) {
    Optional<Mention> speaker =
        speakers
            .before(sentence, i, mentions, times)
            .or(() -> subjects.shared(sentence, i, mentions, times));
    if (speaker.isEmpty() || !agrees(sentence, i, verb, speaker.get())) {
      return Optional.empty();
    }
    Mention listener = null;
    int to = verb.base().indexOf(' ') > 0 ? i + 2 : i + 1;
    if (words.has("telling-verbs", verb.base())) {
      int next = to;
      Optional<Mention> told =
          mentions.stream().filter(m -> m.from() >= next && m.from() <= next + 1).findFirst();
      listener = told.orElse(null);
      to = told.map(Mention::to).orElse(Math.min(sentence.size(), i + 2));
    }
    while (Grammar.isAdverb(sentence.at(to)) && !sentence.key(to).equals("so")) {
      to++;
    }
    to = frames.trailing(sentence, to, times);
    int from = speakers.start(sentence, speaker.get());
    boolean tail = frames.isTail(sentence, from, to, verb);
    boolean as = from <= 2 && sentence.key(from - 1).equals("as") && sentence.key(to).equals(",");
    if (!tail && !as && !frames.says(sentence, to, verb)) {
      return Optional.empty();
    }
    Attribution.Form form = tail ? Attribution.Form.TAIL : Attribution.Form.FRONT;
    Stretch stretch = new Stretch(Math.min(from, i), to);
    return Optional.of(new Attribution(stretch, speaker.get(), verb.base(), i, listener, form));
  }

  /** "figures suggest": things show, they do not speak; "heads of state": no verb at all. */
  private boolean agrees(Sentence sentence, int i, Verb verb, Mention speaker) {
    String last = SpeakerKinds.label(speaker).toLowerCase(Locale.ROOT);
    last = last.substring(last.lastIndexOf(' ') + 1);
    boolean data =
        words.has("data-nouns", last)
            || words.has("silent-nouns", last)
            || words.has("silent-nouns", SpeakerPhrases.singular(last));
    boolean shows =
        words.has("data-verbs", verb.base())
            ? !data && !frames.isDocument(sentence, speaker.to())
            : data && words.has("showing-verbs", verb.base());
    boolean announced =
        words.has("announcing-verbs", verb.base())
            && WHEN.contains(sentence.key(speakers.start(sentence, speaker) - 1));
    return !shows
        && !announced
        && !sources.isNoSource(speaker)
        && views.agrees(sentence, i, verb, speaker);
  }
}
