package org.liaison.events.extraction.chinese.claim;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.mention.MentionKind;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Signs;
import org.liaison.events.extraction.chinese.text.Span;

/** Reads speakers without a name: 国家禁毒委员会负责人, 美方官员, 法律界人士. */
final class SpeakerNouns {

  private static final int LONGEST = 24;

  private final ChineseWords words;

  SpeakerNouns(ChineseWords words) {
    this.words = words;
  }

  /** The speaker whose noun ends at an index. */
  Optional<Mention> endingAt(ChineseSentence sentence, int from, int end, List<Mention> mentions) {
    Optional<Match<String>> noun = words.endingAt("speaker-nouns", sentence.text(), from, end);
    boolean named =
        noun.isPresent() && mentions.stream().anyMatch(m -> isNamed(m, noun.get(), end));
    if (noun.isEmpty() || named) {
      return Optional.empty();
    }
    int start = start(sentence, from, noun.get().from());
    if ("对向就给".indexOf(sentence.at(start - 1)) >= 0) {
      return Optional.empty();
    }
    if (words.has("speaking-papers", noun.get().value())) {
      Optional<Mention> owner =
          mentions.stream().filter(m -> m.span().start() >= from && m.end() <= end).findFirst();
      if (owner.isPresent()) {
        return owner;
      }
      if (words.has("figures", noun.get().value())) {
        return Optional.empty();
      }
    }
    List<String> states =
        mentions.stream()
            .filter(m -> m.span().start() >= start && m.end() <= end)
            .flatMap(m -> m.states().stream())
            .distinct()
            .toList();
    Name name = new Name("", sentence.written(start, end));
    return Optional.of(
        new Mention(new Span(start, end), start, MentionKind.GROUP, List.of(name), states, "", ""));
  }

  /** 特朗普总统 is no speaker without a name. */
  private static boolean isNamed(Mention mention, Match<String> noun, int end) {
    boolean before = mention.is(MentionKind.PERSON) && mention.end() == noun.from();
    return before || (mention.end() == end && mention.span().start() <= noun.from());
  }

  private int start(ChineseSentence sentence, int from, int noun) {
    int start = noun;
    int limit = Math.max(from, noun - LONGEST);
    while (start > limit && Signs.isWord(sentence.at(start - 1)) && sentence.at(start - 1) != '的') {
      start--;
    }
    Optional<Match<String>> broken = words.last("speaker-breaks", sentence.text(), start, noun);
    boolean meant =
        broken
            .filter(match -> words.has("speaker-references", match.value()))
            .filter(match -> match.to() == noun)
            .isPresent();
    return meant ? broken.get().from() : Math.min(broken.map(Match::to).orElse(start), noun);
  }
}
