package org.liaison.documents.document.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The form of a URL that links to the same page share.
 *
 * <p>Scheme and host in lower case, no user, no default port, no fragment, no dot segments, no
 * slash at the end, no tracking parameters, no empty query; percent-encodings in upper case, and
 * only where they are needed. The scheme stays, and so do {@code www.} and {@code m.}: they may
 * show other pages. Parameters stay in their order.
 */
public record CanonicalUrl(String value) {

  /** By the rules that every installation has; see {@link #parse(String, TrackingParameters)}. */
  public static Optional<CanonicalUrl> parse(String url) {
    return parse(url, TrackingParameters.BUILT_IN);
  }

  /** Nothing if the text is no absolute http or https URL with a host. */
  public static Optional<CanonicalUrl> parse(String url, TrackingParameters tracking) {
    return PlainUrl.parse(url).map(plain -> of(plain.value(), tracking));
  }

  private static CanonicalUrl of(String plain, TrackingParameters tracking) {
    int question = plain.indexOf('?');
    String beforeQuery = question < 0 ? plain : plain.substring(0, question);
    int path = beforeQuery.indexOf('/', beforeQuery.indexOf("://") + 3);
    String site = path < 0 ? beforeQuery : beforeQuery.substring(0, path);
    String query = question < 0 ? "" : query(plain.substring(question + 1), tracking);
    return new CanonicalUrl(
        site + UrlPath.canonical(path < 0 ? "" : beforeQuery.substring(path)) + query);
  }

  private static String query(String query, TrackingParameters tracking) {
    String kept =
        Arrays.stream(query.split("&"))
            .filter(parameter -> !parameter.isEmpty())
            .map(PercentEncoding::canonical)
            .filter(parameter -> !tracking.matches(parameter))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }
}
