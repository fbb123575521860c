package org.liaison.documents.document.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Decides about each of many documents in order, as if they came one after the other. */
final class BulkPlan {

  private final Map<DocumentIdentity, TakenDocument> taken;
  private final Instant now;
  private final List<VersionText> accepted = new ArrayList<>();
  private final Map<UUID, DocumentHead> advanced = new LinkedHashMap<>();
  private final Map<DocumentVersion, SubmittedFile> files = new LinkedHashMap<>();

  BulkPlan(Map<DocumentIdentity, TakenDocument> taken, Instant now) {
    this.taken = new HashMap<>(taken);
    this.now = now;
  }

  Outcome decide(Reading reading) {
    AcceptableDocument document = reading.document();
    String sha256 = document.text().sha256();
    TakenDocument before = taken.get(document.identity());
    DocumentHead head = before.head();
    if (before.isNew()) {
      // Known to those that come after it.
      taken.put(document.identity(), new TakenDocument(head, false));
      return add(Outcome.CREATED, reading, head);
    }
    if (head.currentSha256().equals(sha256)) {
      return Outcome.UNCHANGED;
    }
    DocumentHead next = new DocumentHead(head.id(), head.currentVersion() + 1, sha256);
    taken.put(document.identity(), new TakenDocument(next, false));
    advanced.put(next.id(), next);
    return add(Outcome.NEW_VERSION, reading, next);
  }

  /** The versions to keep, in the order in which they came. */
  List<VersionText> accepted() {
    return accepted;
  }

  /** The documents whose current version is another one now. */
  Collection<DocumentHead> advanced() {
    return advanced.values();
  }

  /** The files that versions were read from. */
  Map<DocumentVersion, SubmittedFile> files() {
    return files;
  }

  private Outcome add(Outcome outcome, Reading reading, DocumentHead head) {
    AcceptableDocument document = reading.document();
    DocumentVersion version =
        document.asVersion(head.id(), head.currentVersion(), now, reading.file());
    accepted.add(new VersionText(version, document.text().value()));
    reading.file().ifPresent(file -> files.put(version, file));
    return outcome;
  }
}
