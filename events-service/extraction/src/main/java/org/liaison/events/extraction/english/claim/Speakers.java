package org.liaison.events.extraction.english.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.text.TokenKind;

/**
 * Who spoke so far, so that "he said", "the ministry noted" and "the expert added" can be
 * understood. One per document, for one thread.
 */
final class Speakers {

  private static final int MEMORY = 12;
  private static final Set<String> SINGULAR = Set.of("he", "she", "his", "her");
  private static final Set<String> PLURAL = Set.of("they", "their");
  private static final Set<String> BODY = Set.of("it", "its");

  private final EnglishWords words;
  private final SpeakerKinds kinds;
  private final Holders holders;
  private final Issuers issuers;
  private final List<Reading> readings;
  private final List<Mention> spoken = new ArrayList<>();
  private Optional<Mention> topic = Optional.empty();
  private Optional<Mention> body = Optional.empty();
  private final Map<String, String> pronouns = new HashMap<>();

  /**
   * @param readings the whole text
   */
  Speakers(EnglishWords words, List<Reading> readings) {
    this.words = words;
    this.kinds = new SpeakerKinds(words);
    this.holders = new Holders(words, readings);
    this.issuers = new Issuers(words, readings);
    this.readings = readings;
  }

  void remember(Mention speaker) {
    spoken.add(speaker);
  }

  /** What a sentence was about, and whether it begins a paragraph. */
  void remember(Reading reading, boolean first) {
    topic = first ? Optional.empty() : topic;
    subject(reading, kinds::isHuman)
        .filter(m -> m.from() <= 4)
        .ifPresent(m -> topic = Optional.of(m));
    subject(reading, kinds::isBody)
        .filter(m -> m.from() <= 4)
        .ifPresent(m -> body = Optional.of(m));
  }

  Optional<Mention> last() {
    return spoken.isEmpty() ? Optional.empty() : Optional.of(spoken.get(spoken.size() - 1));
  }

  /**
   * Whom a speaker stands for.
   *
   * @param before what the sentence before said, or empty at the beginning of a text
   * @param saidBefore who spoke in that sentence; empty if nobody did
   */
  Mention resolve(
      Reading reading, Mention speaker, Optional<Reading> before, Optional<Mention> saidBefore) {
    boolean unwritten = speaker.to() == speaker.from();
    String key =
        unwritten
            ? SpeakerKinds.label(speaker).toLowerCase(Locale.ROOT)
            : reading.sentence().key(speaker.from());
    boolean word = unwritten || speaker.to() == speaker.from() + 1;
    if (word && SINGULAR.contains(key)) {
      String gender = key.startsWith("h") && !key.equals("her") ? "he" : "she";
      Optional<Mention> meant =
          asHeSaid(reading, speaker).or(() -> singular(gender, before, saidBefore));
      return remembered(gender, meant.orElse(speaker));
    }
    if (word && PLURAL.contains(key)) {
      Predicate<Mention> fits =
          m -> kinds.isPlural(m) || before.filter(b -> isWrittenPlural(b, m)).isPresent();
      return referred(before, saidBefore, fits).orElse(speaker);
    }
    if (word && BODY.contains(key)) {
      return sameSentence(reading, speaker)
          .or(() -> referred(before, saidBefore, kinds::isBody))
          .orElse(speaker);
    }
    if (speaker.is(MentionKind.GROUP)) {
      return described(reading, speaker).orElse(speaker);
    }
    return called(reading, speaker).orElse(speaker);
  }

  /** "before Trump travels to Beijing, as he said": he who is named there. */
  private static Optional<Mention> asHeSaid(Reading reading, Mention pronoun) {
    return reading.sentence().key(pronoun.from() - 1).equals("as")
        ? reading.mentions().stream()
            .filter(m -> m.is(MentionKind.PERSON) && m.to() < pronoun.from())
            .findFirst()
        : Optional.empty();
  }

  /** "Chinese authorities" are China, but several. */
  private static boolean isWrittenPlural(Reading reading, Mention mention) {
    String last = reading.sentence().key(mention.to() - 1);
    return reading.mentions().contains(mention)
        && reading.sentence().at(mention.to() - 1).isLowerCase()
        && (last.endsWith("s") || last.equals("police"));
  }

  private Mention remembered(String gender, Mention speaker) {
    pronouns.put(SpeakerKinds.label(speaker), gender);
    return speaker;
  }

  private Optional<Mention> singular(
      String gender, Optional<Reading> before, Optional<Mention> saidBefore) {
    Predicate<Mention> fits =
        m ->
            kinds.isHuman(m) && pronouns.getOrDefault(SpeakerKinds.label(m), gender).equals(gender);
    return referred(before, saidBefore, fits);
  }

  /** Who spoke in the sentence before, else whom it is about, else who spoke last. */
  private Optional<Mention> referred(
      Optional<Reading> before, Optional<Mention> saidBefore, Predicate<Mention> fits) {
    return saidBefore
        .filter(fits)
        .or(() -> before.flatMap(reading -> subject(reading, fits)))
        .or(() -> topic.filter(fits))
        .or(() -> recent(fits))
        .or(() -> body.filter(fits));
  }

  private static Optional<Mention> subject(Reading reading, Predicate<Mention> fits) {
    List<Mention> fitting =
        reading.mentions().stream().filter(m -> !m.locative()).filter(fits).toList();
    boolean first = !fitting.isEmpty() && fitting.get(0).from() <= 4;
    if (first || fitting.isEmpty()) {
      return fitting.stream().findFirst();
    }
    Mention last = fitting.get(fitting.size() - 1);
    boolean named = last.is(MentionKind.PERSON);
    return named && last.until() >= reading.sentence().size() - 1
        ? Optional.of(last)
        : Optional.empty();
  }

  private Optional<Mention> recent(Predicate<Mention> fits) {
    for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - MEMORY); i--) {
      if (fits.test(spoken.get(i))) {
        return Optional.of(spoken.get(i));
      }
    }
    return Optional.empty();
  }

  /** "The army said it had raided what it called …", but not "China will …, it said". */
  private Optional<Mention> sameSentence(Reading reading, Mention pronoun) {
    Token before = reading.sentence().at(pronoun.from() - 1);
    if (before.is(",") || before.kind() == TokenKind.QUOTE) {
      return Optional.empty();
    }
    return reading.mentions().stream()
        .filter(m -> m.to() <= pronoun.from() && !m.locative() && kinds.isBody(m))
        .findFirst();
  }

  /** "the commission" is the one that spoke before, if there is one. */
  private Optional<Mention> called(Reading reading, Mention speaker) {
    int last = speaker.to() - 1;
    boolean noun =
        reading.sentence().at(last).isLowerCase()
            && last
                == speaker.from() + (reading.sentence().key(speaker.from()).equals("the") ? 1 : 0);
    String key = reading.sentence().key(last);
    return noun && words.has("organisation-words", key)
        ? recent(m -> SpeakerKinds.isCalled(m, key) && kinds.isBody(m))
        : Optional.empty();
  }

  /** "the official", "the expert", "Mexico's president", "the commission". */
  private Optional<Mention> described(Reading reading, Mention speaker) {
    String label = SpeakerKinds.label(speaker).toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    String noun = label.substring(label.lastIndexOf(' ') + 1);
    if (!speaker.states().isEmpty() && label.contains(" ")) {
      return holders.of(speaker.states(), noun);
    }
    int from = speaker.from();
    boolean definite =
        reading.sentence().key(from - 1).equals("the")
            || reading.sentence().key(from).equals("the");
    if (definite && (words.has("document-nouns", label) || words.has("document-nouns", noun))) {
      return issuers.of(reading, noun);
    }
    if (!definite || label.contains(" ")) {
      return Optional.empty();
    }
    Optional<Mention> same = recent(m -> SpeakerKinds.isCalled(m, noun));
    if (words.has("organisation-words", noun)) {
      return recent(m -> SpeakerKinds.isCalled(m, noun) && kinds.isBody(m))
          .or(() -> institution(reading, noun))
          .or(() -> same);
    }
    if (same.isPresent()) {
      return same;
    }
    return holders
        .before(reading, speaker, noun)
        .or(() -> words.has("expert-words", noun) ? recent(m -> m.is(MentionKind.PERSON)) : same);
  }

  private Optional<Mention> institution(Reading reading, String noun) {
    for (int i = reading.number(); i >= Math.max(0, reading.number() - MEMORY); i--) {
      List<Mention> mentions = readings.get(i).mentions();
      for (int j = mentions.size() - 1; j >= 0; j--) {
        Mention mention = mentions.get(j);
        boolean other = i < reading.number() || mention.names().get(0).label().length() > 0;
        boolean known = mention.is(MentionKind.AGENCY) || mention.is(MentionKind.ORGANISATION);
        if (known && other && SpeakerKinds.isCalled(mention, noun)) {
          return Optional.of(mention);
        }
      }
    }
    return Optional.empty();
  }
}
