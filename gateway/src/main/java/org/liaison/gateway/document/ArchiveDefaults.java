package org.liaison.gateway.document;

import com.google.protobuf.UnsafeByteOperations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liaison.documents.v1.DocumentMetadata;
import org.liaison.documents.v1.ImportFile;
import org.liaison.documents.v1.ImportLine;
import org.liaison.gateway.problem.ProblemException;
import org.liaison.gateway.problem.Violations;

/** What a client says of every file of an archive; the rest is taken from each file. */
public final class ArchiveDefaults {

  private static final Set<String> FIELDS =
      Set.of("kind", "language", "publisher", "publishedOn", "handling");

  private final DocumentMetadata metadata;

  private ArchiveDefaults(DocumentMetadata metadata) {
    this.metadata = metadata;
  }

  /**
   * Reads the parameters of a query.
   *
   * @throws ProblemException with everything that is wrong
   */
  public static ArchiveDefaults of(Map<String, List<String>> query) {
    Violations violations = new Violations();
    query.forEach(
        (name, values) -> {
          if (!FIELDS.contains(name)) {
            violations.add(name, "is not a parameter here");
          } else if (values.size() > 1) {
            violations.add(name, "must be given once");
          }
        });
    SubmissionRequest given =
        new SubmissionRequest(
            one(query, "kind"),
            "",
            "",
            one(query, "language"),
            one(query, "publisher"),
            List.of(),
            one(query, "publishedOn"),
            "",
            one(query, "handling"));
    if (given.kind().isBlank()) {
      violations.add("kind", "must be given");
    }
    SubmissionRules.check(given, violations);
    violations.refuse();
    return new ArchiveDefaults(DocumentProtoMapper.toProto(given, "").getMetadata());
  }

  /** A file of the archive as a line of an import. */
  public ImportLine line(String entry, byte[] content) {
    return ImportLine.newBuilder()
        .setName(entry)
        .setFile(
            ImportFile.newBuilder()
                .setMetadata(metadata)
                .setFileName(entry.substring(entry.lastIndexOf('/') + 1))
                .setContent(UnsafeByteOperations.unsafeWrap(content)))
        .build();
  }

  private static String one(Map<String, List<String>> query, String name) {
    return query.getOrDefault(name, List.of("")).get(0);
  }
}
