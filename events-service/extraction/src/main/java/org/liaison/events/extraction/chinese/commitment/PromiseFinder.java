package org.liaison.events.extraction.chinese.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.event.Plans;
import org.liaison.events.extraction.chinese.mention.ChineseNames;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.mention.MentionKind;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;

/** Finds the segments of a sentence in which somebody promises: 同意…, 承诺…, 愿…, 将…. */
final class PromiseFinder {

  private static final int NEAR = 8;

  private final ChineseWords words;
  private final Promisors promisors;
  private final Plans plans;

  PromiseFinder(ChineseWords words, ChineseNames names) {
    this.words = words;
    this.promisors = new Promisors(names);
    this.plans = new Plans(words);
  }

  List<Promise> find(Reading reading) {
    List<Promise> found = new ArrayList<>();
    ChineseSentence sentence = reading.sentence();
    List<Mention> parties = List.of();
    Promise open = null;
    Promise listing = null;
    for (Segment segment : sentence.segments()) {
      if (segment.isFresh()) {
        parties = List.of();
        open = null;
      }
      Optional<Promise> promise = stated(reading, segment, parties);
      promise = promise.isPresent() ? promise : willed(reading, segment, parties);
      if (promise.isEmpty() && open != null) {
        promise = goesOn(reading, segment, open);
      }
      if (promise.isEmpty() && listing != null && (segment.isFresh() || isFirstOfList(segment))) {
        promise = Optional.of(listed(listing, segment));
      }
      listing = promise.filter(p -> opensList(sentence, p)).orElse(listing);
      promise.filter(p -> !opensList(sentence, p)).ifPresent(found::add);
      open = promise.orElse(null);
      int limit = promise.map(Promise::action).orElse(segment.end());
      List<Mention> subjects = promisors.before(reading, segment.start(), limit);
      parties = subjects.isEmpty() ? parties : subjects;
    }
    return found;
  }

  /** 将采取以下措施：: each of the clauses that follow is promised. */
  private boolean opensList(ChineseSentence sentence, Promise promise) {
    Segment segment = promise.segment();
    return words
        .endingAt("list-openers", sentence.text(), segment.start(), segment.end())
        .isPresent();
  }

  private static boolean isFirstOfList(Segment segment) {
    return segment.before() == '：' || segment.before() == ':';
  }

  private static Promise listed(Promise listing, Segment segment) {
    return new Promise(
        listing.promisors(), segment.start(), segment.start(), segment, "promise-listed", 0.6);
  }

  private Optional<Promise> stated(Reading reading, Segment segment, List<Mention> carried) {
    ChineseSentence sentence = reading.sentence();
    for (int i = segment.start(); i < segment.end(); i++) {
      Optional<Match<String>> verb = words.at("promise-verbs", sentence.text(), i, segment.end());
      if (verb.isEmpty() || isName(reading, i) || isNoun(sentence, verb.get())) {
        continue;
      }
      boolean done =
          verb.get().value().endsWith("将") && isBeforeObject(sentence, segment, verb.get().to());
      done |= isListing(sentence, segment, verb.get());
      if (done || isDoubtful(sentence, segment, i)) {
        return Optional.empty();
      }
      List<Mention> parties = promisors.before(reading, segment.start(), i);
      parties = parties.isEmpty() ? carried : parties;
      parties = parties.isEmpty() ? speakers(reading, i) : parties;
      parties = single(sentence, parties, verb.get());
      Optional<Mention> speaker = promisors.speaker(reading, segment.start());
      if (parties.isEmpty()
          || !(promisors.binds(speaker, parties) || isReported(speaker, verb.get()))) {
        return Optional.empty();
      }
      return Optional.of(promise(parties, segment, verb.get().to(), "promise", 0.75));
    }
    return Optional.empty();
  }

  /** 据白宫公布的事实清单，中方同意…: what an authority tells of an agreement holds. */
  private boolean isReported(Optional<Mention> speaker, Match<String> verb) {
    return speaker.filter(m -> m.is(MentionKind.AGENCY)).isPresent()
        && words.has("agreed", verb.value());
  }

  /** 会议决定将7种物质列入附表: it is done by deciding it. */
  private boolean isListing(ChineseSentence sentence, Segment segment, Match<String> verb) {
    boolean object = sentence.at(verb.to()) == '将' || sentence.at(verb.to()) == '把';
    return object
        && verb.value().equals("决定")
        && words.anyIn("listing-deeds", sentence.text(), verb.to(), segment.end());
  }

  /** 辛鲍姆与特朗普通电话，承诺…: who vows does so alone, who agrees does with the other. */
  private List<Mention> single(
      ChineseSentence sentence, List<Mention> parties, Match<String> verb) {
    boolean alone = words.has("vows", verb.value()) && parties.size() > 1;
    return alone
        ? parties.stream()
            .filter(m -> m.equals(parties.get(0)) || "与同跟".indexOf(sentence.at(m.start() - 1)) < 0)
            .toList()
        : parties;
  }

  private List<Mention> speakers(Reading reading, int index) {
    return promisors
        .speaker(reading, index)
        .filter(promisors::isOfficial)
        .map(List::of)
        .orElse(List.of());
  }

  private Optional<Promise> willed(Reading reading, Segment segment, List<Mention> carried) {
    ChineseSentence sentence = reading.sentence();
    for (int i = segment.start(); i < segment.end(); i++) {
      Optional<Match<String>> verb = words.at("promise-will", sentence.text(), i, segment.end());
      if (verb.isPresent() && !isName(reading, i) && promises(reading, segment, verb.get())) {
        Optional<Mention> speaker = promisors.speaker(reading, i);
        List<Mention> parties = promisors.before(reading, segment.start(), i);
        boolean adjoins = parties.isEmpty() || i - parties.get(parties.size() - 1).end() <= NEAR;
        parties = parties.isEmpty() && follows(carried, speaker) ? carried : parties;
        parties = parties.isEmpty() ? speakers(reading, i) : parties;
        boolean own = speaker.isPresent() && !speaker.get().names().isEmpty();
        boolean known =
            own || isBinding(reading, i) || speaker.isEmpty() || isIntroduced(sentence, speaker);
        return adjoins
                && known
                && !parties.isEmpty()
                && promisors.binds(speaker, parties)
                && parties.stream().allMatch(promisors::isOfficial)
            ? Optional.of(promise(parties, segment, verb.get().to(), "will", 0.6))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 据介绍: who spoke last goes on. */
  private boolean isIntroduced(ChineseSentence sentence, Optional<Mention> speaker) {
    return speaker
        .filter(m -> words.anyIn("sources-known", sentence.text(), m.start(), m.end()))
        .isPresent();
  }

  /** Whether the parties told before are told in what is said, not as who says it. */
  private static boolean follows(List<Mention> carried, Optional<Mention> speaker) {
    return !carried.isEmpty()
        && (speaker.isEmpty() || carried.get(0).span().start() >= speaker.get().end());
  }

  /** Whether the words rest on a statement or agreement. */
  private boolean isBinding(Reading reading, int index) {
    ChineseSentence sentence = reading.sentence();
    return words.anyIn("binding", sentence.text(), sentence.start(), index);
  }

  private boolean promises(Reading reading, Segment segment, Match<String> verb) {
    ChineseSentence sentence = reading.sentence();
    boolean word =
        words
            .at(
                "no-future",
                sentence.text(),
                Math.max(segment.start(), verb.from() - 1),
                segment.end())
            .isPresent();
    boolean object =
        (verb.value().equals("将") && sentence.has(verb.from() - 1, "即"))
            || (verb.value().endsWith("将") && isBeforeObject(sentence, segment, verb.to()))
            || isThreat(sentence, segment, verb);
    boolean other =
        words.at("no-promise", sentence.text(), verb.to(), segment.end()).isPresent()
            || words
                .endingAt("promised-visits", sentence.text(), verb.to(), segment.end())
                .isPresent();
    return !word
        && !object
        && !other
        && !isDoubtful(sentence, segment, verb.from())
        && segment.end() - verb.to() >= 4;
  }

  /** 将加征关税; 将取消加征的关税 is none. */
  private boolean isThreat(ChineseSentence sentence, Segment segment, Match<String> verb) {
    int near = Math.min(segment.end(), verb.to() + NEAR);
    return words.anyIn("threats", sentence.text(), segment.start(), segment.end())
        && !words.anyIn("lifts", sentence.text(), verb.to(), near);
  }

  /** 宣布将X移出清单: it is done by saying it. */
  private boolean isBeforeObject(ChineseSentence sentence, Segment segment, int index) {
    for (int i = index + 1; i < segment.end(); i++) {
      if (plans.isObject(sentence, index, i)) {
        return true;
      }
    }
    return false;
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
    boolean verb =
        link.isPresent()
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

  private Promise promise(
      List<Mention> parties, Segment segment, int action, String rule, double confidence) {
    int subject = parties.get(0).start();
    int start = subject >= segment.start() && subject < segment.end() ? subject : segment.start();
    return new Promise(promisors.names(parties), start, action, segment, rule, confidence);
  }

  private static boolean isName(Reading reading, int index) {
    return reading.sentence().isWork(index)
        || reading.mentions().stream().anyMatch(m -> m.span().holds(index));
  }

  private boolean isDoubtful(ChineseSentence sentence, Segment segment, int at) {
    int from = Math.max(segment.start(), at - 6);
    return words.anyIn("negations", sentence.text(), from, at)
        || words.anyIn("conditions", sentence.text(), sentence.start(), at)
        || words.anyIn("possible", sentence.text(), from, at)
        || words.anyIn("demands", sentence.text(), from, at)
        || words.anyIn("whether", sentence.text(), segment.start(), segment.end())
        || sentence.at(sentence.end() - 1) == '？';
  }

  /** 《决定》, 上述承诺 and 决定的 are no promises. */
  private static boolean isNoun(ChineseSentence sentence, Match<String> verb) {
    char before = sentence.at(verb.from() - 1);
    char next = sentence.at(verb.to());
    boolean since = next == '自' && Character.isDigit(sentence.at(verb.to() + 1));
    return "的述项该关此一这等不".indexOf(before) >= 0 || ("的书即性自\0".indexOf(next) >= 0 && !since);
  }
}
