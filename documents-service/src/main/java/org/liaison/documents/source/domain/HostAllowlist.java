package org.liaison.documents.source.domain;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The hosts that may be fetched from: {@code example.org}, {@code *.example.org} for all below it,
 * {@code example.org:8443} for another port than that of the scheme.
 */
public final class HostAllowlist {

  private static final String ANY_BELOW = "*.";

  private final List<String> entries;

  public HostAllowlist(List<String> entries) {
    this.entries = entries.stream().map(entry -> entry.strip().toLowerCase(Locale.ROOT)).toList();
  }

  /** Why a URL may not be fetched; nothing if it may. */
  public Optional<String> objection(String url) {
    URI uri;
    try {
      uri = URI.create(url);
    } catch (IllegalArgumentException e) {
      return Optional.of("must be a URL; write other characters than ASCII percent-encoded");
    }
    if (uri.getHost() == null || !("http".equals(scheme(uri)) || "https".equals(scheme(uri)))) {
      return Optional.of("must be an absolute http or https URL with a host");
    }
    if (uri.getRawUserInfo() != null) {
      return Optional.of("must not hold a user or password");
    }
    String host = host(uri);
    String named = hasUsualPort(uri) ? host : host + ":" + uri.getPort();
    if (entries.stream().noneMatch(entry -> matches(entry, named))) {
      return Optional.of(
          "must be on a host that the operator allows (liaison.documents.sources.allowed-hosts); "
              + named
              + " is none");
    }
    return Optional.empty();
  }

  private static boolean matches(String entry, String named) {
    return entry.startsWith(ANY_BELOW)
        ? named.endsWith(entry.substring(1)) && named.length() > entry.length() - 1
        : named.equals(entry);
  }

  private static String scheme(URI uri) {
    return uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
  }

  private static String host(URI uri) {
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }

  private static boolean hasUsualPort(URI uri) {
    int usual = "https".equals(scheme(uri)) ? 443 : 80;
    return uri.getPort() == -1 || uri.getPort() == usual;
  }
}
