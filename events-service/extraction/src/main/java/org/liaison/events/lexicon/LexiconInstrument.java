package org.liaison.events.lexicon;

import java.util.List;
import java.util.Optional;
import org.liaison.events.edtf.Edtf;

/**
 * A convention, agreement, memorandum or statement that cooperation rests on.
 *
 * @param parties ids of the actors that concluded it; empty for conventions open to all
 * @param signed when it was signed or adopted; may be unknown
 * @param inForce when it entered into force; may be unknown
 */
public record LexiconInstrument(
    String id,
    String name,
    String nameZh,
    List<String> aliases,
    String kind,
    List<String> parties,
    Optional<Edtf> signed,
    Optional<Edtf> inForce,
    String wikidata) {

  public LexiconInstrument {
    aliases = List.copyOf(aliases);
    parties = List.copyOf(parties);
  }
}
