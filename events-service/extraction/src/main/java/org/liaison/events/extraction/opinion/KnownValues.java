package org.liaison.events.extraction.opinion;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liaison.events.lexicon.EventRule;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconWords;
import org.liaison.events.vocabulary.EventType;

/** The values that a proposal may use: those that the rules of the lexicon use. */
final class KnownValues {

  static final String PARTICIPANT = "participant";

  private static final List<String> STANCES =
      List.of("supports", "criticises", "denies", "neutral");

  private final Map<EventType, Set<String>> modes = new EnumMap<>(EventType.class);
  private final Set<String> roles = new HashSet<>(Set.of(PARTICIPANT));

  KnownValues(Lexicon lexicon) {
    Stream.of("en", "zh")
        .map(lexicon::words)
        .flatMap(Optional::stream)
        .map(LexiconWords::eventRules)
        .flatMap(List::stream)
        .forEach(this::add);
  }

  private void add(EventRule rule) {
    modes.computeIfAbsent(rule.type(), type -> new HashSet<>()).add(rule.mode());
    roles.add(rule.subjectRole());
    roles.add(rule.objectRole());
  }

  boolean isMode(EventType type, String mode) {
    return mode.isEmpty() || modes.getOrDefault(type, Set.of()).contains(mode);
  }

  boolean isRole(String role) {
    return roles.contains(role);
  }

  static String stance(String written) throws NotAddedException {
    if (!STANCES.contains(written)) {
      throw new NotAddedException(Outcome.UNKNOWN_VALUE);
    }
    return written;
  }

  static <E extends Enum<E>> E constant(Class<E> type, String written) throws NotAddedException {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(written))
        .findFirst()
        .orElseThrow(() -> new NotAddedException(Outcome.UNKNOWN_VALUE));
  }
}
