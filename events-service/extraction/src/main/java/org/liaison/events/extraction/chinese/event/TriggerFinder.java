package org.liaison.events.extraction.chinese.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.CharacterTrie;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.text.Span;
import org.liaison.events.lexicon.EventRule;
import org.liaison.events.vocabulary.EventType;

/** Finds the words of a sentence that tell events, by the rules of the lexicon. */
final class TriggerFinder {

  private static final int REACH = 45;
  private static final String EFFECT = "生效";

  private final ChineseWords words;
  private final CharacterTrie<List<CompiledRule>> verbs = new CharacterTrie<>();
  private final CharacterTrie<List<CompiledRule>> nouns = new CharacterTrie<>();

  TriggerFinder(ChineseWords words, List<EventRule> rules) {
    this.words = words;
    for (int i = 0; i < rules.size(); i++) {
      CompiledRule rule = CompiledRule.of(rules.get(i), i);
      rule.rule().verbs().forEach(verb -> add(verbs, verb, rule));
      rule.rule().nouns().forEach(noun -> add(nouns, noun, rule));
    }
  }

  private static void add(CharacterTrie<List<CompiledRule>> trie, String word, CompiledRule rule) {
    List<CompiledRule> rules =
        trie.longest(word, 0, word.length())
            .filter(match -> match.to() == word.length())
            .map(Match::value)
            .orElseGet(
                () -> {
                  List<CompiledRule> none = new ArrayList<>();
                  trie.add(word, none);
                  return none;
                });
    rules.add(rule);
  }

  List<Trigger> find(Reading reading) {
    ChineseSentence sentence = reading.sentence();
    List<Trigger> found = new ArrayList<>();
    int i = sentence.start();
    while (i < sentence.end()) {
      int at = i;
      Optional<Trigger> trigger =
          isName(reading, i) ? Optional.empty() : verb(sentence, i).or(() -> noun(sentence, at));
      trigger.ifPresent(found::add);
      i = trigger.map(t -> t.word().end()).orElse(i + 1);
    }
    return found.stream()
        .filter(trigger -> !isThing(trigger, found))
        .filter(trigger -> !isModifier(reading, trigger, found))
        .toList();
  }

  /** 会谈 in 举行会谈 is what is held, not another meeting. */
  private static boolean isThing(Trigger trigger, List<Trigger> all) {
    return all.stream()
        .anyMatch(
            other ->
                other.thing() != null
                    && other.segment() == trigger.segment()
                    && other.thing().overlaps(trigger.word()));
  }

  /**
   * 中断两年的 in 恢复了中断两年的合作 tells which cooperation; 等反制措施 behind 暂停合作 names that again. With a time of
   * its own it is told too.
   */
  private static boolean isModifier(Reading reading, Trigger trigger, List<Trigger> all) {
    ChineseSentence sentence = reading.sentence();
    return trigger.thing() != null
        && all.stream()
            .filter(other -> !other.equals(trigger) && other.thing() != null)
            .anyMatch(
                other -> isWithin(reading, trigger, other) || isSummed(sentence, trigger, other));
  }

  private static boolean isWithin(Reading reading, Trigger trigger, Trigger other) {
    return other.thing().equals(trigger.thing())
        && other.word().end() <= trigger.at()
        && trigger.thing().start() > trigger.word().end()
        && reading.times(other.word().end(), trigger.at()).isEmpty()
        && reading.sentence().plain(trigger.word().end(), trigger.thing().start()).contains("的");
  }

  private static boolean isSummed(ChineseSentence sentence, Trigger trigger, Trigger other) {
    return other.at() >= trigger.word().end()
        && other.to() <= trigger.thing().start()
        && sentence.plain(other.to(), trigger.thing().start()).startsWith("等");
  }

  /** Within a name no word tells an event. */
  private static boolean isName(Reading reading, int index) {
    return reading.sentence().isWork(index)
        || reading.mentions().stream().anyMatch(m -> m.span().holds(index))
        || reading.times().stream().anyMatch(t -> t.span().holds(index));
  }

  /** The longest verb at an index that a rule fits: 移交给, else 移交. */
  private Optional<Trigger> verb(ChineseSentence sentence, int index) {
    Optional<Match<List<CompiledRule>>> match =
        verbs.longest(sentence.text(), index, sentence.end());
    while (match.isPresent()) {
      Span word = new Span(index, match.get().to());
      Optional<Trigger> trigger = closest(sentence, word, match.get().value());
      if (trigger.isPresent()) {
        return trigger;
      }
      match = verbs.longest(sentence.text(), index, match.get().to() - 1);
    }
    return Optional.empty();
  }

  /** The rule whose object stands closest behind the verb, else the first one that fits. */
  private Optional<Trigger> closest(ChineseSentence sentence, Span word, List<CompiledRule> rules) {
    Trigger first = null;
    for (CompiledRule rule : rules) {
      Optional<Trigger> trigger =
          trigger(sentence, rule, word)
              .filter(found -> !rule.needs("suspect") || hasSuspect(sentence, found));
      if (trigger.isPresent() && (first == null || trigger.get().isCloserThan(first))) {
        first = trigger.get();
      }
    }
    return Optional.ofNullable(first);
  }

  /** 9月6日移交中方, of a suspect told before; not of leads. */
  private boolean hasSuspect(ChineseSentence sentence, Trigger trigger) {
    Segment segment = trigger.segmentOf(sentence);
    return words.anyIn("suspects", sentence.text(), sentence.start(), trigger.at())
        && !words.anyIn("handed-things", sentence.text(), segment.start(), segment.end());
  }

  private Optional<Trigger> noun(ChineseSentence sentence, int index) {
    return nouns
        .longest(sentence.text(), index, sentence.end())
        .map(
            match ->
                new Trigger(
                    match.value().get(0),
                    new Span(index, match.to()),
                    null,
                    sentence.plain(index, match.to()),
                    sentence.segmentAt(index)));
  }

  private static Optional<Trigger> trigger(ChineseSentence sentence, CompiledRule rule, Span word) {
    int number = sentence.segmentAt(word.start());
    if (!rule.takesThing()) {
      return Optional.of(new Trigger(rule, word, null, "", number));
    }
    Segment segment = sentence.segments().get(number);
    int from = Math.max(segment.start(), word.start() - REACH);
    int to = Math.min(segment.end(), word.end() + REACH);
    Optional<Match<String>> thing =
        nearest(rule.objects(), sentence.text(), word.end(), to)
            .or(() -> last(rule.objects(), sentence.text(), from, word.start()))
            .or(() -> last(rule.subjects(), sentence.text(), from, word.start()))
            .or(() -> before(sentence, rule, word, number));
    return thing.map(
        match ->
            new Trigger(rule, word, new Span(match.from(), match.to()), match.value(), number));
  }

  /** What comes into force may stand in the segment before: 完成了列管，7月1日起生效. */
  private static Optional<Match<String>> before(
      ChineseSentence sentence, CompiledRule rule, Span word, int number) {
    boolean effect =
        rule.rule().mode().equals("in-force") || sentence.has(word.end() - EFFECT.length(), EFFECT);
    if (number == 0 || !(effect || isBroughtTo(sentence, rule, word))) {
      return Optional.empty();
    }
    Segment previous = sentence.segments().get(number - 1);
    CharacterTrie<String> things =
        rule.rule().subjects().isEmpty() ? rule.objects() : rule.subjects();
    return last(things, sentence.text(), previous.start(), previous.end());
  }

  /** 2月加征10%关税，3月翻倍至20%. */
  private static boolean isBroughtTo(ChineseSentence sentence, CompiledRule rule, Span word) {
    return rule.rule().type() == EventType.SANCTION
        && ("至到".indexOf(sentence.at(word.end() - 1)) >= 0 || sentence.at(word.start()) == '翻');
  }

  /** The head of the first phrase: its last word, as long as words of the list adjoin. */
  private static Optional<Match<String>> nearest(
      CharacterTrie<String> trie, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<Match<String>> match = trie.longest(text, i, to);
      if (match.isPresent()) {
        Match<String> head = match.get();
        Optional<Match<String>> next = trie.longest(text, head.to(), to);
        while (next.isPresent()) {
          head = next.get();
          next = trie.longest(text, head.to(), to);
        }
        return Optional.of(head);
      }
    }
    return Optional.empty();
  }

  private static Optional<Match<String>> last(
      CharacterTrie<String> trie, String text, int from, int to) {
    Match<String> last = null;
    int i = from;
    while (i < to) {
      Optional<Match<String>> match = trie.longest(text, i, to);
      if (match.isPresent()) {
        last = match.get();
      }
      i = match.map(Match::to).orElse(i + 1);
    }
    return Optional.ofNullable(last);
  }
}
