package org.liaison.documents.document.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where documents are kept. */
public interface Documents {

  /**
   * Takes the identity for a new document with its first version; false if a document has it
   * already, or one of the former identities.
   */
  boolean create(DocumentIdentity identity, DocumentHead head, Instant acceptedAt);

  /**
   * The document that is kept under the identity, or under a former one, held until the transaction
   * ends; nothing if it was purged meanwhile.
   */
  Optional<DocumentHead> lock(DocumentIdentity identity);

  /**
   * Takes every identity that is free for a new document with its first version, and holds the
   * others' documents until the transaction ends; both in the order of the map. One that is neither
   * was purged meanwhile and is left out of what comes back.
   */
  Map<DocumentIdentity, TakenDocument> createOrLockAll(
      Map<DocumentIdentity, DocumentHead> firsts, Instant acceptedAt);

  /** Makes other versions the current ones of held documents. */
  void advanceAll(Collection<DocumentHead> heads);

  /** Makes another version the current one of a held document. */
  void advance(DocumentHead head);

  /** Keeps a version; its document must have been created or advanced in the same transaction. */
  void add(DocumentVersion version, String text);

  /** Keeps the bytes of the file that a version was read from. */
  void addOriginal(UUID id, int number, SubmittedFile file);

  /** Bytes of the file of a version, from an offset on; so many at most. */
  Optional<byte[]> original(UUID id, int number, int offset, int length);

  Optional<Document> find(UUID id);

  /** Those that exist among the given documents, as lists show them: without their blocks. */
  Map<UUID, Document> findAll(Collection<UUID> ids);

  /** The same with the beginnings of their current texts, so many code points of each. */
  Map<UUID, ListedText> findAll(Collection<UUID> ids, int length);

  /** Every version, oldest first; empty if there is no such document. */
  List<DocumentVersion> versions(UUID id);

  /** A version; number 0 means the current one. */
  Optional<DocumentVersion> version(UUID id, int number);

  /** A version with its text; number 0 means the current one. */
  Optional<VersionText> versionText(UUID id, int number);

  /**
   * What stands in a version at {@code [start, end)}, in code points: empty text where the stretch
   * leaves the version, nothing where there is no such version; number 0 means the current one.
   */
  Optional<String> passage(UUID id, int number, int start, int end);

  /** The current texts of the given documents. */
  Map<UUID, String> texts(Collection<UUID> ids);
}
