package org.liaison.events.extraction.chinese.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.event.AreaFinder;
import org.liaison.events.extraction.chinese.mention.ChineseNames;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseText;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.time.ChineseTime;
import org.liaison.events.extraction.time.TimeUse;

/** Finds what named parties promise: 双方同意恢复合作，并成立工作组; 中方承诺…. */
public final class CommitmentFinder {

  private static final int SHORTEST = 3;

  private final ChineseWords words;
  private final ChineseNames names;
  private final AreaFinder areas;

  public CommitmentFinder(ChineseWords words, ChineseNames names, AreaFinder areas) {
    this.words = words;
    this.names = names;
    this.areas = areas;
  }

  public List<CommitmentFinding> find(ChineseText text, List<Reading> readings) {
    List<CommitmentFinding> found = new ArrayList<>();
    PromiseFinder promises = new PromiseFinder(words, names);
    PromisedActions actions = new PromisedActions(words);
    for (Reading reading : readings) {
      for (Promise promise : promises.find(reading)) {
        boolean full = promise.segment().end() - promise.action() >= SHORTEST;
        if (full && !promises.isOnlySetting(reading, promise)) {
          for (Promise action : actions.of(reading.sentence(), promise)) {
            found.add(commitment(text, reading, action));
          }
        }
      }
    }
    return found;
  }

  private CommitmentFinding commitment(ChineseText text, Reading reading, Promise promise) {
    Segment segment = promise.segment();
    return new CommitmentFinding(
        promise.promisors(),
        List.of(),
        text.written(promise.action(), segment.end()).strip(),
        areas.in(text.plain(), promise.action(), segment.end()),
        due(reading, segment),
        Optional.empty(),
        List.of(text.passage(promise.start(), segment.end())),
        promise.rule(),
        promise.confidence());
  }

  private static Optional<FoundDate> due(Reading reading, Segment segment) {
    return reading.times(segment.start(), segment.end()).stream()
        .filter(time -> time.use() == TimeUse.DUE)
        .map(ChineseTime::date)
        .findFirst();
  }
}
