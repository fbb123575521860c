package org.liaison.events.lexicon;

import java.util.List;
import org.liaison.events.vocabulary.ActorKind;

/**
 * A state, agency, organisation or person.
 *
 * @param id stable slug, such as {@code us-dea}
 * @param side id of the state it belongs to, or empty
 * @param wikidata Q-identifier, or empty
 * @param aliases other names, in any language
 * @param adjectives words that point to it without naming it ("Chinese")
 * @param seats places that may stand for it ("Beijing")
 * @param signs words by which a text speaks of a state without naming it ("grand jury")
 * @param level level of the meetings that a person in this office holds ("ministerial"), or empty
 */
public record LexiconActor(
    String id,
    String name,
    String nameZh,
    ActorKind kind,
    String side,
    String wikidata,
    List<String> aliases,
    List<String> adjectives,
    List<String> seats,
    List<String> signs,
    String level) {

  public LexiconActor {
    aliases = List.copyOf(aliases);
    adjectives = List.copyOf(adjectives);
    seats = List.copyOf(seats);
    signs = List.copyOf(signs);
  }

  /** The state that it is or belongs to, or empty. */
  public String state() {
    return kind == ActorKind.STATE ? id : side;
  }
}
