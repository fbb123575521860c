package org.liaison.events.lexicon;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.edtf.InvalidEdtfException;

/** What values of many kinds of entries must look like. */
final class Check {

  static final List<String> LEVELS =
      List.of("heads-of-state", "ministerial", "senior-officials", "working-level");

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*+");

  private Check() {}

  static String slug(YamlEntry entry, String key) {
    String id = entry.required(key);
    if (!SLUG.matcher(id).matches()) {
      throw entry.wrong(key, key + " \"" + id + "\" must be lower-case words joined by hyphens");
    }
    return id;
  }

  static String wikidata(YamlEntry entry) {
    String id = entry.optional("wikidata").orElse("");
    if (!id.isEmpty() && !WIKIDATA.matcher(id).matches()) {
      throw entry.wrong("wikidata", "\"" + id + "\" is not a Wikidata identifier such as Q148");
    }
    return id;
  }

  static Optional<Edtf> date(YamlEntry entry, String key) {
    Optional<String> text = entry.optional(key);
    try {
      return text.map(Edtf::parse);
    } catch (InvalidEdtfException e) {
      throw entry.wrong(key, key + " \"" + text.orElse("") + "\" is no date: " + e.getMessage());
    }
  }

  /** The value at an optional key, which must be one of these; empty if the key is not there. */
  /** A span of years, months or days, such as {@code P1Y}; empty if there is none. */
  static Optional<Period> period(YamlEntry entry, String key) {
    return entry
        .optional(key)
        .map(
            text -> {
              try {
                Period period = Period.parse(text);
                if (period.isNegative() || period.isZero()) {
                  throw entry.wrong(key, "\"" + key + "\" must be longer than nothing");
                }
                return period;
              } catch (DateTimeParseException malformed) {
                throw entry.wrong(
                    key, "\"" + key + "\" must be a period such as P1Y or P6M: \"" + text + "\"");
              }
            });
  }

  static String oneOf(YamlEntry entry, String key, Collection<String> known) {
    String value = entry.optional(key).orElse("");
    if (!value.isEmpty() && !known.contains(value)) {
      throw entry.wrong(
          key,
          "unknown " + key + " \"" + value + "\"; known are " + known.stream().sorted().toList());
    }
    return value;
  }

  static <E extends Enum<E>> E oneOf(YamlEntry entry, String key, Class<E> type) {
    entry.required(key);
    List<String> known =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .toList();
    return Enum.valueOf(type, oneOf(entry, key, known).toUpperCase(Locale.ROOT));
  }

  static double confidence(YamlEntry entry) {
    String text = entry.required("confidence");
    try {
      double confidence = Double.parseDouble(text);
      if (confidence > 0 && confidence <= 1) {
        return confidence;
      }
    } catch (NumberFormatException e) {
      throw entry.wrong("confidence", "confidence \"" + text + "\" is not a number");
    }
    throw entry.wrong("confidence", "confidence must lie above 0 and not above 1, found " + text);
  }
}
