package org.liaison.documents.document.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells of which page a URL is, by today's rule and by those before it. */
public final class PageIdentities {

  private final TrackingParameters tracking;

  public PageIdentities(TrackingParameters tracking) {
    this.tracking = tracking;
  }

  /** Nothing if the text is no absolute http or https URL with a host. */
  public Optional<DocumentIdentity> of(String url) {
    return CanonicalUrl.parse(url, tracking)
        .map(canonical -> DocumentIdentity.ofUrl(canonical, formerly(url)));
  }

  /** By the rules without the operator's additions, and by the rule of the first release. */
  private static List<CanonicalUrl> formerly(String url) {
    return Stream.of(
            CanonicalUrl.parse(url),
            PlainUrl.parse(url).map(plain -> new CanonicalUrl(plain.value())))
        .flatMap(Optional::stream)
        .toList();
  }
}
