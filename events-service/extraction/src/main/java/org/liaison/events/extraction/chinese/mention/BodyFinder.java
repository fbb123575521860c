package org.liaison.events.extraction.chinese.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Signs;
import org.liaison.events.extraction.chinese.text.Span;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.vocabulary.ActorKind;

/** Finds states and bodies that are named by what they are: 中美, 泰方, 美国警方, 辽宁警方. */
final class BodyFinder {

  private static final int LONGEST_NAME = 16;
  private static final int LONGEST_UNIT = 8;
  private static final int LONGEST_PLACE = 9;

  private final ChineseWords words;
  private final ChineseNames names;

  BodyFinder(ChineseWords words, ChineseNames names) {
    this.words = words;
    this.names = names;
  }

  /** A state of the lexicon with the body of it that acts; none if it only qualifies a thing. */
  Optional<Mention> state(ChineseSentence sentence, Match<LexiconActor> match) {
    int end = body(sentence, match.to());
    if (end == match.to()
        && words.at("state-qualifies", sentence.text(), end, sentence.end()).isPresent()) {
      return Optional.empty();
    }
    String id = match.value().id();
    return Optional.of(
        mention(
            new Span(match.from(), end), MentionKind.STATE, List.of(names.name(id)), List.of(id)));
  }

  /** End of 警方 or 禁毒部门 that stands at an index, or the index itself. */
  int body(ChineseSentence sentence, int index) {
    return words
        .at("state-bodies", sentence.text(), index, sentence.end())
        .map(Match::to)
        .orElse(index);
  }

  /** 北京斥之为…: a capital that acts at the beginning of a clause stands for its state. */
  Optional<Mention> capital(ChineseSentence sentence, int index) {
    return sentence.segmentOf(index).start() == index
        ? names
            .capital(sentence.text(), index, sentence.end())
            .filter(
                match ->
                    words
                        .at("capital-followers", sentence.text(), match.to(), sentence.end())
                        .isPresent())
            .map(
                match ->
                    mention(
                        new Span(index, match.to()),
                        MentionKind.STATE,
                        List.of(names.name(match.value())),
                        List.of(match.value())))
        : Optional.empty();
  }

  /** A body of a state that the lexicon does not know: 泰国皇家警察肃毒局. */
  Optional<Mention> foreign(ChineseSentence sentence, Match<LexiconActor> state) {
    return named(sentence, state.from(), state.to(), "foreign-bodies", state.value().id());
  }

  /** States that are known by one name: 湄公河流域六国. */
  Optional<Mention> group(ChineseSentence sentence, int index) {
    return names
        .group(sentence.text(), index, sentence.end())
        .map(
            match ->
                new Mention(
                    new Span(index, body(sentence, match.to())),
                    index,
                    MentionKind.PAIR,
                    match.value().stream().map(names::name).toList(),
                    match.value(),
                    "",
                    ""));
  }

  /** A body known by its name alone, such as those of Taiwan: 海巡署, 法务部调查局. */
  Optional<Mention> named(ChineseSentence sentence, int index) {
    return words
        .at("bodies", sentence.text(), index, sentence.end())
        .filter(match -> isBoundary(sentence, index) || isBehindPlace(sentence, index))
        .map(
            match ->
                agency(sentence, index, unit(sentence, chain(sentence, match.to())), List.of()));
  }

  /** 行政院 in 台湾行政院, where the place could act too. */
  Optional<Mention> behind(ChineseSentence sentence, Match<LexiconActor> place) {
    boolean acts =
        place.value().kind() == ActorKind.ORGANISATION
            && isBehindPlace(sentence, place.to())
            && place.to() - place.from() == 2;
    return acts ? named(sentence, place.to()) : Optional.empty();
  }

  /** End of 内政部警政署刑事警察局, given that of its first part. */
  private int chain(ChineseSentence sentence, int end) {
    return words
        .at("bodies", sentence.text(), end, sentence.end())
        .map(match -> chain(sentence, match.to()))
        .orElse(end);
  }

  /** End of 调查局高雄市调查处 or 刑事局国际科, given that of the body, or that itself. */
  private int unit(ChineseSentence sentence, int end) {
    int limit = Math.min(sentence.end(), end + LONGEST_UNIT);
    for (int i = end; i < limit; i++) {
      Optional<Match<String>> kind = words.at("units", sentence.text(), i, limit);
      if (kind.isPresent()) {
        return kind.get().to();
      }
      if (!Signs.isHan(sentence.at(i))
          || words.at("body-breaks", sentence.text(), i, limit).isPresent()) {
        return end;
      }
    }
    return end;
  }

  /** 行政院 in 台湾行政院. */
  private boolean isBehindPlace(ChineseSentence sentence, int index) {
    return names
        .place(sentence.text(), Math.max(sentence.start(), index - 2), index)
        .filter(match -> match.to() == index)
        .isPresent();
  }

  /** A body known by its form, where neither place nor state is: 孟连县公安局, 拱北海关. */
  Optional<Mention> formed(ChineseSentence sentence, int index) {
    boolean inside = "同与和在会对从由将被及经据".indexOf(sentence.at(index)) >= 0;
    if (inside || !isBoundary(sentence, index) || !Signs.isHan(sentence.at(index))) {
      return Optional.empty();
    }
    int limit = Math.min(sentence.end(), index + LONGEST_PLACE);
    for (int i = index + 2; i < limit && Signs.isHan(sentence.at(i - 1)); i++) {
      Optional<Match<String>> kind = words.at("local-bodies", sentence.text(), i, sentence.end());
      if (kind.isPresent()) {
        boolean placed = "省市县区州旗盟".indexOf(sentence.at(i - 1)) >= 0;
        boolean customs = kind.get().value().startsWith("海关") && i - index <= 3;
        boolean word = words.at("no-bodies", sentence.text(), index, sentence.end()).isPresent();
        return (placed || customs) && !word
            ? Optional.of(
                agency(sentence, index, end(sentence, kind.get()), List.of(names.homeState())))
            : Optional.empty();
      }
      if (words.at("body-breaks", sentence.text(), i - 1, limit).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int end(ChineseSentence sentence, Match<String> kind) {
    return words
        .at("local-bodies", sentence.text(), kind.to(), sentence.end())
        .map(Match::to)
        .orElse(kind.to());
  }

  private static boolean isBoundary(ChineseSentence sentence, int index) {
    char before = sentence.at(index - 1);
    return !Signs.isWord(before) || "由被向对与和让经的后前时在据日月年及给令到同".indexOf(before) >= 0;
  }

  private static Mention agency(ChineseSentence sentence, int from, int to, List<String> states) {
    Name name = new Name("", sentence.written(from, to));
    return mention(new Span(from, to), MentionKind.AGENCY, List.of(name), states);
  }

  /** A body that is told by place and kind: 河北警方, 邢台市中级人民法院. */
  Optional<Mention> local(ChineseSentence sentence, int index) {
    Optional<Match<String>> place = names.place(sentence.text(), index, sentence.end());
    if (place.isEmpty()) {
      return Optional.empty();
    }
    String state = names.stateOfPlace(place.get().value());
    return named(sentence, index, place.get().to(), "local-bodies", state);
  }

  private Optional<Mention> named(
      ChineseSentence sentence, int index, int from, String list, String state) {
    int limit = Math.min(sentence.end(), from + LONGEST_NAME);
    for (int i = from; i < limit; i++) {
      Optional<Match<String>> kind = words.at(list, sentence.text(), i, sentence.end());
      if (kind.isPresent()) {
        int end =
            words
                .at(list, sentence.text(), kind.get().to(), sentence.end())
                .map(Match::to)
                .orElse(kind.get().to());
        return Optional.of(local(sentence, index, end, state, kind.get().value()));
      }
      if (words.at("body-breaks", sentence.text(), i, limit).isPresent()
          || !Character.isLetterOrDigit(sentence.at(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The police of a province stands for its state too, a court or customs house does not. */
  private Mention local(ChineseSentence sentence, int from, int to, String state, String kind) {
    List<Name> named = new ArrayList<>(List.of(new Name("", sentence.written(from, to))));
    if (!state.isEmpty() && words.has("police", kind)) {
      named.add(names.name(state));
    }
    return mention(
        new Span(from, to),
        MentionKind.AGENCY,
        named,
        state.isEmpty() ? List.of() : List.of(state));
  }

  private static Mention mention(
      Span span, MentionKind kind, List<Name> named, List<String> states) {
    return new Mention(span, span.start(), kind, named, states, "", "");
  }
}
