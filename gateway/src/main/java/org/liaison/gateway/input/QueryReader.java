package org.liaison.gateway.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Violations;
import org.liaison.gateway.vocabulary.Vocabulary;

/** Reads query parameters and notes everything that is wrong with them. */
public final class QueryReader {

  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final Violations violations = new Violations();

  /** A text that may be left out; then it is empty. */
  public String text(String value) {
    return value == null ? "" : value;
  }

  /** A word of a vocabulary; nothing if it is left out or noted as wrong. */
  public <E extends Enum<E>> Optional<E> word(String name, String value, Vocabulary<E> words) {
    if (value == null || value.isEmpty()) {
      return Optional.empty();
    }
    Optional<E> known = words.value(value);
    if (known.isEmpty()) {
      violations.add(name, "must be one of " + String.join(", ", words.words()));
    }
    return known;
  }

  /** One of some words that the contract leaves as text; empty if it is left out. */
  public String oneOf(String name, String value, List<String> words) {
    if (!text(value).isEmpty() && !words.contains(value)) {
      violations.add(name, "must be one of " + String.join(", ", words));
    }
    return text(value);
  }

  /** Words of a vocabulary, repeated or separated by commas. */
  public <E extends Enum<E>> List<E> words(
      String name, List<String> values, Vocabulary<E> vocabulary) {
    return texts(values).stream()
        .flatMap(value -> word(name, value, vocabulary).stream())
        .distinct()
        .toList();
  }

  /** Texts, repeated or separated by commas. */
  public List<String> texts(List<String> values) {
    List<String> texts = new ArrayList<>();
    for (String value : values == null ? List.<String>of() : values) {
      for (String part : value.split(",", -1)) {
        if (!part.isBlank()) {
          texts.add(part.strip());
        }
      }
    }
    return texts;
  }

  /** Both ends of a range of days, EDTF level 0; empty where left out. */
  public DateRange dates(String from, String to) {
    return dates("from", from, "to", to);
  }

  /** Both ends of a range of days that have names of their own. */
  public DateRange dates(String fromName, String from, String toName, String to) {
    DateRange range = new DateRange(date(fromName, from), date(toName, to));
    if (range.isReversed()) {
      violations.add(fromName, ErrorCode.DATE_INVALID, "must not lie after '%s'".formatted(toName));
    }
    return range;
  }

  /** A day; empty if it is left out. */
  public String day(String name, String value) {
    String day = text(value);
    if (!day.isEmpty() && !(day.length() == "2024-07-31".length() && DateRange.isDate(day))) {
      violations.add(name, ErrorCode.DATE_INVALID, "must be a day that exists: 2024-07-31");
      return "";
    }
    return day;
  }

  /** A document id; empty if it is left out. */
  public String id(String name, String value) {
    String id = text(value);
    if (!id.isEmpty() && !isId(id)) {
      violations.add(name, "must be an id (a UUID)");
    }
    return id;
  }

  /** A whole number that must be given, not below a least value. */
  public int number(String name, String value, int least) {
    try {
      int number = Integer.parseInt(text(value));
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, together with numbers that are too small.
    }
    violations.add(name, "must be a whole number, " + least + " or more");
    return least;
  }

  /** A text that must be given. */
  public String requiredText(String name, String value) {
    if (text(value).isEmpty()) {
      violations.add(name, "must be given");
    }
    return text(value);
  }

  /** One of some words, which must be given; nothing if it is left out or noted as wrong. */
  public Optional<String> requiredWord(String name, String value, List<String> words) {
    Optional<String> known = Optional.ofNullable(value).filter(words::contains);
    if (known.isEmpty()) {
      violations.add(name, "must be given, as one of " + String.join(", ", words));
    }
    return known;
  }

  /** How many items a page may have. */
  public int size(String value) {
    return size(value, PageSize.DEFAULT);
  }

  /** How many items a page may have, where more than usual is the default. */
  public int size(String value, int otherwise) {
    return PageSize.read(value, otherwise, violations);
  }

  /** Notes what is wrong with a parameter. */
  public void refuse(String name, String message) {
    violations.add(name, message);
  }

  /** Ends the request if anything was noted. */
  public void refuse() {
    violations.refuse();
  }

  /** Whether a text has the form of an id. */
  public static boolean isId(String value) {
    return UUID.matcher(value).matches();
  }

  private String date(String name, String value) {
    String date = text(value);
    if (!date.isEmpty() && !DateRange.isDate(date)) {
      violations.add(
          name,
          ErrorCode.DATE_INVALID,
          "must be a year, month or day that exists: 2024, 2024-07 or 2024-07-31");
      return "";
    }
    return date;
  }
}
