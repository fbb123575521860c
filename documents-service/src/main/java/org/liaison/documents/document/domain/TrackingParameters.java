package org.liaison.documents.document.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Parameters of a query that tell how a reader came to a page and not which page it is.
 *
 * <p>A rule is a name, a beginning of names ({@code utm_*}), or a name with one value ({@code
 * from=timeline}), each in any case.
 */
public final class TrackingParameters {

  /** The rules that every installation has. */
  public static final TrackingParameters BUILT_IN = new TrackingParameters(read());

  private final List<String> rules;

  private TrackingParameters(List<String> rules) {
    this.rules = List.copyOf(rules);
  }

  /** These rules and further ones. */
  public TrackingParameters with(Collection<String> further) {
    List<String> all = new ArrayList<>(rules);
    further.stream().map(TrackingParameters::rule).forEach(all::add);
    return new TrackingParameters(all);
  }

  /** Whether a parameter, as the query has it, names no page. */
  boolean matches(String parameter) {
    String lower = parameter.toLowerCase(Locale.ROOT);
    int equals = lower.indexOf('=');
    String name = equals < 0 ? lower : lower.substring(0, equals);
    return rules.stream().anyMatch(rule -> matches(rule, name, lower));
  }

  private static boolean matches(String rule, String name, String parameter) {
    if (rule.endsWith("*")) {
      return name.startsWith(rule.substring(0, rule.length() - 1));
    }
    return rule.equals(rule.indexOf('=') < 0 ? name : parameter);
  }

  private static String rule(String text) {
    String rule = text.strip().toLowerCase(Locale.ROOT);
    if (rule.isEmpty() || rule.startsWith("*") || rule.startsWith("=")) {
      throw new IllegalArgumentException("no rule for tracking parameters: '" + text + "'");
    }
    return rule;
  }

  private static List<String> read() {
    try (InputStream file =
            TrackingParameters.class.getResourceAsStream("/tracking-parameters.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .map(TrackingParameters::rule)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the list is part of the service", e);
    }
  }
}
