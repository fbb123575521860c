package org.liaison.events.extraction.english.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.EventFinding.Participation;
import org.liaison.events.extraction.english.claim.Attribution;
import org.liaison.events.extraction.english.claim.Content;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.extraction.merge.Headline;
import org.liaison.events.extraction.text.CodePoints;
import org.liaison.events.extraction.time.TimeExpression;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/**
 * What an office says on a named day is an event of its own; what an expert says is only a claim.
 */
public final class StatementFinder {

  private static final int LONGEST_CONTENT = 100;
  private static final double CONFIDENCE = 0.62;

  private final EnglishWords words;
  private final Terms terms;

  public StatementFinder(EnglishWords words, Terms terms) {
    this.words = words;
    this.terms = terms;
  }

  public List<EventMention> find(Reading reading, CodePoints codePoints) {
    List<EventMention> found = new ArrayList<>();
    for (Attribution attribution : reading.attributions()) {
      boolean said =
          !attribution.verb().isEmpty() && attribution.form() != Attribution.Form.ATTITUDE;
      Optional<TimeExpression> time = said ? time(reading, attribution) : Optional.empty();
      if (time.isPresent() && isOffice(attribution.speaker())) {
        found.add(statement(reading, attribution, time.get(), codePoints));
      }
    }
    return found;
  }

  private static Optional<TimeExpression> time(Reading reading, Attribution attribution) {
    return reading.times().stream()
        .filter(
            t -> t.from() >= attribution.stretch().from() && t.to() <= attribution.stretch().to())
        .findFirst();
  }

  private boolean isOffice(Mention speaker) {
    if (speaker.names().isEmpty()) {
      return false;
    }
    String affiliation = speaker.affiliation().toLowerCase(Locale.ROOT);
    boolean expert = words.list("expert-words").stream().anyMatch(affiliation::contains);
    boolean person = speaker.is(MentionKind.PERSON) && !expert && !speaker.states().isEmpty();
    boolean known = !speaker.names().get(0).id().isEmpty();
    return person || (known && !speaker.is(MentionKind.PERSON) && !speaker.is(MentionKind.GROUP));
  }

  private EventMention statement(
      Reading reading, Attribution attribution, TimeExpression time, CodePoints codePoints) {
    Mention speaker = attribution.speaker();
    List<Participation> participants =
        speaker.names().stream().map(name -> new Participation(name, "speaker")).toList();
    return new EventMention(
        EventType.STATEMENT,
        "said",
        "",
        "",
        Optional.of(time.date()),
        participants,
        Set.copyOf(speaker.states()),
        "",
        "",
        terms.areas(reading.sentence(), 0, reading.sentence().size()),
        Factuality.HAPPENED,
        List.of(reading.sentence().passage(codePoints)),
        "statement-said",
        CONFIDENCE,
        false,
        reading.number(),
        new Headline(verb(attribution), ": " + content(reading, attribution), "", ""));
  }

  private static String verb(Attribution attribution) {
    return attribution.verb().equals("tell") ? "say" : attribution.verb();
  }

  private static String content(Reading reading, Attribution attribution) {
    String content = Content.of(reading.sentence(), attribution);
    if (content.length() <= LONGEST_CONTENT) {
      return content;
    }
    int space = content.lastIndexOf(' ', LONGEST_CONTENT);
    return space < 0 ? "" : content.substring(0, space) + "…";
  }
}
