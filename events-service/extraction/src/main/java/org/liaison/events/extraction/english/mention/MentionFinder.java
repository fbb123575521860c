package org.liaison.events.extraction.english.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.DocumentText;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.vocabulary.ActorKind;

/** Finds who is spoken of, sentence by sentence, and who is meant by "they" or "both sides". */
public final class MentionFinder {

  private static final int LONGEST_NAME = 5;
  private static final int MOST_SMALL = 4;

  private final Knowledge knowledge;
  private final ActorFinder actors;
  private final PersonFinder people;
  private final ReferenceFinder references;
  private final OrganisationFinder organisations;

  public MentionFinder(Knowledge knowledge, EnglishWords words) {
    this.knowledge = knowledge;
    this.actors = new ActorFinder(knowledge);
    this.people = new PersonFinder(knowledge, words);
    this.references = new ReferenceFinder(knowledge, words);
    this.organisations = new OrganisationFinder(knowledge, words);
  }

  /** The mentions of each told sentence, in order and without overlaps. */
  public List<List<Mention>> find(DocumentText text) {
    Discourse discourse = new Discourse(mainPair(text));
    text.around().forEach(sentence -> read(sentence, discourse));
    discourse.forgetPerson();
    List<List<Mention>> mentions = new ArrayList<>();
    for (Sentence sentence : text.told()) {
      mentions.add(read(sentence, discourse));
    }
    return mentions;
  }

  /** The two states that are named most often. */
  private List<String> mainPair(DocumentText text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (List<Sentence> sentences : List.of(text.around(), text.told())) {
      for (Sentence sentence : sentences) {
        count(sentence, counts);
      }
    }
    return counts.entrySet().stream()
        .sorted((one, other) -> other.getValue() - one.getValue())
        .limit(2)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void count(Sentence sentence, Map<String, Integer> counts) {
    for (int i = 0; i < sentence.size(); i++) {
      Optional<LexiconActor> state =
          knowledge
              .actor(sentence, i)
              .map(match -> match.value().actor())
              .filter(actor -> actor.kind() == ActorKind.STATE);
      state.ifPresent(actor -> counts.merge(actor.id(), 1, Integer::sum));
    }
  }

  /** "Treasury Targets Supplier of Pill Dies", without a full stop: capitals tell nothing there. */
  private static boolean isInTitleCase(Sentence sentence) {
    if (sentence.size() == 0 || sentence.at(sentence.size() - 1).is(".")) {
      return false;
    }
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < sentence.size() && small <= MOST_SMALL; i++) {
      if (sentence.at(i).isCapitalised()) {
        capitals++;
      } else if (sentence.at(i).isWord() && !Grammar.isFunctionWord(sentence.at(i))) {
        small++;
      }
    }
    return small <= MOST_SMALL && capitals > LONGEST_NAME && capitals > small * 3;
  }

  private List<Mention> read(Sentence sentence, Discourse discourse) {
    boolean headline = isInTitleCase(sentence);
    List<Mention> mentions = new ArrayList<>();
    int position = 0;
    while (position < sentence.size()) {
      Optional<PersonFinder.Found> person = people.find(sentence, position, discourse, headline);
      if (person.isPresent()) {
        absorb(sentence, mentions, person.get().mention());
        position = person.get().until();
      } else {
        Optional<Mention> mention =
            other(sentence, position, mentions, discourse)
                .filter(found -> !headline || PersonFinder.isKnown(found));
        mention.ifPresent(found -> add(mentions, owned(sentence, found, mentions)));
        position = mention.map(Mention::to).orElse(position + 1);
      }
    }
    discourse.remember(sentence, mentions);
    return List.copyOf(mentions);
  }

  /** A group takes in the state that it begins with: "Chinese officials". */
  private static void add(List<Mention> mentions, Mention found) {
    mentions.removeIf(before -> before.from() >= found.from());
    mentions.add(found);
  }

  private Optional<Mention> other(
      Sentence sentence, int position, List<Mention> before, Discourse discourse) {
    boolean named =
        Grammar.isDeterminer(sentence.key(position))
            && actors.find(sentence, position + 1).isPresent();
    if (named) {
      return Optional.empty();
    }
    return references
        .pair(sentence, position, discourse)
        .or(() -> actor(sentence, position).filter(m -> !isOfOther(sentence, m, before)))
        .or(() -> references.union(sentence, position, discourse))
        .or(() -> references.body(sentence, position, discourse))
        .or(() -> references.pronoun(sentence, position, before, discourse))
        .or(() -> references.group(sentence, position, before, discourse))
        .or(() -> organisations.find(sentence, position))
        .or(() -> references.together(sentence, position, discourse));
  }

  /** "Congress" in "Mexico's Congress" is not that of the United States. */
  private static boolean isOfOther(Sentence sentence, Mention found, List<Mention> before) {
    if (!found.is(MentionKind.AGENCY) || found.states().isEmpty() || before.isEmpty()) {
      return false;
    }
    Mention owner = before.get(before.size() - 1);
    return isOwner(sentence, owner, found) && !owner.states().equals(found.states());
  }

  /** "Narcotics Control Bureau" in "China's Narcotics Control Bureau" is one of China. */
  private static Mention owned(Sentence sentence, Mention found, List<Mention> before) {
    boolean stateless = found.is(MentionKind.ORGANISATION) && found.states().isEmpty();
    if (!stateless || before.isEmpty()) {
      return found;
    }
    Mention owner = before.get(before.size() - 1);
    return isOwner(sentence, owner, found) ? found.startingAt(owner.from(), owner.states()) : found;
  }

  /** "Mexico's" or "Mexican" right before a name. */
  private static boolean isOwner(Sentence sentence, Mention owner, Mention found) {
    boolean adjective = owner.is(MentionKind.ADJECTIVE) && owner.to() == found.from();
    boolean possessor =
        owner.is(MentionKind.STATE)
            && owner.to() == found.from() - 1
            && sentence.key(owner.to()).equals("'s");
    return (adjective || possessor) && !owner.states().isEmpty();
  }

  /** "State Council Information Office" is not the State Council. */
  private Optional<Mention> actor(Sentence sentence, int position) {
    Optional<Mention> known = actors.find(sentence, position);
    boolean agency =
        known.filter(m -> m.is(MentionKind.AGENCY) || m.is(MentionKind.ORGANISATION)).isPresent();
    return agency ? organisations.find(sentence, position, known.get()).or(() -> known) : known;
  }

  /** "Chinese" in "Chinese President Xi Jinping" tells the person's side and nothing else. */
  private static void absorb(Sentence sentence, List<Mention> mentions, Mention person) {
    Mention full = person;
    while (!mentions.isEmpty()) {
      Mention last = mentions.get(mentions.size() - 1);
      boolean adjacent =
          last.to() == person.from()
              || (last.to() == person.from() - 1 && sentence.key(last.to()).equals("'s"));
      if (!adjacent || last.is(MentionKind.PERSON) || last.is(MentionKind.PAIR)) {
        break;
      }
      mentions.remove(mentions.size() - 1);
      full = full.startingAt(last.from(), last.states());
      person = full;
    }
    mentions.add(full);
  }
}
