package org.liaison.documents.file.domain;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.liaison.documents.document.domain.CanonicalUrl;
import org.liaison.documents.document.domain.LanguageTag;
import org.liaison.documents.document.domain.MetadataSource;
import org.liaison.documents.document.domain.MetadataSource.Basis;
import org.liaison.documents.document.domain.Publication;
import org.liaison.documents.document.domain.Submission;
import org.liaison.documents.formats.MetadataField;
import org.liaison.documents.formats.ReadFile;
import org.liaison.documents.formats.StatedValue;

/**
 * A submission whose gaps are filled: what the sender says counts first, then what the file says of
 * itself, then what the place that led to it says, then what follows from its text and address.
 *
 * @param sources where each value came from that the sender did not give
 */
record CompletedMetadata(Submission submission, List<MetadataSource> sources) {

  private static final int LONGEST_TITLE = 300;

  static CompletedMetadata of(FileSubmission submission, ReadFile read) {
    return new Completion(submission, read).complete();
  }

  private static final class Completion {

    private final Submission given;
    private final ReadFile read;
    private final Map<MetadataField, List<StatedValue>> told;
    private final String address;
    private final List<MetadataSource> sources = new ArrayList<>();

    Completion(FileSubmission submission, ReadFile read) {
      this.given = submission.given();
      this.told = submission.told();
      this.read = read;
      this.address = given.url().isEmpty() ? submission.file().address() : given.url();
    }

    CompletedMetadata complete() {
      String url = url();
      Submission whole =
          new Submission(
              given.kind(),
              title(),
              language(),
              publisher(url),
              authors(),
              publishedOn(),
              url,
              given.handling(),
              read.text(),
              given.idempotencyKey());
      return new CompletedMetadata(whole, sources);
    }

    private String title() {
      return given.title().isEmpty()
          ? stated(MetadataField.TITLE, "title")
              .orElseGet(() -> inferred("title", "text", firstLine()))
          : given.title();
    }

    private String firstLine() {
      String line = read.text().strip().lines().findFirst().orElse("");
      int length = line.codePointCount(0, line.length());
      return length <= LONGEST_TITLE
          ? line
          : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    /** Empty where nothing says it: then it is detected. */
    private String language() {
      if (!given.language().isEmpty()) {
        return given.language();
      }
      return values(MetadataField.LANGUAGE).stream()
          .filter(value -> LanguageTag.parse(value.value()).isPresent())
          .findFirst()
          .map(value -> taken("language", value))
          .orElse("");
    }

    private String publisher(String url) {
      if (!given.publisher().isEmpty()) {
        return given.publisher();
      }
      return stated(MetadataField.PUBLISHER, "publisher")
          .orElseGet(() -> host(url).map(h -> inferred("publisher", "url", h)).orElse(""));
    }

    /** All that the first place names; the next place names the same people in other words. */
    private List<String> authors() {
      List<StatedValue> stated = values(MetadataField.AUTHOR);
      if (!given.authors().isEmpty() || stated.isEmpty()) {
        return given.authors();
      }
      String where = stated.get(0).where();
      sources.add(new MetadataSource("authors", Basis.STATED, where));
      return stated.stream()
          .filter(value -> value.where().equals(where))
          .map(StatedValue::value)
          .toList();
    }

    private String publishedOn() {
      if (!given.publishedOn().isEmpty()) {
        return given.publishedOn();
      }
      return values(MetadataField.PUBLISHED_ON).stream()
          .filter(value -> Publication.parse(value.value()).isPresent())
          .findFirst()
          .map(value -> taken("published_on", value))
          .orElse("");
    }

    /**
     * A page's own canonical URL counts more than the one that it was found by, on its own host.
     */
    private String url() {
      Optional<StatedValue> canonical =
          values(MetadataField.URL).stream()
              .filter(value -> CanonicalUrl.parse(value.value()).isPresent())
              .filter(value -> address.isEmpty() || isSameSite(value.value(), address))
              .min(
                  (one, other) ->
                      Boolean.compare(other.where().equals("link"), one.where().equals("link")));
      return canonical.map(value -> taken("url", value)).orElse(address);
    }

    private static boolean isSameSite(String one, String other) {
      Optional<String> first = host(one);
      Optional<String> second = host(other);
      return first.isPresent()
          && second.isPresent()
          && (first.equals(second)
              || first.get().endsWith("." + second.get())
              || second.get().endsWith("." + first.get()));
    }

    private static Optional<String> host(String url) {
      return CanonicalUrl.parse(url)
          .map(canonical -> URI.create(canonical.value()).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT))
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    }

    private List<StatedValue> values(MetadataField field) {
      return Stream.of(read.metadata(), told)
          .flatMap(place -> place.getOrDefault(field, List.of()).stream())
          .toList();
    }

    private Optional<String> stated(MetadataField field, String name) {
      return values(field).stream().findFirst().map(value -> taken(name, value));
    }

    private String taken(String field, StatedValue value) {
      sources.add(new MetadataSource(field, Basis.STATED, value.where()));
      return value.value();
    }

    private String inferred(String field, String where, String value) {
      sources.add(new MetadataSource(field, Basis.INFERRED, where));
      return value;
    }
  }
}
