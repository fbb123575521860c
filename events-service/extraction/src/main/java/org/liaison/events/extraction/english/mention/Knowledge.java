package org.liaison.events.extraction.english.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.word.Inflection;
import org.liaison.events.extraction.text.PhraseTrie;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.text.Tokenizer;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.lexicon.LexiconPlace;
import org.liaison.events.vocabulary.ActorKind;

/** The actors and places of the lexicon, made ready to look up in English text. */
public final class Knowledge {

  private final PhraseTrie<Entry> actors = new PhraseTrie<>();
  private final PhraseTrie<LexiconPlace> places = new PhraseTrie<>();
  private final PhraseTrie<String> signs = new PhraseTrie<>();
  private final Map<String, LexiconActor> people = new HashMap<>();
  private final Map<String, LexiconActor> byId = new HashMap<>();

  /** How an actor is referred to by a phrase. */
  enum Reference {
    NAME,
    ADJECTIVE,
    SEAT
  }

  /**
   * @param capitals whether the phrase counts only in capitals
   */
  record Entry(LexiconActor actor, Reference reference, boolean capitals) {}

  public Knowledge(Lexicon lexicon) {
    for (LexiconActor actor : lexicon.actors()) {
      byId.put(actor.id(), actor);
      if (actor.kind() == ActorKind.PERSON) {
        people.put(actor.name().toLowerCase(Locale.ROOT), actor);
      }
      add(actor, Reference.NAME, List.of(actor.name()));
      add(actor, Reference.NAME, actor.aliases());
      add(actor, Reference.ADJECTIVE, actor.adjectives());
      add(actor, Reference.SEAT, actor.seats());
      actor.signs().forEach(sign -> signs.add(sign, actor.state()));
      actor.signs().forEach(sign -> signs.add(Inflection.plural(sign), actor.state()));
    }
    for (LexiconPlace place : lexicon.places()) {
      places.add(place.name(), place);
      places.addAll(place.aliases(), place);
    }
  }

  private void add(LexiconActor actor, Reference reference, List<String> phrases) {
    for (String phrase : phrases) {
      boolean capitals = Tokenizer.tokens(phrase).stream().allMatch(Token::isCapitals);
      actors.add(phrase, new Entry(actor, reference, capitals));
    }
  }

  /** The longest name of an actor at a position, written as such names are. */
  Optional<PhraseTrie.Match<Entry>> actor(Sentence sentence, int position) {
    Token first = sentence.at(position);
    if (!first.isCapitalised()) {
      return Optional.empty();
    }
    return actors
        .longest(sentence, position)
        .filter(match -> !match.value().capitals() || sentence.at(position).isCapitals());
  }

  /** The longest known place at a position. */
  public Optional<PhraseTrie.Match<LexiconPlace>> place(Sentence sentence, int position) {
    return sentence.at(position).isCapitalised()
        ? places.longest(sentence, position)
        : Optional.empty();
  }

  /** The state of the first actor or place that is named in {@code [from, to)}. */
  public Optional<String> stateIn(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<String> state =
          actor(sentence, i)
              .map(match -> match.value().actor().state())
              .filter(id -> !id.isEmpty());
      if (state.isEmpty()) {
        state = place(sentence, i).map(match -> match.value().state()).filter(id -> !id.isEmpty());
      }
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  /** The state in which the first place lies that is named in {@code [from, to)}. */
  public Optional<String> placeStateIn(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<String> state =
          place(sentence, i).map(match -> match.value().state()).filter(id -> !id.isEmpty());
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  /** The state of which the tokens {@code [from, to)} speak without naming it. */
  public Optional<String> stateMeant(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<String> state = signs.longest(sentence, i).map(PhraseTrie.Match::value);
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  /** A person of the lexicon by first and last name, whatever stands between. */
  Optional<LexiconActor> person(String first, String last) {
    return Optional.ofNullable(people.get(first + " " + last));
  }

  public Optional<LexiconActor> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The name of an actor by its id; the id itself if there is no such actor. */
  public Name name(String id) {
    return new Name(id, byId(id).map(LexiconActor::name).orElse(id));
  }

  static MentionKind kind(ActorKind kind) {
    return switch (kind) {
      case STATE -> MentionKind.STATE;
      case AGENCY -> MentionKind.AGENCY;
      case ORGANISATION -> MentionKind.ORGANISATION;
      case PERSON -> MentionKind.PERSON;
    };
  }
}
