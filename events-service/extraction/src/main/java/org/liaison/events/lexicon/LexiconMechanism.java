package org.liaison.events.lexicon;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A standing form of cooperation: a working group, dialogue, liaison group, yearly exchange.
 *
 * @param parties ids of the actors that hold it
 * @param rhythm how often it is to meet, where that was agreed
 * @param instrument id of the instrument that founded it, or empty
 */
public record LexiconMechanism(
    String id,
    String name,
    String nameZh,
    String kind,
    List<String> parties,
    List<String> aliases,
    Optional<Period> rhythm,
    String instrument) {

  public LexiconMechanism {
    parties = List.copyOf(parties);
    aliases = List.copyOf(aliases);
  }
}
