package org.liaison.events.lexicon;

import java.util.List;
import org.liaison.events.vocabulary.ActorKind;

/**
 * A state, agency, organisation or person.
 *
 * @param id stable slug, such as {@code us-dea}
 * @param side id of the state it belongs to, or empty
 * @param wikidata Q-identifier, or empty
 */
public record LexiconActor(
    String id,
    String name,
    String nameZh,
    ActorKind kind,
    String side,
    String wikidata,
    List<String> aliases) {

  public LexiconActor {
    aliases = List.copyOf(aliases);
  }
}
