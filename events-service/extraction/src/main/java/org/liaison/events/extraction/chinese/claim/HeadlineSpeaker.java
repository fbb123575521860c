package org.liaison.events.extraction.chinese.claim;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.mention.ChineseNames;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.ChineseText;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.text.Signs;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.vocabulary.ActorKind;

/** Tells who speaks in a headline, before its colon: 国家禁毒办：未发现新的走私案件. */
final class HeadlineSpeaker {

  private static final int LONGEST = 16;

  private final ChineseWords words;
  private final ChineseNames names;
  private final Stances stances;

  HeadlineSpeaker(ChineseWords words, ChineseNames names) {
    this.words = words;
    this.names = names;
    this.stances = new Stances(words);
  }

  Optional<ClaimFinding> of(ChineseText text) {
    if (text.around().isEmpty() || text.around().get(0).paragraph() > 0) {
      return Optional.empty();
    }
    ChineseSentence headline = text.around().get(0);
    for (Segment segment : headline.segments()) {
      char sign = headline.at(segment.end());
      boolean label = (sign == '：' || sign == ':') && segment.end() + 1 < headline.end();
      Optional<Name> speaker = label ? speaker(headline, segment) : Optional.empty();
      if (speaker.isPresent()) {
        return Optional.of(claim(text, headline, segment, speaker.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Name> speaker(ChineseSentence headline, Segment segment) {
    int from = segment.end();
    while (from > segment.start() && Signs.isWord(headline.at(from - 1))) {
      from--;
    }
    int start = from;
    if (segment.end() - start > LONGEST) {
      return Optional.empty();
    }
    return names
        .actor(headline.text(), start, segment.end())
        .filter(match -> match.to() == segment.end())
        .filter(match -> !isPlace(match))
        .map(match -> names.name(match.value().id()))
        .or(
            () ->
                words
                    .endingAt("speaker-nouns", headline.text(), start, segment.end())
                    .filter(match -> !words.has("speaking-papers", match.value()))
                    .map(match -> new Name("", headline.written(start, segment.end()))));
  }

  /** 墨西哥：… tells where, 墨方：… who. */
  private static boolean isPlace(Match<LexiconActor> match) {
    return match.value().kind() == ActorKind.STATE
        && match.to() - match.from() == match.value().nameZh().length();
  }

  private ClaimFinding claim(
      ChineseText text, ChineseSentence headline, Segment segment, Name speaker) {
    int from = segment.end() + 1;
    return new ClaimFinding(
        speaker,
        "",
        text.source().publisher(),
        false,
        stances.of("", headline),
        text.written(from, headline.end()).strip(),
        List.of(text.passage(segment.start(), headline.end())),
        "headline",
        0.7);
  }
}
