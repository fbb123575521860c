package org.liaison.documents.document.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Decides about each of many documents in order, as if they came one after the other. */
final class BulkPlan {

  private final Map<DocumentIdentity, TakenDocument> taken;
  private final Function<DocumentHead, VersionText> stored;
  private final Instant now;
  private final List<VersionText> accepted = new ArrayList<>();
  private final Map<UUID, DocumentHead> advanced = new LinkedHashMap<>();
  private final Map<UUID, VersionText> current = new HashMap<>();
  private final Map<DocumentVersion, SubmittedFile> files = new LinkedHashMap<>();

  /**
   * @param stored reads the current version of a document that was there before
   */
  BulkPlan(
      Map<DocumentIdentity, TakenDocument> taken,
      Function<DocumentHead, VersionText> stored,
      Instant now) {
    this.taken = taken;
    this.stored = stored;
    this.now = now;
  }

  Outcome decide(Candidate candidate) {
    AcceptableDocument document = candidate.document();
    TakenDocument held = taken.get(document.identity());
    UUID id = held.head().id();
    if (held.isNew() && !current.containsKey(id)) {
      add(candidate, held.head());
      return Outcome.CREATED;
    }
    DocumentHead head = advanced.getOrDefault(id, held.head());
    if (isUnchanged(head, document)) {
      return Outcome.UNCHANGED;
    }
    DocumentHead next = new DocumentHead(id, head.currentVersion() + 1, document.text().sha256());
    advanced.put(id, next);
    add(candidate, next);
    return Outcome.NEW_VERSION;
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

  private boolean isUnchanged(DocumentHead head, AcceptableDocument document) {
    return head.currentSha256().equals(document.text().sha256())
        || Noise.isAllThatDiffers(
            current.computeIfAbsent(head.id(), unread -> stored.apply(head)), document);
  }

  private void add(Candidate candidate, DocumentHead head) {
    DocumentVersion version = candidate.asVersion(head.id(), head.currentVersion(), now);
    VersionText kept = new VersionText(version, candidate.document().text().value());
    current.put(head.id(), kept);
    accepted.add(kept);
    candidate.file().ifPresent(file -> files.put(version, file));
  }
}
