package org.liaison.events.extraction.english.claim;

import java.util.List;
import java.util.Locale;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.text.DocumentText;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.TokenKind;

/** Writes down what somebody says as a claim. */
final class ClaimWriter {

  private final EnglishWords words;
  private final Stances stances;

  ClaimWriter(EnglishWords words) {
    this.words = words;
    this.stances = new Stances(words);
  }

  Stances stances() {
    return stances;
  }

  ClaimFinding claim(DocumentText text, Reading reading, Attribution attribution) {
    Mention speaker = attribution.speaker();
    return new ClaimFinding(
        speaker(speaker),
        speaker.affiliation(),
        reporter(text, reading, attribution),
        isDirect(reading.sentence(), attribution),
        stances.of(attribution.verb(), speaker, reading.sentence()),
        Content.of(reading.sentence(), attribution),
        List.of(reading.sentence().passage(text.codePoints())),
        rule(attribution),
        confidence(attribution));
  }

  /** In the speaker's own words, by their length or since a mark closes them before "he said". */
  private static boolean isDirect(Sentence sentence, Attribution attribution) {
    int from = attribution.stretch().from();
    boolean closed =
        sentence.at(from).kind() == TokenKind.QUOTE
            || sentence.at(from - 1).kind() == TokenKind.QUOTE;
    return Quotes.isSpeech(sentence) || (attribution.form() == Attribution.Form.TAIL && closed);
  }

  ClaimFinding carried(
      DocumentText text, Reading reading, Mention speaker, String rule, double confidence) {
    return plain(text, reading, speaker, rule, confidence, Quotes.isSpeech(reading.sentence()));
  }

  /** A sentence between the marks of a longer quotation. */
  ClaimFinding quoted(DocumentText text, Reading reading, Mention speaker) {
    return plain(text, reading, speaker, "speech-carried-quote", 0.7, true);
  }

  ClaimFinding answer(DocumentText text, Reading reading, Mention speaker) {
    return plain(text, reading, speaker, "speech-answer", 0.85, true);
  }

  private ClaimFinding plain(
      DocumentText text,
      Reading reading,
      Mention speaker,
      String rule,
      double confidence,
      boolean direct) {
    return new ClaimFinding(
        speaker(speaker),
        speaker.affiliation(),
        text.source().publisher(),
        direct,
        stances.of("", speaker, reading.sentence()),
        Content.whole(reading.sentence()),
        List.of(reading.sentence().passage(text.codePoints())),
        rule,
        confidence);
  }

  /** Those who say something themselves; who only passes it on is their reporter. */
  List<Attribution> told(Reading reading) {
    List<Attribution> all = reading.attributions();
    boolean somebody = all.stream().anyMatch(a -> !passesOn(a));
    List<Attribution> saying = all.stream().filter(a -> !passesOn(a)).toList();
    return somebody
        ? saying.stream().filter(a -> isOutermost(reading, a, saying)).toList()
        : all.stream().limit(1).toList();
  }

  private static boolean isOutermost(
      Reading reading, Attribution attribution, List<Attribution> all) {
    return all.stream()
        .noneMatch(outer -> Nesting.isWithin(reading.sentence(), attribution, outer));
  }

  private boolean passesOn(Attribution attribution) {
    String label = SpeakerKinds.label(attribution.speaker()).toLowerCase(Locale.ROOT);
    String last = label.substring(label.lastIndexOf(' ') + 1);
    boolean view = attribution.form() == Attribution.Form.ATTITUDE;
    return attribution.verb().isEmpty()
        || (isPress(attribution.speaker()) && !view)
        || (attribution.speaker().is(MentionKind.GROUP)
            && (words.has("document-nouns", last) || words.has("press-nouns", last)));
  }

  private static String rule(Attribution attribution) {
    return switch (attribution.form()) {
      case FRONT -> attribution.verb().isEmpty() ? "speech-according-to" : "speech-front";
      case TAIL -> "speech-tail";
      case ATTITUDE -> "speech-attitude";
    };
  }

  private static double confidence(Attribution attribution) {
    double confidence = attribution.form() == Attribution.Form.ATTITUDE ? 0.7 : 0.88;
    return attribution.speaker().is(MentionKind.GROUP) ? confidence - 0.1 : confidence;
  }

  /**
   * The paper that was told, or the agency that reports what another one says; else the publisher.
   */
  private String reporter(DocumentText text, Reading reading, Attribution attribution) {
    if (attribution.listener() != null && isPress(attribution.listener())) {
      return SpeakerKinds.label(attribution.listener());
    }
    return reading.attributions().stream()
        .filter(other -> other.verbAt() != attribution.verbAt() && passesOn(other))
        .filter(other -> !other.speaker().names().equals(attribution.speaker().names()))
        .map(other -> SpeakerKinds.label(other.speaker()))
        .findFirst()
        .orElse(text.source().publisher());
  }

  private boolean isPress(Mention mention) {
    return mention.names().stream().anyMatch(name -> words.has("press", name.id()));
  }

  /** Both sides are called as the text calls them. */
  static Mention asWritten(Reading reading, Mention mention) {
    if (!mention.is(MentionKind.PAIR) || mention.to() < mention.from() + 2) {
      return mention;
    }
    Name name = new Name("", reading.sentence().text(mention.from(), mention.to()));
    return new Mention(
        mention.from(),
        mention.to(),
        mention.until(),
        MentionKind.PAIR,
        List.of(name),
        mention.states(),
        "",
        mention.level(),
        false);
  }

  /** One name; several speakers are named together. */
  static Name speaker(Mention mention) {
    return mention.names().size() == 1
        ? mention.names().get(0)
        : new Name("", SpeakerKinds.label(mention));
  }
}
