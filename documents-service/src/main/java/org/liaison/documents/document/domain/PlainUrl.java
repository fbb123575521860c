package org.liaison.documents.document.domain;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * The form of a URL that the first release took for canonical: lower case of scheme and host, no
 * default port, no fragment, no slash at the end. Documents are still kept under identities that
 * were made of it.
 */
record PlainUrl(String value) {

  /** Nothing if the text is no absolute http or https URL with a host. */
  static Optional<PlainUrl> parse(String url) {
    try {
      URI uri = new URI(url);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (!scheme.equals("http") && !scheme.equals("https")) {
        return Optional.empty();
      }
      return authority(uri, scheme)
          .map(authority -> new PlainUrl(scheme + "://" + authority + path(uri) + query(uri)));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> authority(URI uri, String scheme) {
    String authority = uri.getRawAuthority();
    if (authority == null) {
      return Optional.empty();
    }
    String hostAndPort = authority.substring(authority.lastIndexOf('@') + 1);
    int colon = hostAndPort.lastIndexOf(':');
    boolean withPort = colon > hostAndPort.lastIndexOf(']');
    String host = withPort ? hostAndPort.substring(0, colon) : hostAndPort;
    String port = withPort ? hostAndPort.substring(colon + 1) : "";
    boolean badPort = !port.isEmpty() && (port.length() > 5 || !port.matches("\\d+"));
    if (host.isBlank() || badPort) {
      return Optional.empty();
    }
    boolean standard = port.isEmpty() || port.equals(scheme.equals("http") ? "80" : "443");
    String name = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
    return Optional.of(name.toLowerCase(Locale.ROOT) + (standard ? "" : ":" + port));
  }

  private static String path(URI uri) {
    String path = String.valueOf(uri.getRawPath());
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  private static String query(URI uri) {
    return uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
  }
}
