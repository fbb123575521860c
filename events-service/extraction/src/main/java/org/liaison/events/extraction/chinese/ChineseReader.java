package org.liaison.events.extraction.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.extraction.Findings;
import org.liaison.events.extraction.LanguageReader;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.Temporal;
import org.liaison.events.extraction.Uncoded;
import org.liaison.events.extraction.Uncoded.Reason;
import org.liaison.events.extraction.chinese.claim.AttributionFinder;
import org.liaison.events.extraction.chinese.claim.AuthorClaims;
import org.liaison.events.extraction.chinese.claim.ClaimFinder;
import org.liaison.events.extraction.chinese.commitment.CommitmentFinder;
import org.liaison.events.extraction.chinese.event.AreaFinder;
import org.liaison.events.extraction.chinese.event.EventFinder;
import org.liaison.events.extraction.chinese.mention.ChineseNames;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.mention.MentionFinder;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.ChineseText;
import org.liaison.events.extraction.chinese.time.ChineseTime;
import org.liaison.events.extraction.chinese.time.ChineseTimes;
import org.liaison.events.extraction.chinese.time.TimeMemory;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.extraction.merge.EventMerger;
import org.liaison.events.extraction.merge.UncodedFinder;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconWords;

/** Reads Chinese in simplified and traditional characters: the steps in their order. */
public final class ChineseReader implements LanguageReader {

  private static final String LANGUAGE = "zh";

  private final ChineseNames names;
  private final ChineseTimes times = new ChineseTimes();
  private final AttributionFinder attributions;
  private final MentionFinder mentions;
  private final EventFinder events;
  private final EventMerger merger = new EventMerger();
  private final ChineseTitles titles = new ChineseTitles();
  private final ClaimFinder claims;
  private final AuthorClaims authors;
  private final CommitmentFinder commitments;

  public ChineseReader(Lexicon lexicon) {
    LexiconWords lists =
        lexicon.words(LANGUAGE).orElseThrow(() -> new IllegalArgumentException("no Chinese words"));
    ChineseWords words = new ChineseWords(lists);
    this.names = new ChineseNames(lexicon, words);
    this.attributions = new AttributionFinder(words);
    this.mentions = new MentionFinder(names, words);
    this.events = new EventFinder(lexicon, names, words, lists.eventRules());
    this.claims = new ClaimFinder(words);
    this.authors = new AuthorClaims(words);
    this.commitments = new CommitmentFinder(words, names, new AreaFinder(lexicon));
  }

  @Override
  public boolean reads(String language) {
    String tag = language.toLowerCase(Locale.ROOT);
    return tag.equals(LANGUAGE) || tag.startsWith(LANGUAGE + "-");
  }

  @Override
  public Findings read(SourceText source) {
    ChineseText text = ChineseText.of(source, attributions::isTail);
    List<Temporal> temporals = new ArrayList<>();
    for (ChineseSentence sentence : text.around()) {
      tell(text, times.find(sentence, memory(text)), temporals);
    }
    List<Reading> readings = readings(text, temporals);
    List<EventFinding> found =
        merger.merge(events.find(text, readings)).stream().map(this::finding).toList();
    List<ClaimFinding> claimed =
        new ArrayList<>(claims.find(text, readings, mentions.introduced(text), names));
    if (source.opinion()) {
      claimed.addAll(authors.find(text, readings));
    }
    List<CommitmentFinding> promised = commitments.find(text, readings);
    List<Uncoded> left =
        UncodedFinder.withoutEvidence(sentences(text, readings), found, claimed, promised);
    return new Findings(found, claimed, promised, temporals, left);
  }

  private List<Reading> readings(ChineseText text, List<Temporal> temporals) {
    TimeMemory memory = memory(text);
    List<List<Mention>> found = mentions.find(text);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < text.told().size(); i++) {
      ChineseSentence sentence = text.told().get(i);
      List<ChineseTime> told = times.find(sentence, memory);
      tell(text, told, temporals);
      readings.add(
          new Reading(
              i, sentence, found.get(i), told, attributions.find(sentence, found.get(i), told)));
    }
    return readings;
  }

  private static TimeMemory memory(ChineseText text) {
    return new TimeMemory(text.source().publishedOn(), text.isTraditional());
  }

  private static void tell(ChineseText text, List<ChineseTime> times, List<Temporal> temporals) {
    for (ChineseTime time : times) {
      temporals.add(new Temporal(text.passage(time.start(), time.end()), time.date()));
    }
  }

  private static List<Uncoded> sentences(ChineseText text, List<Reading> readings) {
    return readings.stream()
        .map(
            reading ->
                new Uncoded(
                    text.passage(reading.sentence().start(), reading.sentence().end()),
                    reading.mentions().isEmpty() && reading.times().isEmpty()
                        ? Reason.NOTHING_RECOGNISED
                        : Reason.NO_EVENT_WORD))
        .toList();
  }

  private EventFinding finding(EventMention event) {
    return new EventFinding(
        event.type(),
        event.mode(),
        event.level(),
        titles.write(event),
        event.date(),
        event.participants(),
        event.place(),
        event.mechanism(),
        event.areas(),
        event.factuality(),
        event.evidence(),
        event.rule(),
        event.confidence());
  }
}
