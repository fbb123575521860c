package org.liaison.events.extraction.chinese.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.text.CharacterTrie;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.Signs;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.lexicon.LexiconPlace;
import org.liaison.events.vocabulary.ActorKind;

/** The names of the lexicon, made ready to look up in Chinese text. */
public final class ChineseNames {

  private final CharacterTrie<LexiconActor> actors = new CharacterTrie<>();
  private final CharacterTrie<LexiconMechanism> mechanisms = new CharacterTrie<>();
  private final CharacterTrie<String> places = new CharacterTrie<>();
  private final CharacterTrie<List<String>> groups = new CharacterTrie<>();
  private final CharacterTrie<String> capitals = new CharacterTrie<>();
  private final Map<String, LexiconActor> byId = new HashMap<>();
  private final Map<Character, String> shortStates = new HashMap<>();
  private final Map<Character, String> otherStates = new HashMap<>();
  private final String home;
  private final List<String> paperBodies;
  private final List<String> paperSigns;
  private final Map<String, String> statesOfPlaces = new HashMap<>();

  public ChineseNames(Lexicon lexicon, ChineseWords words) {
    this.home = words.list("home-state").stream().findFirst().orElse("");
    this.paperBodies = words.list("bodies-of-papers");
    this.paperSigns = words.list("signs-of-papers");
    for (LexiconActor actor : lexicon.actors()) {
      byId.put(actor.id(), actor);
      names(actor.nameZh(), actor.aliases()).forEach(name -> actors.add(name, actor));
    }
    for (LexiconMechanism mechanism : lexicon.mechanisms()) {
      names(mechanism.nameZh(), mechanism.aliases())
          .forEach(name -> mechanisms.add(name, mechanism));
    }
    for (LexiconPlace place : lexicon.places()) {
      for (String name : names(place.nameZh(), place.aliases())) {
        places.add(name, name);
        statesOfPlaces.put(name, place.state());
      }
    }
    for (String pair : words.list("state-signs")) {
      shortStates.put(pair.charAt(0), pair.substring(2));
    }
    for (String capital : words.list("capitals")) {
      int sign = capital.indexOf('=');
      capitals.add(capital.substring(0, sign), capital.substring(sign + 1));
    }
    for (String pair : words.list("state-signs-else")) {
      otherStates.put(pair.charAt(0), pair.substring(2));
    }
    for (String alias : words.list("body-aliases")) {
      int sign = alias.indexOf('=');
      LexiconActor actor = byId.get(alias.substring(sign + 1));
      if (actor != null) {
        actors.add(alias.substring(0, sign), actor);
      }
    }
    for (String group : words.list("state-groups")) {
      int sign = group.indexOf('=');
      groups.add(group.substring(0, sign), List.of(group.substring(sign + 1).split("\\+")));
    }
    for (String region : words.list("regions")) {
      places.add(region, region);
      statesOfPlaces.putIfAbsent(region, home);
    }
  }

  private static List<String> names(String chinese, List<String> aliases) {
    List<String> names = new ArrayList<>();
    if (!chinese.isEmpty()) {
      names.add(chinese);
    }
    aliases.stream().filter(alias -> isChinese(alias) || isAcronym(alias)).forEach(names::add);
    return names;
  }

  private static boolean isChinese(String alias) {
    return alias.chars().anyMatch(sign -> Signs.isHan((char) sign));
  }

  private static boolean isAcronym(String alias) {
    return alias.length() >= 2 && alias.chars().allMatch(sign -> sign >= 'A' && sign <= 'Z');
  }

  /** The longest name of an actor at an index; names in Latin letters stand alone. */
  public Optional<Match<LexiconActor>> actor(String text, int from, int limit) {
    return actors.longest(text, from, limit).filter(match -> isFree(text, match, limit));
  }

  private static boolean isFree(String text, Match<?> match, int limit) {
    boolean latin = isLatin(text.charAt(match.from()));
    boolean before = match.from() > 0 && isLatin(text.charAt(match.from() - 1));
    boolean after = match.to() < limit && isLatin(text.charAt(match.to()));
    return !latin || !(before || after);
  }

  private static boolean isLatin(char sign) {
    return sign < 0x80 && Character.isLetterOrDigit(sign);
  }

  public Optional<Match<LexiconMechanism>> mechanism(String text, int from, int limit) {
    return mechanisms.longest(text, from, limit);
  }

  public Optional<Match<String>> place(String text, int from, int limit) {
    return places.longest(text, from, limit);
  }

  /** Ids of the states that are named together: 湄公河流域六国. */
  Optional<Match<List<String>>> group(String text, int from, int limit) {
    return groups.longest(text, from, limit);
  }

  /** Id of the state whose capital stands at an index. */
  Optional<Match<String>> capital(String text, int from, int limit) {
    return capitals.longest(text, from, limit);
  }

  /** Id of the state in which a place lies, or empty. */
  public String stateOfPlace(String place) {
    return statesOfPlaces.getOrDefault(place, "");
  }

  /** Id of the state whose press writes the language, or empty. */
  public String homeState() {
    return home;
  }

  /** What bodies are called in a paper of the region that a text tells most: 海关 in Hong Kong. */
  public Map<String, String> bodiesOfPaper(String text) {
    Map<String, Map<String, String>> regions = new LinkedHashMap<>();
    for (String entry : paperBodies) {
      int plus = entry.indexOf('+');
      int sign = entry.indexOf('=');
      regions
          .computeIfAbsent(entry.substring(0, plus), region -> new HashMap<>())
          .put(entry.substring(plus + 1, sign), entry.substring(sign + 1));
    }
    return regions.entrySet().stream()
        .filter(region -> weight(text, region.getKey()) > 0)
        .max(Comparator.comparingInt(region -> weight(text, region.getKey())))
        .map(Map.Entry::getValue)
        .orElse(Map.of());
  }

  private int weight(String text, String region) {
    return count(text, region)
        + paperSigns.stream()
            .filter(sign -> sign.startsWith(region + "+"))
            .mapToInt(sign -> count(text, sign.substring(region.length() + 1)))
            .sum();
  }

  private static int count(String text, String word) {
    int count = 0;
    for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length())) {
      count++;
    }
    return count;
  }

  public Optional<LexiconActor> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Id of the state that a single sign stands for (美). */
  public Optional<String> shortState(char sign) {
    return Optional.ofNullable(shortStates.get(sign));
  }

  /** Id of the state that a single sign stands for in a text: 新 is New Zealand if that is told. */
  Optional<String> shortState(char sign, String text) {
    String usual = shortStates.get(sign);
    String other = otherStates.get(sign);
    boolean meant = other != null && isTold(other, text) && !isTold(usual, text);
    return Optional.ofNullable(meant ? other : usual);
  }

  private boolean isTold(String id, String text) {
    return byId(id).map(LexiconActor::nameZh).filter(name -> !name.isEmpty()).stream()
        .anyMatch(text::contains);
  }

  public Name name(String id) {
    return new Name(id, byId(id).map(LexiconActor::name).orElse(id));
  }

  static MentionKind kind(ActorKind kind) {
    return switch (kind) {
      case STATE -> MentionKind.STATE;
      case AGENCY -> MentionKind.AGENCY;
      case ORGANISATION -> MentionKind.ORGANISATION;
      case PERSON -> MentionKind.PERSON;
    };
  }
}
