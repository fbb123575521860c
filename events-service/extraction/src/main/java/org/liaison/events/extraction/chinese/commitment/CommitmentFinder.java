package org.liaison.events.extraction.chinese.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.event.AreaFinder;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.ChineseText;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.time.ChineseTime;
import org.liaison.events.extraction.time.TimeUse;

/** Finds what named parties promise: 双方同意恢复合作，并成立工作组; 中方承诺…. */
public final class CommitmentFinder {

  private static final int SHORTEST = 4;

  private final ChineseWords words;
  private final AreaFinder areas;

  public CommitmentFinder(ChineseWords words, AreaFinder areas) {
    this.words = words;
    this.areas = areas;
  }

  public List<CommitmentFinding> find(ChineseText text, List<Reading> readings) {
    List<CommitmentFinding> found = new ArrayList<>();
    for (Reading reading : readings) {
      List<Mention> promisors = List.of();
      boolean open = false;
      for (Segment segment : reading.sentence().segments()) {
        Optional<Match<String>> verb = verb(reading, segment);
        List<Mention> subjects =
            verb.map(match -> subjects(reading, segment, match.from())).orElse(List.of());
        promisors = subjects.isEmpty() ? promisors : subjects;
        if (verb.isPresent() && !promisors.isEmpty()) {
          open = add(text, reading, segment, verb.get().to(), promisors, found, true);
        } else if (open && continues(reading.sentence(), segment)) {
          add(
              text,
              reading,
              segment,
              afterLink(reading.sentence(), segment),
              promisors,
              found,
              false);
        } else {
          open = false;
          promisors = subjects(reading, segment, segment.end());
        }
      }
    }
    return found;
  }

  private boolean add(
      ChineseText text,
      Reading reading,
      Segment segment,
      int from,
      List<Mention> promisors,
      List<CommitmentFinding> found,
      boolean first) {
    if (segment.end() - from < SHORTEST) {
      return first;
    }
    ChineseSentence sentence = reading.sentence();
    int start =
        first
            ? Math.max(segment.start(), Math.min(from, promisors.get(0).start()))
            : segment.start();
    start = Math.max(segment.start(), start);
    List<Name> names = promisors.stream().flatMap(m -> m.names().stream()).distinct().toList();
    found.add(
        new CommitmentFinding(
            names,
            List.of(),
            text.written(from, segment.end()).strip(),
            areas.in(sentence.text(), from, segment.end()),
            due(reading, segment),
            Optional.empty(),
            List.of(text.passage(start, segment.end())),
            first ? "promise" : "promise-goes-on",
            first ? 0.75 : 0.65));
    return true;
  }

  private Optional<Match<String>> verb(Reading reading, Segment segment) {
    ChineseSentence sentence = reading.sentence();
    for (int i = segment.start(); i < segment.end(); i++) {
      Optional<Match<String>> verb = words.at("promise-verbs", sentence.text(), i, segment.end());
      int at = i;
      boolean within = reading.mentions().stream().anyMatch(m -> m.span().holds(at));
      if (verb.isPresent()
          && !within
          && !isDenied(sentence, segment, i)
          && !isNoun(sentence, verb.get())) {
        return verb;
      }
    }
    return Optional.empty();
  }

  private boolean isDenied(ChineseSentence sentence, Segment segment, int at) {
    int from = Math.max(segment.start(), at - 6);
    return words.anyIn("negations", sentence.text(), from, at)
        || words.anyIn("conditions", sentence.text(), segment.start(), at)
        || words.anyIn("possible", sentence.text(), from, at);
  }

  /** 《决定》 and 上述承诺 are no promises. */
  private boolean isNoun(ChineseSentence sentence, Match<String> verb) {
    char before = sentence.at(verb.from() - 1);
    char next = sentence.at(verb.to());
    return before == '《'
        || before == '的'
        || before == '述'
        || before == '项'
        || before == '该'
        || next == '》'
        || next == '的'
        || next == '书'
        || next == '即'
        || next == '\0';
  }

  private static List<Mention> subjects(Reading reading, Segment segment, int to) {
    List<Mention> before =
        reading.mentions(segment.start(), to).stream().filter(Mention::isActing).toList();
    return before;
  }

  private boolean continues(ChineseSentence sentence, Segment segment) {
    return words.at("promise-breaks", sentence.text(), segment.start(), segment.end()).isPresent();
  }

  private int afterLink(ChineseSentence sentence, Segment segment) {
    return words
        .at("promise-breaks", sentence.text(), segment.start(), segment.end())
        .map(Match::to)
        .orElse(segment.start());
  }

  private static Optional<FoundDate> due(Reading reading, Segment segment) {
    return reading.times(segment.start(), segment.end()).stream()
        .filter(time -> time.use() == TimeUse.DUE)
        .map(ChineseTime::date)
        .findFirst();
  }
}
