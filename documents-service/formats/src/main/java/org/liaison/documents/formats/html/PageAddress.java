package org.liaison.documents.formats.html;

import java.net.URI;

/**
 * Where a page was found, against which its links are read.
 *
 * @param value empty if it is not known
 */
record PageAddress(String value) {

  /** A link as an absolute one, or as it is where that cannot be told. */
  String resolve(String link) {
    if (link.isEmpty() || link.contains("://") || value.isEmpty()) {
      return link;
    }
    try {
      URI page = URI.create(value);
      // Without a path, Java would write the link right behind the host.
      URI base =
          page.getRawPath() == null || page.getRawPath().isEmpty() ? page.resolve("/") : page;
      return base.resolve(link).toString();
    } catch (IllegalArgumentException e) {
      return link;
    }
  }
}
