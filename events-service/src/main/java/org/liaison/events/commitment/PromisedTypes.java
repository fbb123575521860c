package org.liaison.events.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liaison.events.lexicon.EventRule;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.vocabulary.EventType;

/**
 * Tells which types of event a promised action would be, by the words with which the lexicon tells
 * events: "establish a working group" is a mechanism.
 */
@ApplicationScoped
class PromisedTypes {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private final Lexicon lexicon;

  PromisedTypes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Set<EventType> of(String action) {
    boolean chinese = HAN.matcher(action).find();
    String text = chinese ? action : " " + action.toLowerCase(Locale.ROOT) + " ";
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    rules(chinese ? "zh" : "en")
        .filter(rule -> !rule.objects().isEmpty())
        .filter(rule -> holds(text, rule.verbs(), chinese) && holds(text, rule.objects(), chinese))
        .map(EventRule::type)
        .forEach(types::add);
    return types;
  }

  private Stream<EventRule> rules(String language) {
    return lexicon.words(language).stream().flatMap(words -> words.eventRules().stream());
  }

  /** English words stand alone, in the plural too; Chinese ones stand anywhere. */
  private static boolean holds(String text, List<String> words, boolean chinese) {
    return words.stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(
            word ->
                chinese
                    ? text.contains(word)
                    : text.contains(" " + word + " ") || text.contains(" " + word + "s "));
  }
}
