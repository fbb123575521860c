package org.liaison.events.extraction.english.claim;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.text.PhraseTrie;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Tokenizer;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.vocabulary.ActorKind;

/** The agencies of the lexicon, to be found in what is written of somebody's office. */
final class Bodies {

  private final PhraseTrie<LexiconActor> agencies = new PhraseTrie<>();

  Bodies(Lexicon lexicon) {
    for (LexiconActor actor : lexicon.actors()) {
      if (actor.kind() == ActorKind.AGENCY) {
        agencies.add(actor.name(), actor);
        agencies.addAll(actor.aliases(), actor);
      }
    }
  }

  /** The first agency that is named. */
  Optional<Mention> in(String office) {
    Sentence sentence = new Sentence(Tokenizer.tokens(office), 0);
    for (int i = 0; i < sentence.size(); i++) {
      Optional<LexiconActor> agency =
          sentence.at(i).isCapitalised()
              ? agencies.longest(sentence, i).map(PhraseTrie.Match::value)
              : Optional.empty();
      if (agency.isPresent()) {
        return agency.map(Bodies::mention);
      }
    }
    return Optional.empty();
  }

  private static Mention mention(LexiconActor agency) {
    List<String> states = agency.state().isEmpty() ? List.of() : List.of(agency.state());
    List<Name> names = List.of(new Name(agency.id(), agency.name()));
    return new Mention(0, 0, 0, MentionKind.AGENCY, names, states, "", "", false);
  }
}
