package org.liaison.events.extraction.chinese.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.chinese.claim.Attribution;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.time.ChineseTime;

/**
 * What the first steps found in a sentence.
 *
 * @param number of the sentence in its text
 * @param said who says it, if anybody is told to
 */
public record Reading(
    int number,
    ChineseSentence sentence,
    List<Mention> mentions,
    List<ChineseTime> times,
    List<Attribution> said) {

  /** Who says so mostly does what is said. */
  private static final Set<String> DEEDS = Set.of("宣布", "要求", "公布", "承诺");

  public Reading {
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    said = List.copyOf(said);
  }

  /** The mentions that lie in a stretch. */
  public List<Mention> mentions(int from, int to) {
    return mentions.stream().filter(m -> m.span().start() >= from && m.end() <= to).toList();
  }

  /** The times that lie in a stretch. */
  public List<ChineseTime> times(int from, int to) {
    return times.stream().filter(t -> t.start() >= from && t.end() <= to).toList();
  }

  /** Whether an index lies where the sentence tells who speaks, not what is said. */
  public boolean isAttribution(int index) {
    return said.stream().anyMatch(attribution -> attribution.stretch().holds(index));
  }

  /** Whether a time at an index is that of speech; what is announced is mostly done then too. */
  public boolean isTimeOfSpeech(int index) {
    return said.stream().anyMatch(a -> a.stretch().holds(index) && !DEEDS.contains(a.verb()));
  }

  /** Who says what stands at an index. */
  public Optional<Attribution> sayer(int index) {
    return said.stream().filter(a -> !a.stretch().holds(index)).findFirst();
  }
}
