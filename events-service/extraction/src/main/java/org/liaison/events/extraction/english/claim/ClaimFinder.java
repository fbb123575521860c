package org.liaison.events.extraction.english.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.text.DocumentText;
import org.liaison.events.lexicon.Lexicon;

/** Finds who says what, also over sentences that do not repeat who speaks. */
public final class ClaimFinder {

  private static final Set<String> ADDING = Set.of("add", "continue", "conclude");
  private static final Set<String> CONNECTIVES =
      Set.of("however", "but", "moreover", "instead", "therefore", "besides", "rather");

  private final EnglishWords words;
  private final Bodies bodies;
  private final ClaimWriter writer;
  private final AnnouncementFinder announcements;

  public ClaimFinder(EnglishWords words, Lexicon lexicon) {
    this.bodies = new Bodies(lexicon);
    this.words = words;
    this.writer = new ClaimWriter(words);
    this.announcements = new AnnouncementFinder(words);
  }

  public Claimed find(DocumentText text, List<Reading> readings) {
    Map<Integer, List<Reading>> paragraphs =
        readings.stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.sentence().paragraph(), TreeMap::new, Collectors.toList()));
    Transcript transcript = Transcript.of(words, List.copyOf(paragraphs.values()));
    Run run = new Run(text, readings);
    for (List<Reading> paragraph : paragraphs.values()) {
      Optional<Mention> answering = transcript.answering(paragraph.get(0));
      if (answering.isPresent()) {
        run.answer(paragraph, answering.get());
      } else {
        run.read(paragraph);
      }
    }
    return new Claimed(run.claims, run.offices.all());
  }

  /** The reading of one document. */
  private final class Run {

    private final DocumentText text;
    private final Speakers speakers;
    private final List<ClaimFinding> claims = new ArrayList<>();
    private Optional<Reading> before = Optional.empty();
    private Optional<Mention> saidBefore = Optional.empty();
    private final Offices offices;
    private Attribution last;

    Run(DocumentText text, List<Reading> readings) {
      this.text = text;
      this.speakers = new Speakers(words, readings);
      this.offices = new Offices(bodies, readings);
    }

    /** All that is said in an answer is the words of who answers. */
    void answer(List<Reading> paragraph, Mention speaker) {
      for (Reading reading : paragraph) {
        claims.add(writer.answer(text, reading, speaker));
        offices.said(reading, speaker);
      }
      speakers.remember(speaker);
    }

    void read(List<Reading> paragraph) {
      List<QuoteRuns.Part> parts = QuoteRuns.of(paragraph);
      last = null;
      saidBefore = Optional.empty();
      for (int i = 0; i < paragraph.size(); i++) {
        Reading reading = paragraph.get(i);
        Optional<Mention> said =
            told(reading, parts.get(i)).isEmpty()
                ? carried(paragraph, parts, i)
                : attributed(reading, told(reading, parts.get(i)));
        said.ifPresent(speakers::remember);
        said.ifPresent(m -> offices.said(reading, m));
        speakers.remember(reading, i == 0);
        saidBefore = said;
        before = Optional.of(reading);
      }
    }

    /**
     * Those who speak in a sentence, but not those of whom somebody speaks within quotation marks.
     */
    private List<Attribution> told(Reading reading, QuoteRuns.Part part) {
      return writer.told(reading).stream().filter(a -> !part.isQuoted(a.verbAt())).toList();
    }

    private Optional<Mention> attributed(Reading reading, List<Attribution> attributions) {
      Optional<Mention> said = Optional.empty();
      List<Mention> told = new ArrayList<>();
      for (Attribution attribution : attributions) {
        Mention speaker =
            speakers.resolve(
                reading,
                ClaimWriter.asWritten(reading, attribution.speaker()),
                before,
                said.isPresent() ? said : saidBefore);
        if (told.stream().noneMatch(other -> other.names().equals(speaker.names()))) {
          Attribution by = attribution.by(speaker);
          claims.add(writer.claim(text, reading, by));
          told.add(speaker);
          last = by;
          said = Optional.of(by.speaker());
        }
      }
      return said;
    }

    /**
     * A sentence without a speaker of its own goes on with somebody's words, or is taken up by "he
     * added".
     */
    private Optional<Mention> carried(List<Reading> paragraph, List<QuoteRuns.Part> parts, int at) {
      Reading reading = paragraph.get(at);
      if (parts.get(at).isSpeech()) {
        Optional<Mention> speaker = quoting(paragraph, parts, at);
        speaker.ifPresent(m -> claims.add(writer.quoted(text, reading, m)));
        return speaker;
      }
      if (last != null
          && CONNECTIVES.contains(reading.sentence().key(0))
          && last.isPersonal()
          && last.form() != Attribution.Form.ATTITUDE
          && reading.times().isEmpty()) {
        claims.add(writer.carried(text, reading, last.speaker(), "speech-carried", 0.5));
        return Optional.of(last.speaker());
      }
      Optional<Mention> next = takenUp(paragraph, at);
      if (next.isPresent()) {
        claims.add(writer.carried(text, reading, next.get(), "speech-taken-up", 0.55));
        return next;
      }
      announcements.find(text, reading, writer.stances()).ifPresent(claims::add);
      return Optional.empty();
    }

    /** Whose words a quotation is: his who closes it, else his who spoke before. */
    private Optional<Mention> quoting(List<Reading> paragraph, List<QuoteRuns.Part> parts, int at) {
      if (parts.get(at).goesOn() && saidBefore.isPresent()) {
        return saidBefore;
      }
      int next = at;
      while (next + 1 < paragraph.size() && parts.get(next).stays()) {
        next++;
        Optional<Mention> closing = speaker(paragraph, parts, next);
        if (closing.isPresent()) {
          return closing;
        }
      }
      if (last != null) {
        return Optional.of(last.speaker());
      }
      Optional<Mention> introduced = before.flatMap(this::introduced);
      return introduced
          .or(speakers::last)
          .or(
              () ->
                  at + 1 < paragraph.size() ? speaker(paragraph, parts, at + 1) : Optional.empty());
    }

    /** "One man stood out, Wu Xinbo of Fudan University:" before a quotation. */
    private Optional<Mention> introduced(Reading reading) {
      boolean colon = reading.sentence().key(reading.sentence().size() - 1).equals(":");
      return colon
          ? reading.mentions().stream().filter(m -> m.is(MentionKind.PERSON)).findFirst()
          : Optional.empty();
    }

    private Optional<Mention> speaker(List<Reading> paragraph, List<QuoteRuns.Part> parts, int at) {
      Reading reading = paragraph.get(at);
      Optional<Reading> previous = at > 0 ? Optional.of(paragraph.get(at - 1)) : before;
      return told(reading, parts.get(at)).stream()
          .findFirst()
          .map(a -> speakers.resolve(reading, a.speaker(), previous, saidBefore));
    }

    private Optional<Mention> takenUp(List<Reading> paragraph, int at) {
      if (at + 1 >= paragraph.size() || at > 0) {
        return Optional.empty();
      }
      return paragraph.get(at + 1).attributions().stream()
          .findFirst()
          .filter(a -> a.form() == Attribution.Form.TAIL && ADDING.contains(a.verb()))
          .map(a -> speakers.resolve(paragraph.get(at + 1), a.speaker(), before, saidBefore))
          .filter(m -> m.is(MentionKind.PERSON));
    }
  }
}
