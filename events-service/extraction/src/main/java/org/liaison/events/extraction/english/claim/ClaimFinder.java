package org.liaison.events.extraction.english.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.text.DocumentText;

/** Finds who says what, also over sentences that do not repeat who speaks. */
public final class ClaimFinder {

  private static final Set<String> ADDING = Set.of("add", "continue", "conclude");
  private static final Set<String> CONNECTIVES =
      Set.of(
          "however",
          "but",
          "moreover",
          "instead",
          "therefore",
          "he",
          "she",
          "they",
          "besides",
          "rather");

  private final EnglishWords words;
  private final Stances stances;
  private final AnnouncementFinder announcements;

  public ClaimFinder(EnglishWords words) {
    this.words = words;
    this.stances = new Stances(words);
    this.announcements = new AnnouncementFinder(words);
  }

  public List<ClaimFinding> find(DocumentText text, List<Reading> readings) {
    List<ClaimFinding> claims = new ArrayList<>();
    Map<Integer, List<Reading>> paragraphs =
        readings.stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.sentence().paragraph(), TreeMap::new, Collectors.toList()));
    Attribution last = null;
    for (List<Reading> paragraph : paragraphs.values()) {
      last = read(text, paragraph, last, claims);
    }
    return claims;
  }

  /** Returns who spoke last. */
  private Attribution read(
      DocumentText text, List<Reading> paragraph, Attribution before, List<ClaimFinding> claims) {
    Attribution last = before;
    boolean spoken = false;
    for (int i = 0; i < paragraph.size(); i++) {
      Reading reading = paragraph.get(i);
      for (Attribution said : reading.attributions()) {
        Attribution attribution = resolved(reading, said, last);
        claims.add(claim(text, reading, attribution));
        last = attribution;
        spoken = true;
      }
      if (reading.attributions().isEmpty()) {
        Optional<ClaimFinding> carried = carried(text, paragraph, i, spoken ? last : null, last);
        carried.or(() -> announcements.find(text, reading, stances)).ifPresent(claims::add);
      }
    }
    return last;
  }

  /** "he" who speaks is he who spoke last, rather than somebody who was only mentioned since. */
  private static Attribution resolved(Reading reading, Attribution said, Attribution last) {
    String key = reading.sentence().key(said.speaker().from());
    boolean pronoun = key.equals("he") || key.equals("she");
    return pronoun && last != null && last.speaker().is(MentionKind.PERSON)
        ? said.by(last.speaker())
        : said;
  }

  /**
   * A sentence without a speaker of its own goes on with somebody's words, or is taken up by "he
   * added".
   */
  private Optional<ClaimFinding> carried(
      DocumentText text,
      List<Reading> paragraph,
      int at,
      Attribution inParagraph,
      Attribution last) {
    Reading reading = paragraph.get(at);
    if (Quotes.isSpeech(reading.sentence()) && last != null) {
      return Optional.of(carriedClaim(text, reading, last, "speech-carried-quote", 0.7));
    }
    if (inParagraph != null
        && goesOn(reading)
        && inParagraph.isPersonal()
        && inParagraph.form() != Attribution.Form.ATTITUDE
        && reading.times().isEmpty()) {
      return Optional.of(carriedClaim(text, reading, inParagraph, "speech-carried", 0.5));
    }
    Optional<Attribution> next =
        at + 1 < paragraph.size()
            ? paragraph.get(at + 1).attributions().stream().findFirst()
            : Optional.empty();
    return next.filter(Attribution::isPersonal)
        .filter(a -> a.form() == Attribution.Form.TAIL)
        .filter(a -> ADDING.contains(a.verb()) || Quotes.isSpeech(reading.sentence()))
        .map(a -> carriedClaim(text, reading, a, "speech-taken-up", 0.55));
  }

  private static boolean goesOn(Reading reading) {
    return CONNECTIVES.contains(reading.sentence().key(0));
  }

  private ClaimFinding carriedClaim(
      DocumentText text, Reading reading, Attribution attribution, String rule, double confidence) {
    boolean direct = Quotes.isSpeech(reading.sentence());
    return new ClaimFinding(
        speaker(attribution.speaker()),
        attribution.speaker().affiliation(),
        text.source().publisher(),
        direct,
        stances.of("", reading.sentence()),
        Content.whole(reading.sentence()),
        List.of(reading.sentence().passage(text.codePoints())),
        rule,
        confidence);
  }

  private ClaimFinding claim(DocumentText text, Reading reading, Attribution attribution) {
    Mention speaker = attribution.speaker();
    return new ClaimFinding(
        speaker(speaker),
        speaker.affiliation(),
        reporter(text, reading, attribution),
        Quotes.isSpeech(reading.sentence()),
        stances.of(attribution.verb(), reading.sentence()),
        Content.of(reading.sentence(), attribution),
        List.of(reading.sentence().passage(text.codePoints())),
        rule(attribution),
        confidence(attribution));
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
      return label(attribution.listener());
    }
    return reading.attributions().stream()
        .filter(other -> !other.equals(attribution) && isPress(other.speaker()))
        .filter(other -> !other.speaker().names().equals(attribution.speaker().names()))
        .map(other -> label(other.speaker()))
        .findFirst()
        .orElse(text.source().publisher());
  }

  private boolean isPress(Mention mention) {
    return mention.names().stream().anyMatch(name -> words.has("press", name.id()));
  }

  /** One name; several speakers are named together. */
  static Name speaker(Mention mention) {
    return mention.names().size() == 1 ? mention.names().get(0) : new Name("", label(mention));
  }

  private static String label(Mention mention) {
    return mention.names().stream().map(Name::label).collect(Collectors.joining(" and "));
  }
}
