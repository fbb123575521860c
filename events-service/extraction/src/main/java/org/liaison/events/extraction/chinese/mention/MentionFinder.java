package org.liaison.events.extraction.chinese.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.text.CharacterTrie;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.ChineseText;
import org.liaison.events.extraction.chinese.text.Signs;
import org.liaison.events.extraction.chinese.text.Span;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.vocabulary.ActorKind;

/**
 * Finds who is mentioned, in the sentences of a text in their order. Who is introduced with an
 * office is known by the bare name in the whole text.
 */
public final class MentionFinder {

  private static final String DELEGATION = "代表团";
  private static final int LONGEST_DELEGATION = 10;
  private static final int SHORTEST = 3;

  private final ChineseNames names;
  private final PersonFinder persons;
  private final BodyFinder bodies;
  private final StateSigns signs;
  private final MainStates mainStates;
  private final ReferenceFinder references;
  private final ChineseWords words;

  public MentionFinder(ChineseNames names, ChineseWords words) {
    this.names = names;
    this.persons = new PersonFinder(words, names, new PersonNames(words), new Titles(words, names));
    this.bodies = new BodyFinder(words, names);
    this.signs = new StateSigns(words, names, bodies);
    this.mainStates = new MainStates(names, signs);
    this.references = new ReferenceFinder(words, names);
    this.words = words;
  }

  /** Who is told in headline, byline and captions with an office. */
  public List<Mention> introduced(ChineseText text) {
    List<Mention> people = new ArrayList<>();
    for (ChineseSentence sentence : text.around()) {
      int i = sentence.start();
      while (i < sentence.end()) {
        Optional<Match<LexiconActor>> actor = names.actor(sentence.text(), i, sentence.end());
        Optional<Mention> person =
            actor.isPresent()
                ? persons
                    .known(sentence, actor.get())
                    .filter(m -> actor.get().value().kind() == ActorKind.PERSON)
                : persons.titled(sentence, i);
        person.ifPresent(people::add);
        i = person.map(Mention::end).or(() -> actor.map(Match::to)).orElse(i + 1);
      }
    }
    return people;
  }

  /** For each told sentence its mentions, in order and without overlap. */
  public List<List<Mention>> find(ChineseText text) {
    CharacterTrie<Mention> introduced = new CharacterTrie<>();
    for (ChineseSentence sentence : text.told()) {
      for (Mention person : introductions(sentence)) {
        String label = sentence.written(person.span().start(), person.end());
        introduced.add(label, person);
        int dot = label.lastIndexOf('·');
        if (dot > 0 && label.length() - dot > 2) {
          introduced.add(label.substring(dot + 1), person);
        }
      }
    }
    Discourse discourse = discourse(text);
    List<List<Mention>> found = new ArrayList<>();
    for (ChineseSentence sentence : text.told()) {
      found.add(inSentence(sentence, introduced, discourse));
    }
    return found;
  }

  private Discourse discourse(ChineseText text) {
    List<String> states = mainStates.of(text);
    boolean about = states.size() < 2 || states.contains(names.homeState());
    return new Discourse(
        states,
        about,
        text.isTraditional(),
        names.homeState(),
        text.isTraditional() ? names.bodiesOfPaper(text.plain()) : Map.of());
  }

  private List<Mention> introductions(ChineseSentence sentence) {
    List<Mention> people = new ArrayList<>();
    int i = sentence.start();
    while (i < sentence.end()) {
      int at = i;
      Optional<Mention> person =
          names.actor(sentence.text(), i, sentence.end()).isPresent()
              ? Optional.empty()
              : persons
                  .titled(sentence, i)
                  .or(() -> persons.dotted(sentence, at))
                  .or(() -> persons.speaking(sentence, at))
                  .or(() -> persons.dealtWith(sentence, at))
                  .or(() -> persons.suffering(sentence, at));
      person.ifPresent(people::add);
      i = person.map(Mention::end).orElse(i + 1);
    }
    return people;
  }

  private List<Mention> inSentence(
      ChineseSentence sentence, CharacterTrie<Mention> introduced, Discourse discourse) {
    List<Mention> found = new ArrayList<>();
    discourse.beginSentence(sentence.paragraph());
    int i = sentence.start();
    while (i < sentence.end()) {
      Optional<Mention> mention =
          sentence.isWork(i) ? Optional.empty() : at(sentence, i, introduced, discourse);
      if (mention.isPresent()) {
        Mention free = behind(sentence, found, mention.get());
        found.add(free);
        discourse.enter(free);
        if (found.size() > 1 && "与同和跟".indexOf(sentence.at(free.start() - 1)) >= 0) {
          discourse.tellJoined(found.get(found.size() - 2), free);
        }
        shortName(sentence, free).ifPresent(name -> discourse.tellShortName(name, free));
        if (leadsDelegation(sentence, free)) {
          discourse.tellDelegation(free);
        }
        StateLists.last(sentence, found).ifPresent(discourse::tell);
      }
      i = mention.map(Mention::end).orElse(i + 1);
    }
    return found;
  }

  /** 财政部 of 美国财政部, 调查局 of 法务部调查局. */
  private Optional<String> shortName(ChineseSentence sentence, Mention mention) {
    if (!mention.is(MentionKind.AGENCY)) {
      return Optional.empty();
    }
    int start = mention.span().start();
    return names
        .actor(sentence.text(), start, mention.end() - SHORTEST)
        .filter(match -> match.value().kind() == ActorKind.STATE)
        .map(Match::to)
        .or(
            () ->
                words
                    .endingAt("bodies", sentence.text(), start + 1, mention.end())
                    .map(Match::from))
        .filter(from -> from > start)
        .map(from -> sentence.plain(from, mention.end()));
  }

  /** 墨西哥联邦检察官代表团. */
  private static boolean leadsDelegation(ChineseSentence sentence, Mention mention) {
    int to = Math.min(sentence.end(), mention.end() + LONGEST_DELEGATION);
    int at = sentence.plain(mention.end(), to).indexOf(DELEGATION);
    for (int i = mention.end(); i < mention.end() + at; i++) {
      at = Signs.isHan(sentence.at(i)) ? at : -1;
    }
    return at >= 0 || sentence.has(mention.end() - DELEGATION.length(), DELEGATION);
  }

  /** The office of one person does not reach over the person before: 马朝旭、商务部副部长王受文. */
  private static Mention behind(ChineseSentence sentence, List<Mention> found, Mention mention) {
    int end =
        found.stream().filter(m -> m.is(MentionKind.PERSON)).mapToInt(Mention::end).max().orElse(0);
    if (mention.start() >= end) {
      return mention;
    }
    int start = Math.min(end + 1, mention.span().start());
    return new Mention(
        mention.span(),
        start,
        mention.kind(),
        mention.names(),
        mention.states(),
        sentence.written(start, mention.span().start()),
        mention.level());
  }

  private Optional<Mention> at(
      ChineseSentence sentence, int index, CharacterTrie<Mention> introduced, Discourse discourse) {
    Optional<Match<Mention>> person = introduced.longest(sentence.text(), index, sentence.end());
    if (person.isPresent()) {
      Mention again = person.get().value().at(new Span(index, person.get().to()));
      return Optional.of(
          persons.titled(sentence, index).filter(m -> m.end() == again.end()).orElse(again));
    }
    Optional<Mention> sides =
        signs
            .at(sentence, index)
            .or(() -> bodies.group(sentence, index))
            .or(() -> bodies.capital(sentence, index));
    if (sides.isPresent()) {
      return sides;
    }
    Optional<Match<LexiconActor>> actor = names.actor(sentence.text(), index, sentence.end());
    if (actor.isPresent()) {
      Optional<Mention> local =
          bodies.local(sentence, index).filter(m -> m.end() > actor.get().to());
      return local
          .or(() -> bodies.behind(sentence, actor.get()))
          .or(() -> actor(sentence, actor.get()));
    }
    Optional<Mention> part = bodies.named(sentence, index);
    return references
        .at(sentence, index, discourse)
        .filter(known -> part.isEmpty() || part.get().end() <= known.end())
        .or(() -> bodies.local(sentence, index))
        .or(() -> bodies.named(sentence, index))
        .or(() -> bodies.formed(sentence, index));
  }

  private Optional<Mention> actor(ChineseSentence sentence, Match<LexiconActor> match) {
    LexiconActor actor = match.value();
    if (actor.kind() == ActorKind.PERSON) {
      return persons.known(sentence, match);
    }
    if (actor.kind() == ActorKind.STATE) {
      return bodies.foreign(sentence, match).or(() -> bodies.state(sentence, match));
    }
    return Optional.of(
        new Mention(
            new Span(match.from(), match.to()),
            match.from(),
            ChineseNames.kind(actor.kind()),
            List.of(names.name(actor.id())),
            actor.state().isEmpty() ? List.of() : List.of(actor.state()),
            "",
            ""));
  }
}
