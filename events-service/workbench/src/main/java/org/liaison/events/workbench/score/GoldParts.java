package org.liaison.events.workbench.score;

import java.nio.file.Path;
import java.util.List;

/** Where this repository keeps its gold and the documents that it is about. */
final class GoldParts {
  private final Path checkout;

  private GoldParts(Path checkout) {
    this.checkout = checkout;
  }

  /** Of the checkout that the commands of deploy/local name in a system property. */
  static GoldParts ofCheckout() {
    return new GoldParts(Path.of(System.getProperty("liaison.checkout", ".")));
  }

  Path gold(String part) {
    return folder().resolve(part);
  }

  /** The seeds are not in the repository but beside it, perhaps one folder further up. */
  List<Path> documents() {
    return List.of(
        folder().resolve("documents"),
        folder().resolve("practice/documents"),
        checkout.resolve("deploy/local/dossier"),
        checkout.resolve("../shared/seeds"),
        checkout.resolve("../../shared/seeds"));
  }

  private Path folder() {
    return checkout.resolve("events-service/extraction/gold");
  }
}
