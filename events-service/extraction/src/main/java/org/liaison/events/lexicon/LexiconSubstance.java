package org.liaison.events.lexicon;

import java.util.List;
import java.util.Optional;
import org.liaison.events.edtf.Edtf;

/**
 * A drug, precursor or group of them.
 *
 * @param name international non-proprietary name, or the usual one
 * @param cas registry number of the Chemical Abstracts Service, or empty
 * @param substanceClass what it is, such as {@code nitazene} or {@code precursor}
 * @param areas ids of the areas that a text is about which names it
 * @param listings the lists that it is on
 */
public record LexiconSubstance(
    String id,
    String name,
    String nameZh,
    List<String> aliases,
    String cas,
    String substanceClass,
    List<String> areas,
    List<Listing> listings,
    String wikidata) {

  public LexiconSubstance {
    aliases = List.copyOf(aliases);
    areas = List.copyOf(areas);
    listings = List.copyOf(listings);
  }

  /**
   * A place on a list of controlled substances.
   *
   * @param under id of a convention or a state
   * @param schedule such as {@code I}, {@code Table I} or {@code class}
   * @param since day of the decision for a convention, of its effect for a state; may be unknown
   */
  public record Listing(String under, String schedule, Optional<Edtf> since) {}
}
