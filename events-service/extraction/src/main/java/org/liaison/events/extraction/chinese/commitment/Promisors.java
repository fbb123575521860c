package org.liaison.events.extraction.chinese.commitment;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.claim.Attribution;
import org.liaison.events.extraction.chinese.mention.ChineseNames;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.mention.MentionKind;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.text.SimplifiedScript;

/** Tells who can promise: states, bodies and those who speak for them; no expert for a state. */
final class Promisors {

  private static final String MEMBER_OF_PARLIAMENT = "议员";

  private final ChineseWords words;
  private final ChineseNames names;
  private Mention last;

  Promisors(ChineseWords words, ChineseNames names) {
    this.words = words;
    this.names = names;
  }

  /** The parties that stand in a stretch before a verb; none if they are only spoken to. */
  List<Mention> before(Reading reading, int from, int to) {
    ChineseSentence sentence = reading.sentence();
    return reading.mentions(from, to).stream()
        .filter(Mention::isActing)
        .filter(m -> "对向给把将括从".indexOf(sentence.at(m.start() - 1)) < 0)
        .toList();
  }

  /** Who speaks before an index, if for a state or body. */
  List<Mention> official(Reading reading, int index) {
    return speaker(reading, index).filter(this::isOfficial).map(List::of).orElse(List.of());
  }

  Promise promise(
      List<Mention> parties, Segment segment, int action, String rule, double confidence) {
    int subject = parties.get(0).start();
    int start = subject >= segment.start() && subject < segment.end() ? subject : segment.start();
    return new Promise(names(parties), start, action, segment, rule, confidence);
  }

  /** Who speaks in a sentence before an index. */
  Optional<Mention> speaker(Reading reading, int index) {
    Mention speaker = null;
    for (Attribution attribution : reading.said()) {
      if (attribution.stretch().end() <= index) {
        speaker = attribution.speaker();
      }
    }
    return Optional.ofNullable(speaker).map(mention -> meant(reading, mention));
  }

  /** The body of 国家禁毒委员会负责人; for 该负责人 who spoke before. */
  private Mention meant(Reading reading, Mention speaker) {
    if (!speaker.is(MentionKind.GROUP) || speaker.names().isEmpty()) {
      return speaker;
    }
    String label = SimplifiedScript.of(speaker.names().get(0).label());
    boolean reference = words.at("speaker-references", label, 0, label.length()).isPresent();
    if (reference && last != null) {
      return last.at(speaker.span());
    }
    return reading.mentions(speaker.start(), speaker.end()).stream()
        .filter(inside -> inside.is(MentionKind.AGENCY))
        .findFirst()
        .map(inside -> inside.at(speaker.span()))
        .orElse(speaker);
  }

  /** Who speaks in a sentence may be meant by 该负责人 in the next. */
  void leave(Reading reading) {
    last = speaker(reading, reading.sentence().end()).filter(this::isOfficial).orElse(last);
  }

  /** Whether somebody speaks for a state or a body. */
  boolean isOfficial(Mention mention) {
    return !mention.states().isEmpty()
        || mention.is(MentionKind.ORGANISATION)
        || mention.is(MentionKind.AGENCY);
  }

  /** Whether what a speaker says of a party binds it: his own, or that of both. */
  boolean binds(Optional<Mention> speaker, List<Mention> parties) {
    if (speaker.isEmpty() || speaker.get().names().isEmpty() || isPaper(speaker.get())) {
      return true;
    }
    return isOfficial(speaker.get())
        && parties.stream()
            .anyMatch(
                party ->
                    party.states().stream().anyMatch(speaker.get().states()::contains)
                        || (isLocal(party) && isLocal(speaker.get()))
                        || party.names().equals(speaker.get().names()));
  }

  /** 声明说，中方承诺…: a joint paper binds whom it names. */
  private boolean isPaper(Mention speaker) {
    String label = SimplifiedScript.of(speaker.names().get(0).label());
    return speaker.is(MentionKind.GROUP)
        && words.endingAt("binding-papers", label, 0, label.length()).isPresent();
  }

  /** A body that no state is known of is one of where the text is from, as are the others. */
  private static boolean isLocal(Mention mention) {
    return mention.is(MentionKind.AGENCY) && mention.states().isEmpty();
  }

  /** By name; who speaks for a state is that state. */
  List<Name> names(List<Mention> parties) {
    return parties.stream()
        .flatMap(
            party ->
                speaksForState(party)
                    ? party.states().stream().map(names::name)
                    : party.names().stream())
        .distinct()
        .toList();
  }

  /** A member of a parliament speaks for nobody else. */
  private static boolean speaksForState(Mention party) {
    boolean human = party.is(MentionKind.GROUP) || party.is(MentionKind.PERSON);
    boolean member =
        party.is(MentionKind.PERSON)
            && SimplifiedScript.of(party.affiliation()).contains(MEMBER_OF_PARLIAMENT);
    return human && !member && !party.states().isEmpty();
  }
}
