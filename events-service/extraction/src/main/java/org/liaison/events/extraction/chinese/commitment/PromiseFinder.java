package org.liaison.events.extraction.chinese.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.mention.ChineseNames;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;

/**
 * Finds the segments in which somebody promises, in the sentences of a text in their order: 同意…,
 * 承诺…, 将…, and the items of a list that such words open. One per document, for one thread.
 */
final class PromiseFinder {

  private final ChineseWords words;
  private final Promisors promisors;
  private final StatedPromises stated;
  private final WilledPromises willed;
  private final PromiseLists lists;

  PromiseFinder(ChineseWords words, ChineseNames names) {
    this.words = words;
    this.promisors = new Promisors(words, names);
    this.stated = new StatedPromises(words, promisors);
    this.willed = new WilledPromises(words, promisors);
    this.lists = new PromiseLists(words);
  }

  List<Promise> find(Reading reading) {
    List<Promise> found = new ArrayList<>();
    List<Mention> parties = List.of();
    Promise open = null;
    lists.enter(reading.sentence());
    for (Segment segment : reading.sentence().segments()) {
      if (segment.isFresh()) {
        parties = List.of();
        open = null;
      }
      Optional<Promise> promise = promise(reading, segment, parties, open);
      lists.tell(reading.sentence(), promise);
      promise.filter(p -> !lists.isOpenedBy(reading.sentence(), p)).ifPresent(found::add);
      open = promise.orElse(null);
      int limit = promise.map(Promise::action).orElse(segment.end());
      List<Mention> subjects = promisors.before(reading, segment.start(), limit);
      parties = subjects.isEmpty() ? parties : subjects;
    }
    promisors.leave(reading);
    return found;
  }

  private Optional<Promise> promise(
      Reading reading, Segment segment, List<Mention> parties, Promise open) {
    Optional<Promise> promise = stated.in(reading, segment, parties);
    promise = promise.isPresent() ? promise : willed.in(reading, segment, parties);
    if (promise.isEmpty() && open != null) {
      promise = goesOn(reading, segment, open);
    }
    return promise.isPresent() ? promise : lists.item(reading.sentence(), segment);
  }

  private Optional<Promise> goesOn(Reading reading, Segment segment, Promise open) {
    ChineseSentence sentence = reading.sentence();
    boolean empty = open.action() >= open.segment().end();
    boolean notice =
        empty && words.anyIn("listing-deeds", sentence.text(), segment.start(), segment.end());
    if (notice) {
      return Optional.empty();
    }
    if (isOnlySetting(reading, open) || empty) {
      int deed = sentence.at(segment.start()) == '将' ? segment.start() + 1 : segment.start();
      return Optional.of(
          new Promise(
              open.promisors(), segment.start(), deed, segment, open.rule(), open.confidence()));
    }
    Optional<Match<String>> link =
        words.at("promise-breaks", sentence.text(), segment.start(), segment.end());
    int action = link.map(Match::to).orElse(segment.start());
    boolean timed = reading.times().stream().anyMatch(time -> time.start() == segment.start());
    boolean verb =
        link.isPresent()
            || timed
            || words.at("promise-continues", sentence.text(), action, segment.end()).isPresent();
    boolean subject =
        !promisors.before(reading, segment.start(), segment.end()).isEmpty()
            && promisors.before(reading, segment.start(), segment.end()).get(0).start() == action;
    return verb && !subject
        ? Optional.of(
            new Promise(
                open.promisors(), segment.start(), action, segment, "promise-goes-on", 0.65))
        : Optional.empty();
  }

  /** 决定自5月1日起，… and 愿在平等的基础上，…: what is promised follows in the next segment. */
  boolean isOnlySetting(Reading reading, Promise promise) {
    ChineseSentence sentence = reading.sentence();
    int end = promise.segment().end();
    boolean ground =
        words.endingAt("grounds", sentence.text(), promise.action(), end).isPresent()
            && words.at("ground-openers", sentence.text(), promise.action(), end).isPresent();
    return ground
        || reading.times(promise.action(), promise.segment().end()).stream()
            .anyMatch(
                time ->
                    time.start() - promise.action() <= 1
                        && promise.segment().end() - time.end() <= 1);
  }
}
