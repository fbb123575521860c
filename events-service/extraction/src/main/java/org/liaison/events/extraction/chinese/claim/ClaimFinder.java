package org.liaison.events.extraction.chinese.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.mention.ChineseNames;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.mention.MentionKind;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.ChineseText;
import org.liaison.events.extraction.chinese.text.Signs;
import org.liaison.events.extraction.chinese.text.Span;

/** Finds who says what: one claim a sentence and speaker, quotations carried on included. */
public final class ClaimFinder {

  private static final int SHORTEST_SPEECH = 10;

  private final ChineseWords words;
  private final Stances stances;

  public ClaimFinder(ChineseWords words) {
    this.words = words;
    this.stances = new Stances(words);
  }

  /**
   * @param heads who is told in headline and byline with an office
   * @param names of those who may speak in the headline (国家禁毒办：…)
   */
  public List<ClaimFinding> find(
      ChineseText text, List<Reading> readings, List<Mention> heads, ChineseNames names) {
    List<ClaimFinding> found = new ArrayList<>();
    new HeadlineSpeaker(words, names).of(text).ifPresent(found::add);
    Speakers speakers = new Speakers(words);
    Transcript transcript = new Transcript(words, heads, text.around());
    Continued continued = new Continued(words);
    for (Reading reading : readings) {
      Optional<Mention> answering = transcript.speaker(reading);
      if (answering.isPresent()) {
        found.add(claim(text, reading, answering.get(), "", "answer"));
        continue;
      }
      List<Mention> told = new ArrayList<>();
      for (Attribution attribution : reading.said()) {
        if (transcript.isAsked(reading, attribution)) {
          continue;
        }
        speakers
            .who(reading.sentence().text(), attribution.speaker(), reading.sentence().paragraph())
            .filter(speaker -> told.stream().noneMatch(m -> m.names().equals(speaker.names())))
            .ifPresent(
                speaker -> {
                  told.add(speaker);
                  found.add(claim(text, reading, speaker, attribution.verb(), "said"));
                });
      }
      if (told.isEmpty()) {
        Optional<Mention> quoted = carried(reading, speakers);
        quoted.ifPresent(speaker -> found.add(claim(text, reading, speaker, "", "carried")));
        told.addAll(quoted.stream().toList());
      }
      continued
          .next(reading, told, transcript.isBriefing())
          .forEach(said -> found.add(claim(text, said.reading(), said.speaker(), "", "continued")));
    }
    return found;
  }

  /** A sentence that is a quotation, in a paragraph in which somebody speaks. */
  private static Optional<Mention> carried(Reading reading, Speakers speakers) {
    ChineseSentence sentence = reading.sentence();
    boolean quotation =
        sentence.quotes().stream()
            .anyMatch(
                quote ->
                    quote.start() <= sentence.start() + 1
                        && quote.end() >= sentence.end() - 1
                        && quote.length() >= SHORTEST_SPEECH);
    return quotation ? speakers.last(sentence.paragraph()) : Optional.empty();
  }

  private ClaimFinding claim(
      ChineseText text, Reading reading, Mention speaker, String verb, String rule) {
    ChineseSentence sentence = reading.sentence();
    boolean direct = isDirect(sentence);
    return new ClaimFinding(
        name(sentence, speaker),
        speaker.affiliation(),
        text.source().publisher(),
        direct,
        stances.of(verb, sentence),
        text.written(sentence.start(), sentence.end()),
        List.of(text.passage(sentence.start(), sentence.end())),
        direct ? rule + "-direct" : rule,
        rule.equals("said") ? 0.85 : 0.7);
  }

  /** Both sides speak as such: 双方. */
  private static Name name(ChineseSentence sentence, Mention speaker) {
    boolean both = speaker.is(MentionKind.PAIR) && sentence.span().holds(speaker.span().start());
    return both
        ? new Name("", sentence.written(speaker.span().start(), speaker.end()))
        : speaker.names().get(0);
  }

  /**
   * Quotation marks around a phrase are not speech; around a sentence or behind a colon they are.
   */
  private static boolean isDirect(ChineseSentence sentence) {
    for (Span quote : sentence.quotes()) {
      char before = sentence.at(quote.start() - 1);
      char last = sentence.at(quote.end() - 2);
      boolean opened = before == '：' || before == ':' || before == '，' || before == '\0';
      boolean closed = Signs.isEnd(last) || last == '，' || last == ',';
      if (quote.length() >= SHORTEST_SPEECH
          && (closed || before == '：' || (opened && quote.length() > 16))) {
        return true;
      }
    }
    return false;
  }

  /** The name of a speaker whom nobody knows. */
  static boolean isNamed(Mention mention) {
    return !mention.names().isEmpty()
        && !mention.names().get(0).equals(new Name("", ""))
        && (mention.kind() != MentionKind.GROUP || !mention.names().get(0).label().isEmpty());
  }
}
