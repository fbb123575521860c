package org.liaison.events.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.liaison.events.edtf.Edtf;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The texts with known findings, read from {@code gold/english.yaml}. */
final class Gold {

  private Gold() {}

  /** A text and what is to be found in it. */
  record Document(
      String id,
      SourceText source,
      List<ExpectedEvent> events,
      List<String> speakers,
      int commitments,
      List<String> aside) {}

  /**
   * @param date EDTF, or empty if the text gives none
   */
  record ExpectedEvent(String type, String date, List<String> actors, String place) {

    /** Same type, a date that may be the same, and one actor in common. */
    boolean isTold(EventFinding event) {
      boolean sameDate =
          date.isEmpty()
              || event.date().map(found -> found.edtf().overlaps(Edtf.parse(date))).orElse(false);
      boolean sameActor =
          actors.isEmpty()
              || event.participants().stream().anyMatch(p -> actors.contains(p.actor().id()));
      return event.type().name().equalsIgnoreCase(type) && sameDate && sameActor;
    }
  }

  static List<Document> english() {
    try (InputStream stream = Gold.class.getResourceAsStream("/gold/english.yaml")) {
      List<Map<String, Object>> entries = yaml().load(Objects.requireNonNull(stream));
      return entries.stream().map(Gold::document).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Dates stay text. */
  private static Yaml yaml() {
    LoaderOptions options = new LoaderOptions();
    DumperOptions dumping = new DumperOptions();
    Resolver resolver =
        new Resolver() {
          @Override
          protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "tf");
            addImplicitResolver(Tag.INT, Pattern.compile("[0-9]"), "0123456789");
          }
        };
    return new Yaml(
        new SafeConstructor(options), new Representer(dumping), dumping, options, resolver);
  }

  private static Document document(Map<String, Object> entry) {
    SourceText source =
        Sources.of(
            (String) entry.get("text"),
            1,
            (Boolean) entry.get("opinion"),
            LocalDate.parse((String) entry.get("published")));
    return new Document(
        (String) entry.get("id"),
        source,
        maps(entry, "events").stream().map(Gold::event).toList(),
        strings(entry, "speakers"),
        (Integer) entry.get("commitments"),
        strings(entry, "aside"));
  }

  private static ExpectedEvent event(Map<String, Object> entry) {
    return new ExpectedEvent(
        (String) entry.get("type"),
        (String) entry.get("date"),
        strings(entry, "actors"),
        (String) entry.getOrDefault("place", ""));
  }

  @SuppressWarnings("unchecked")
  private static List<String> strings(Map<String, Object> entry, String key) {
    return (List<String>) entry.get(key);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> maps(Map<String, Object> entry, String key) {
    return (List<Map<String, Object>>) entry.get(key);
  }
}
