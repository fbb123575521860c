package org.liaison.events.lexicon;

import java.util.List;

/**
 * A standing form of cooperation: a working group, dialogue, liaison group, yearly exchange.
 *
 * @param parties ids of the actors that hold it
 */
public record LexiconMechanism(
    String id,
    String name,
    String nameZh,
    String kind,
    List<String> parties,
    List<String> aliases) {

  public LexiconMechanism {
    parties = List.copyOf(parties);
    aliases = List.copyOf(aliases);
  }
}
