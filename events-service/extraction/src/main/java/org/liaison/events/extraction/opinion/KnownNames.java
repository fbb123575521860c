package org.liaison.events.extraction.opinion;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.text.SimplifiedScript;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.lexicon.LexiconMechanism;

/** Looks up whole names in the lexicon. */
final class KnownNames {

  private static final Pattern UNREAD = Pattern.compile("[-'\u2010-\u2015\u2019\\h\\s]++");
  private static final Pattern ARTICLE = Pattern.compile("^the ");

  private final Map<String, Entry> actors = new HashMap<>();
  private final Map<String, String> mechanisms = new HashMap<>();

  /**
   * @param capitals whether the name counts only in capitals ("WHO")
   */
  private record Entry(Name name, boolean capitals) {}

  KnownNames(Lexicon lexicon) {
    for (LexiconActor actor : lexicon.actors()) {
      add(actor, List.of(actor.name(), actor.nameZh()));
      add(actor, actor.aliases());
    }
    for (LexiconActor actor : lexicon.actors()) {
      add(actor, actor.adjectives());
      add(actor, actor.seats());
    }
    for (LexiconMechanism mechanism : lexicon.mechanisms()) {
      add(mechanism, List.of(mechanism.name(), mechanism.nameZh()));
      add(mechanism, mechanism.aliases());
    }
  }

  private void add(LexiconActor actor, List<String> phrases) {
    for (String phrase : phrases) {
      Entry entry = new Entry(new Name(actor.id(), actor.name()), isCapitals(phrase));
      actors.putIfAbsent(key(phrase), entry);
    }
  }

  private void add(LexiconMechanism mechanism, List<String> phrases) {
    phrases.forEach(phrase -> mechanisms.putIfAbsent(key(phrase), mechanism.id()));
  }

  /** The actor of a name, with the lexicon's English label; the name as written if unknown. */
  Name actor(String written) {
    String key = key(written);
    return Optional.ofNullable(key.isEmpty() ? null : actors.get(key))
        .filter(entry -> !entry.capitals() || isCapitals(ARTICLE.matcher(written).replaceFirst("")))
        .map(Entry::name)
        .orElseGet(() -> new Name("", written));
  }

  /** The lexicon id of a mechanism. */
  Optional<String> mechanism(String written) {
    String key = key(written);
    return Optional.ofNullable(key.isEmpty() ? null : mechanisms.get(key));
  }

  private static String key(String written) {
    String plain = SimplifiedScript.of(written).toLowerCase(Locale.ROOT);
    String spaced = UNREAD.matcher(plain).replaceAll(" ").strip();
    return ARTICLE.matcher(spaced).replaceFirst("");
  }

  private static boolean isCapitals(String written) {
    return written.chars().anyMatch(Character::isUpperCase)
        && written.chars().noneMatch(Character::isLowerCase);
  }
}
