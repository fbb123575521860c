package org.liaison.events.extraction.chinese.mention;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.text.Span;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.vocabulary.ActorKind;

/** Finds persons: those of the lexicon, those with an office, those who say something. */
final class PersonFinder {

  private static final int FULL_NAME = 3;

  private final ChineseWords words;
  private final ChineseNames names;
  private final PersonNames personNames;
  private final Titles titles;

  PersonFinder(ChineseWords words, ChineseNames names, PersonNames personNames, Titles titles) {
    this.words = words;
    this.names = names;
    this.personNames = personNames;
    this.titles = titles;
  }

  /** The person of the lexicon whose name stands at a stretch. */
  Optional<Mention> known(ChineseSentence sentence, Match<LexiconActor> match) {
    boolean goesOn =
        isForeign(match.value())
            && match.to() < sentence.end()
            && (personNames.isTransliteration(sentence.text(), match.to(), sentence.end())
                || startsInside(sentence, match.from()));
    boolean second = sentence.at(match.from() - 1) == '·';
    if (second || (goesOn && titles.before(sentence, match.from()).isEmpty())) {
      return Optional.empty();
    }
    LexiconActor actor = match.value();
    Name name = new Name(actor.id(), actor.name());
    List<String> states = actor.side().isEmpty() ? List.of() : List.of(actor.side());
    return Optional.of(
        withOffice(sentence, new Span(match.from(), match.to()), name, states, actor.level()));
  }

  private boolean isForeign(LexiconActor actor) {
    return !actor.side().equals(names.homeState());
  }

  private boolean startsInside(ChineseSentence sentence, int index) {
    return index > sentence.start()
        && sentence.at(index - 1) != '·'
        && personNames.isTransliteration(sentence.text(), index - 1, sentence.end())
        && titles.before(sentence, index).isEmpty();
  }

  /** The person whose name begins right behind a title. */
  Optional<Mention> titled(ChineseSentence sentence, int index) {
    if (titles.before(sentence, index).isEmpty()
        || words.at("titles", sentence.text(), index, sentence.end()).isPresent()) {
      return Optional.empty();
    }
    return personNames
        .nickname(sentence.text(), index, sentence.end())
        .or(() -> personNames.at(sentence.text(), index, sentence.end()))
        .map(span -> unknown(sentence, span));
  }

  /** The person whose name has a dot: 凯文·布罗索. */
  Optional<Mention> dotted(ChineseSentence sentence, int index) {
    return personNames
        .dotted(sentence.text(), index, sentence.end())
        .map(span -> unknown(sentence, span));
  }

  /** The person who begins a segment and says something: 沈砚秋认为, 现居海外的霍启年说. */
  Optional<Mention> speaking(ChineseSentence sentence, int index) {
    Segment segment = sentence.segmentOf(index);
    boolean described = sentence.at(index - 1) == '的';
    if (segment.start() != index && !described) {
      return Optional.empty();
    }
    int shortest = described ? 3 : 2;
    return (described
            ? personNames.at(sentence.text(), index, segment.end())
            : personNames.chinese(sentence.text(), index, segment.end()))
        .filter(span -> span.length() >= shortest && saysNext(sentence, span.end(), segment.end()))
        .map(span -> unknown(sentence, span));
  }

  /** The person behind a verb that tells what is done to him: 起诉李明. */
  Optional<Mention> dealtWith(ChineseSentence sentence, int index) {
    if (words.endingAt("dealing-verbs", sentence.text(), sentence.start(), index).isEmpty()) {
      return Optional.empty();
    }
    return personNames
        .chinese(sentence.text(), index, sentence.end())
        .filter(span -> personNames.isEdge(sentence.text(), span.end(), sentence.end()))
        .map(span -> unknown(sentence, span));
  }

  /** The person who begins a segment and to whom something is done: 王庆周在纽约被捕. */
  Optional<Mention> suffering(ChineseSentence sentence, int index) {
    Segment segment = sentence.segmentOf(index);
    if (segment.start() != index
        || names.place(sentence.text(), index, segment.end()).isPresent()) {
      return Optional.empty();
    }
    return personNames
        .chinese(sentence.text(), index, segment.end())
        .filter(span -> span.length() == FULL_NAME)
        .filter(span -> personNames.isEdge(sentence.text(), span.end(), segment.end()))
        .filter(span -> words.anyIn("suffered", sentence.text(), span.end(), segment.end()))
        .map(span -> unknown(sentence, span));
  }

  private boolean saysNext(ChineseSentence sentence, int index, int limit) {
    int named = words.at("honorifics", sentence.text(), index, limit).map(Match::to).orElse(index);
    int behind =
        words.at("speech-adverbs", sentence.text(), named, limit).map(Match::to).orElse(named);
    int verb =
        words
            .at("listener-openers", sentence.text(), behind, limit)
            .flatMap(opener -> words.at("listeners", sentence.text(), opener.to(), limit))
            .map(Match::to)
            .orElse(behind);
    return words.at("speech-verbs", sentence.text(), verb, limit).isPresent();
  }

  /** 斯科特·贝森特 is whom the lexicon knows by the family name. */
  private Optional<LexiconActor> byFamilyName(ChineseSentence sentence, Span span) {
    int dot = sentence.plain(span.start(), span.end()).lastIndexOf('·');
    int family = span.start() + dot + 1;
    return dot < 0
        ? Optional.empty()
        : names
            .actor(sentence.text(), family, span.end())
            .filter(match -> match.to() == span.end())
            .map(Match::value)
            .filter(actor -> actor.kind() == ActorKind.PERSON)
            .filter(actor -> GivenNames.canBe(sentence.at(span.start()), actor.name()));
  }

  private Mention unknown(ChineseSentence sentence, Span span) {
    Optional<LexiconActor> known = byFamilyName(sentence, span);
    if (known.isPresent()) {
      LexiconActor actor = known.get();
      List<String> states = actor.side().isEmpty() ? List.of() : List.of(actor.side());
      Name name = new Name(actor.id(), actor.name());
      return withOffice(sentence, span, name, states, actor.level());
    }
    Name name = new Name("", sentence.written(span.start(), span.end()));
    return withOffice(sentence, span, name, List.of(), "");
  }

  private Mention withOffice(
      ChineseSentence sentence, Span span, Name name, List<String> states, String level) {
    Optional<Match<String>> title = titles.before(sentence, span.start());
    if (title.isEmpty()) {
      return new Mention(span, span.start(), MentionKind.PERSON, List.of(name), states, "", level);
    }
    int start = titles.start(sentence, title.get().from());
    List<String> told = states.isEmpty() ? titles.states(sentence, start, span.start()) : states;
    String office = level.isEmpty() ? titles.level(sentence, start, span.start()) : level;
    return new Mention(
        span,
        start,
        MentionKind.PERSON,
        List.of(name),
        told,
        sentence.written(start, span.start()),
        office);
  }
}
