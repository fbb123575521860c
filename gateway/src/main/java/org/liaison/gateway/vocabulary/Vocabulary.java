package org.liaison.gateway.vocabulary;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words that JSON uses for the values of a contract's enum: {@code JOINT_STATEMENT} is {@code
 * joint-statement}.
 *
 * @param <E> the enum of the contract
 */
public final class Vocabulary<E extends Enum<E>> {

  private final Map<E, String> words;

  private Vocabulary(Map<E, String> words) {
    this.words = words;
  }

  /** The kebab-case words of an enum whose values carry the enum's own name as prefix. */
  public static <E extends Enum<E>> Vocabulary<E> of(Class<E> type) {
    String prefix = screamingSnake(type.getSimpleName()) + "_";
    return of(type, value -> kebab(value.name().substring(prefix.length())));
  }

  /** The words of an enum as a function gives them. */
  public static <E extends Enum<E>> Vocabulary<E> of(Class<E> type, Function<E, String> word) {
    Map<E, String> words = new EnumMap<>(type);
    for (E value : type.getEnumConstants()) {
      if (!value.name().endsWith("_UNSPECIFIED") && !"UNRECOGNIZED".equals(value.name())) {
        words.put(value, word.apply(value));
      }
    }
    return new Vocabulary<>(words);
  }

  /** The word of a value; null for an unspecified value or one newer than this gateway. */
  public String word(E value) {
    return words.get(value);
  }

  /** The value of a word. */
  public Optional<E> value(String word) {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue().equals(word))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Every word, in the order of the contract. */
  public List<String> words() {
    return List.copyOf(words.values());
  }

  private static String screamingSnake(String camelCase) {
    return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  private static String kebab(String screamingSnake) {
    return screamingSnake.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
