package org.liaison.events.lexicon;

import java.util.List;

/**
 * A place where events of the field are held.
 *
 * @param state id of the state in which it lies, or empty
 */
public record LexiconPlace(String name, String nameZh, String state, List<String> aliases) {

  public LexiconPlace {
    aliases = List.copyOf(aliases);
  }
}
