package org.liaison.documents.search.domain;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Queries widened by the list of aliases that the service brings. */
public final class Widened {

  public static final AliasList ALIASES = aliases();

  private Widened() {}

  /** Every form of the list. */
  public static List<String> forms() {
    return ALIASES.lines().stream().flatMap(List::stream).toList();
  }

  public static PreparedQuery byLines(String typed) {
    return PreparedQuery.of(widened(typed));
  }

  /** As a phrase of each form. */
  public static PreparedQuery byForms(String typed) {
    return PreparedQuery.of(
        new QueryExpression(
            widened(typed).alternatives().stream()
                .map(
                    parts ->
                        parts.stream().map(part -> new QueryPart(part.anyOf(), Set.of())).toList())
                .toList()));
  }

  private static QueryExpression widened(String typed) {
    return new QueryWidening(ALIASES).widen(QueryExpression.parse(typed));
  }

  private static AliasList aliases() {
    try {
      AliasList aliases = new AliasList();
      Path file = Path.of(AliasList.class.getResource("aliases.txt").toURI());
      aliases.add("aliases.txt", Files.readAllLines(file));
      return aliases;
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the list cannot be read", e);
    }
  }
}
