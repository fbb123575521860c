package org.liaison.events.extraction.chinese.mention;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Signs;
import org.liaison.events.extraction.chinese.text.SimplifiedScript;
import org.liaison.events.extraction.chinese.text.Span;

/** Finds words that stand for somebody told before: 双方, 两国元首, 他, 我国. */
final class ReferenceFinder {

  private static final String SIZES = "零一二三四五六七八九十";

  /** They are those of the whole country, unless those of a town were told just before. */
  private static final String POLICE_AT_LARGE = "公安机关";

  private final ChineseWords words;
  private final ChineseNames names;

  ReferenceFinder(ChineseWords words, ChineseNames names) {
    this.words = words;
    this.names = names;
  }

  Optional<Mention> at(ChineseSentence sentence, int index, Discourse discourse) {
    Optional<Mention> pair = group("pair-references", sentence, index, discourse.pair());
    if (pair.isPresent()) {
      return pair;
    }
    Optional<Mention> several = several(sentence, index, discourse);
    if (several.isPresent()) {
      return several;
    }
    Optional<Match<String>> delegation =
        words.at("delegations", sentence.text(), index, sentence.end());
    if (delegation.isPresent() && !isPartOfName(sentence, index)) {
      return discourse.delegation().map(mention -> mention.at(span(delegation.get())));
    }
    Optional<Mention> meeting = meeting(sentence, index, discourse);
    if (meeting.isPresent()) {
      return meeting;
    }
    Optional<Mention> paper = ofPaper(sentence, index, discourse);
    if (paper.isPresent()) {
      return paper;
    }
    Optional<Match<String>> own = words.at("own-state", sentence.text(), index, sentence.end());
    if (own.isPresent()) {
      return Optional.of(ownBody(sentence, own.get()));
    }
    Optional<Mention> known = discourse.shortName(sentence, index);
    if (known.isPresent() && !isPartOfName(sentence, index)) {
      return known;
    }
    Optional<Match<String>> agency =
        words.at("agency-references", sentence.text(), index, sentence.end());
    if (agency.isPresent()) {
      return discourse.lastAgency().map(mention -> mention.at(span(agency.get())));
    }
    Optional<Match<String>> body = words.at("bare-bodies", sentence.text(), index, sentence.end());
    if (body.isPresent() && !isPartOfName(sentence, index)) {
      return body(discourse, body.get())
          .map(mention -> mention.at(span(body.get())))
          .or(() -> home(sentence, index, discourse));
    }
    Optional<Mention> home = home(sentence, index, discourse);
    if (home.isPresent()) {
      return home;
    }
    return words
        .at("pronouns", sentence.text(), index, sentence.end())
        .filter(match -> !isPlural(sentence, match))
        .flatMap(match -> person(sentence, index, discourse).map(p -> p.at(span(match))));
  }

  /** At the beginning of a sentence 他 is who the sentence before is about. */
  private static Optional<Mention> person(
      ChineseSentence sentence, int index, Discourse discourse) {
    return index == sentence.start() ? discourse.subject() : discourse.lastPerson();
  }

  private Optional<Mention> body(Discourse discourse, Match<String> match) {
    if (match.value().equals(POLICE_AT_LARGE) && !discourse.isLocalNear()) {
      return Optional.empty();
    }
    boolean any = words.has("bodies-anywhere", match.value());
    Optional<Mention> last =
        any || discourse.lastAtHome().isEmpty() ? discourse.lastLocal() : discourse.lastAtHome();
    return last.filter(mention -> fits(match.value(), mention.names().get(0).label()));
  }

  /** 警方 is no court, 法院 no police, 检方 no council. */
  private static boolean fits(String word, String label) {
    String plain = SimplifiedScript.of(label);
    boolean court = plain.contains("法院") || plain.contains("法庭");
    boolean prosecutors = !word.equals("检方") || plain.contains("检");
    return word.equals("法院") == court && prosecutors;
  }

  /** 六国, 各方: the states that were named together before. */
  private Optional<Mention> several(ChineseSentence sentence, int index, Discourse discourse) {
    return words
        .at("group-references", sentence.text(), index, sentence.end())
        .flatMap(
            match -> {
              int size = SIZES.indexOf(match.value().charAt(0));
              List<String> states = size < 0 ? discourse.group() : discourse.group(size);
              return group("group-references", sentence, index, states);
            });
  }

  /** 会议决定: those who meet decide. */
  private Optional<Mention> meeting(ChineseSentence sentence, int index, Discourse discourse) {
    return words
        .at("meeting-references", sentence.text(), index, sentence.end())
        .filter(
            match ->
                words
                    .at("joint-decisions", sentence.text(), match.to(), sentence.end())
                    .isPresent())
        .flatMap(match -> group("meeting-references", sentence, index, discourse.atMeeting()));
  }

  /** 公安机关 of a Chinese text are those of China. */
  private Optional<Mention> home(ChineseSentence sentence, int index, Discourse discourse) {
    return words
        .at("home-bodies", sentence.text(), index, sentence.end())
        .filter(match -> !isPartOfName(sentence, index))
        .filter(match -> discourse.isAtHome() || discourse.isTraditional())
        .map(match -> discourse.isAtHome() ? own(match) : local(sentence, match, discourse));
  }

  /** 政府 in a paper of Hong Kong is that of Hong Kong. */
  private Optional<Mention> ofPaper(ChineseSentence sentence, int index, Discourse discourse) {
    return isPartOfName(sentence, index)
        ? Optional.empty()
        : discourse
            .bodyOfPaper(sentence, index)
            .filter(
                match -> words.at("home-bodies", sentence.text(), index, sentence.end()).isEmpty())
            .map(
                match ->
                    new Mention(
                        span(match),
                        index,
                        MentionKind.AGENCY,
                        List.of(nameOf(discourse.bodyOfPaper(match.value()).orElseThrow())),
                        List.of(),
                        "",
                        ""));
  }

  /** The name of the lexicon, or what it is called where the lexicon has none. */
  private Name nameOf(String id) {
    return names.byId(id).isPresent() ? names.name(id) : new Name("", id);
  }

  /** 海關 in a paper of Hong Kong is that of Hong Kong. */
  private Mention local(ChineseSentence sentence, Match<String> match, Discourse discourse) {
    Name name =
        discourse
            .bodyOfPaper(match.value())
            .map(this::nameOf)
            .orElseGet(() -> new Name("", sentence.written(match.from(), match.to())));
    return new Mention(
        span(match), match.from(), MentionKind.AGENCY, List.of(name), List.of(), "", "");
  }

  /** 法院 in 联邦法院 stands for nobody told before. */
  private static boolean isPartOfName(ChineseSentence sentence, int index) {
    char before = sentence.at(index - 1);
    return Signs.isWord(before) && "由被向对与和同让经的后前时并令使".indexOf(before) < 0;
  }

  private static boolean isPlural(ChineseSentence sentence, Match<String> match) {
    char next = sentence.at(match.to());
    return next == '们'
        || (match.to() - match.from() == 1 && "人国日乡".indexOf(next) >= 0)
        || sentence.at(match.from() - 1) == '其';
  }

  private Optional<Mention> group(
      String list, ChineseSentence sentence, int index, List<String> states) {
    if (states.size() < 2) {
      return Optional.empty();
    }
    return words
        .at(list, sentence.text(), index, sentence.end())
        .map(
            match ->
                new Mention(
                    span(match),
                    index,
                    MentionKind.PAIR,
                    states.stream().map(names::name).toList(),
                    states,
                    "",
                    match.value().contains("元首") ? "heads-of-state" : ""));
  }

  /** A Chinese text that says "our country" speaks of China. */
  private Mention ownBody(ChineseSentence sentence, Match<String> match) {
    return words
        .at("state-bodies", sentence.text(), match.to(), sentence.end())
        .map(body -> own(new Match<>(match.from(), body.to(), match.value())))
        .orElseGet(() -> own(match));
  }

  private Mention own(Match<String> match) {
    return new Mention(
        span(match),
        match.from(),
        MentionKind.STATE,
        List.of(names.name(names.homeState())),
        List.of(names.homeState()),
        "",
        "");
  }

  private static Span span(Match<String> match) {
    return new Span(match.from(), match.to());
  }
}
