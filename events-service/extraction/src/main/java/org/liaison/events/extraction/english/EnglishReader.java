package org.liaison.events.extraction.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.extraction.Findings;
import org.liaison.events.extraction.LanguageReader;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.Temporal;
import org.liaison.events.extraction.Uncoded;
import org.liaison.events.extraction.Uncoded.Reason;
import org.liaison.events.extraction.english.claim.Attribution;
import org.liaison.events.extraction.english.claim.AttributionFinder;
import org.liaison.events.extraction.english.claim.AuthorClaims;
import org.liaison.events.extraction.english.claim.ClaimFinder;
import org.liaison.events.extraction.english.claim.Claimed;
import org.liaison.events.extraction.english.claim.HeadlineClaims;
import org.liaison.events.extraction.english.clause.ClauseSplitter;
import org.liaison.events.extraction.english.commitment.CommitmentFinder;
import org.liaison.events.extraction.english.event.DateInference;
import org.liaison.events.extraction.english.event.EventFinder;
import org.liaison.events.extraction.english.event.ParticipantInference;
import org.liaison.events.extraction.english.event.Terms;
import org.liaison.events.extraction.english.mention.Knowledge;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionFinder;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.time.EnglishTimes;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.extraction.merge.EventMerger;
import org.liaison.events.extraction.merge.UncodedFinder;
import org.liaison.events.extraction.text.DocumentText;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.time.TimeContext;
import org.liaison.events.extraction.time.TimeExpression;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconWords;

/** Reads English: the steps in their order. */
public final class EnglishReader implements LanguageReader {

  private static final String LANGUAGE = "en";

  /** How many sentences back a list or a pronoun may reach. */
  private static final int MEMORY = 8;

  private final EnglishTimes times = new EnglishTimes();
  private final MentionFinder mentions;
  private final AttributionFinder attributions;
  private final ClauseSplitter clauses;
  private final EventFinder events;
  private final Terms terms;
  private final DateInference inference;
  private final ParticipantInference participants;
  private final EventMerger merger = new EventMerger();
  private final TitleWriter titles;
  private final ClaimFinder claims;
  private final HeadlineClaims headlines;
  private final AuthorClaims authors;
  private final CommitmentFinder commitments;

  public EnglishReader(Lexicon lexicon) {
    LexiconWords lists =
        lexicon.words(LANGUAGE).orElseThrow(() -> new IllegalArgumentException("no English words"));
    EnglishWords words = new EnglishWords(lists);
    Knowledge knowledge = new Knowledge(lexicon);
    this.terms = new Terms(lexicon);
    this.mentions = new MentionFinder(knowledge, words);
    this.attributions = new AttributionFinder(words);
    this.clauses = new ClauseSplitter(words);
    this.events = new EventFinder(lexicon, knowledge, words, terms, lists.eventRules());
    this.inference = new DateInference(words);
    this.participants = new ParticipantInference(knowledge, words);
    this.claims = new ClaimFinder(words, lexicon);
    this.headlines = new HeadlineClaims(words);
    this.authors = new AuthorClaims(words);
    this.commitments = new CommitmentFinder(words, knowledge, terms);
    this.titles = new TitleWriter(knowledge, words.verbs());
  }

  @Override
  public boolean reads(String language) {
    String tag = language.toLowerCase(Locale.ROOT);
    return tag.equals(LANGUAGE) || tag.startsWith(LANGUAGE + "-");
  }

  @Override
  public Findings read(SourceText source) {
    DocumentText text = DocumentText.of(source);
    TimeContext context = new TimeContext(source.publishedOn());
    List<Temporal> temporals = new ArrayList<>();
    for (Sentence sentence : text.around()) {
      tell(text, sentence, times.find(sentence, new TimeContext(source.publishedOn())), temporals);
    }
    List<Reading> readings = readings(text, context, temporals);
    List<EventMention> told =
        inference.infer(mentioned(text, readings), readings, source.publishedOn());
    List<EventFinding> found =
        participants.infer(merger.merge(told), readings).stream().map(this::finding).toList();
    Claimed said = claims.find(text, readings);
    List<ClaimFinding> claimed = claims(text, context, readings, said);
    List<CommitmentFinding> promised = commitments.find(text, readings, told, said);
    List<Uncoded> left =
        UncodedFinder.withoutEvidence(sentences(text, readings), found, claimed, promised);
    return new Findings(found, claimed, promised, temporals, left);
  }

  private List<Reading> readings(DocumentText text, TimeContext context, List<Temporal> temporals) {
    List<List<Mention>> found = mentions.find(text);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < text.told().size(); i++) {
      Sentence sentence = text.told().get(i);
      List<TimeExpression> expressions = times.find(sentence, context);
      tell(text, sentence, expressions, temporals);
      List<Attribution> said = attributions.find(sentence, found.get(i), expressions);
      readings.add(
          new Reading(
              i,
              sentence,
              found.get(i),
              expressions,
              said,
              clauses.split(
                  sentence, expressions, said.stream().map(Attribution::stretch).toList()),
              before(text.told(), i),
              text.source().publishedOn()));
    }
    return readings;
  }

  private static List<Sentence> before(List<Sentence> told, int number) {
    return IntStream.iterate(number - 1, i -> i >= Math.max(0, number - MEMORY), i -> i - 1)
        .mapToObj(told::get)
        .toList();
  }

  private static List<Uncoded> sentences(DocumentText text, List<Reading> readings) {
    return readings.stream()
        .map(
            reading ->
                new Uncoded(
                    reading.sentence().passage(text.codePoints()),
                    reading.mentions().isEmpty() && reading.times().isEmpty()
                        ? Reason.NOTHING_RECOGNISED
                        : Reason.NO_EVENT_WORD))
        .toList();
  }

  private static void tell(
      DocumentText text,
      Sentence sentence,
      List<TimeExpression> expressions,
      List<Temporal> temporals) {
    for (TimeExpression expression : expressions) {
      temporals.add(
          new Temporal(
              sentence.passage(text.codePoints(), expression.from(), expression.to()),
              expression.date()));
    }
  }

  private List<EventMention> mentioned(DocumentText text, List<Reading> readings) {
    List<EventMention> found = new ArrayList<>();
    String mechanism = "";
    for (Reading reading : readings) {
      List<EventMention> told = events.find(reading, text.codePoints(), mechanism);
      found.addAll(told);
      mechanism = terms.lastMechanism(reading.sentence()).orElse(mechanism);
      mechanism =
          told.stream()
              .map(EventMention::mechanism)
              .filter(id -> !id.isEmpty())
              .reduce(mechanism, (first, second) -> second);
    }
    return found;
  }

  private List<ClaimFinding> claims(
      DocumentText text, TimeContext context, List<Reading> readings, Claimed said) {
    DocumentText above = HeadlineClaims.headlines(text);
    List<Reading> headings = readings(above, context, new ArrayList<>());
    List<ClaimFinding> found = new ArrayList<>(headlines.find(text, headings));
    found.addAll(said.claims());
    if (text.source().opinion()) {
      found.addAll(authors.find(text, readings));
    }
    return found;
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
