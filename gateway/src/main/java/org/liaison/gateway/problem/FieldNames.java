package org.liaison.gateway.problem;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translates field paths of the contracts (snake_case, nested) to the names that REST uses. */
public final class FieldNames {

  /** The parameter that pages go on from. */
  static final String CURSOR = "cursor";

  /** Fields whose REST name is another word, by their last segment. */
  private static final Map<String, String> OTHER_WORDS =
      Map.of(
          "page_size", "size",
          "page_token", CURSOR,
          "after_cursor", "after",
          "idempotency_key", "Idempotency-Key",
          "quotes", "evidence",
          "other_id", "other",
          "query", "q");

  /** Filters are plural in the contracts and repeated parameters in REST. */
  private static final Map<String, String> FILTERS =
      Map.of(
          "filter.types", "type",
          "filter.areas", "area",
          "filter.actors", "actor",
          "filter.statuses", "status",
          "filter.document_id", "document");

  private static final Pattern UNDERSCORE = Pattern.compile("_([a-z0-9])");
  private static final Pattern INDEX = Pattern.compile("\\[\\d+]$");

  private FieldNames() {}

  /** The REST name of a field of the contracts, such as {@code metadata.published_on}. */
  public static String toRest(String path) {
    String plain = INDEX.matcher(path).replaceFirst("");
    if (FILTERS.containsKey(plain)) {
      return FILTERS.get(plain);
    }
    String last = plain.substring(plain.lastIndexOf('.') + 1);
    String index = path.substring(plain.length());
    return OTHER_WORDS.getOrDefault(last, camelCase(last)) + index;
  }

  private static String camelCase(String name) {
    return UNDERSCORE.matcher(name).replaceAll(FieldNames::upper);
  }

  private static String upper(MatchResult match) {
    return Matcher.quoteReplacement(match.group(1).toUpperCase(Locale.ROOT));
  }
}
