package org.liaison.events.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconActor;

/** Finds the actors of the lexicon that persons name. */
@ApplicationScoped
public class ActorNames {

  private final Lexicon lexicon;

  ActorNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The actor of an id or, without one, of a name; a name that several actors bear names none.
   *
   * @param id lexicon id, or empty
   * @param name in any language and case
   */
  public Optional<LexiconActor> find(String id, String name) {
    return id.isEmpty() ? byName(name.strip()) : byId(id);
  }

  private Optional<LexiconActor> byId(String id) {
    return lexicon.actors().stream().filter(actor -> actor.id().equals(id)).findFirst();
  }

  private Optional<LexiconActor> byName(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    List<LexiconActor> bearers =
        lexicon.actors().stream()
            .filter(actor -> names(actor).anyMatch(known -> known.equals(wanted)))
            .toList();
    return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
  }

  private static Stream<String> names(LexiconActor actor) {
    return Stream.concat(Stream.of(actor.name(), actor.nameZh()), actor.aliases().stream())
        .map(known -> known.toLowerCase(Locale.ROOT));
  }
}
