package org.liaison.documents.copy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.liaison.documents.copy.domain.Bands;
import org.liaison.documents.copy.domain.Basis;
import org.liaison.documents.copy.domain.Candidate;
import org.liaison.documents.copy.domain.Copies;
import org.liaison.documents.copy.domain.Copy;
import org.liaison.documents.copy.domain.Decision;
import org.liaison.documents.copy.domain.Similarity;
import org.liaison.documents.copy.domain.Sketch;
import org.liaison.documents.document.domain.Documents;
import org.liaison.documents.document.domain.VersionText;

/** Copies in PostgreSQL: a few statements a list, whatever its length. */
@ApplicationScoped
public class CopyRepository implements Copies {

  private final Session session;
  private final Documents documents;

  public CopyRepository(Session session, Documents documents) {
    this.session = session;
    this.documents = documents;
  }

  /** Claimed in ascending order, so that two lists never wait for each other in a circle. */
  @Override
  public void claim(List<Sketch> sketches) {
    Integer[] claims =
        sketches.stream()
            .flatMapToInt(sketch -> IntStream.of(sketch.bands().claims()))
            .sorted()
            .distinct()
            .boxed()
            .toArray(Integer[]::new);
    session
        .createNativeQuery(CopySql.CLAIM, Object.class)
        .setParameter("claims", claims)
        .getSingleResult();
  }

  @Override
  public List<Candidate> candidates(List<Sketch> sketches, int limit) {
    Integer[] probes =
        IntStream.range(0, sketches.size() * Bands.COUNT)
            .mapToObj(i -> i / Bands.COUNT)
            .toArray(Integer[]::new);
    return session
        .createNativeQuery(CopySql.CANDIDATES, Object[].class)
        .setParameter("probes", probes)
        .setParameter("bands", bands(sketches.stream()))
        .setParameter("documents", documentIds(sketches.stream()))
        .setParameter("limit", limit)
        .getResultStream()
        .map(
            row ->
                new Candidate(
                    (Integer) row[0],
                    (UUID) row[1],
                    (Integer) row[2],
                    (UUID) row[3],
                    (Integer) row[4]))
        .toList();
  }

  @Override
  public List<KeptText> texts(Collection<Candidate> candidates) {
    return session
        .createNativeQuery(CopySql.TEXTS, Object[].class)
        .setParameter(
            "documents", candidates.stream().map(Candidate::documentId).toArray(UUID[]::new))
        .setParameter("numbers", candidates.stream().map(Candidate::number).toArray(Integer[]::new))
        .getResultStream()
        .map(row -> new KeptText((UUID) row[0], (Integer) row[1], (String) row[2]))
        .toList();
  }

  @Override
  public void add(List<Decision> decisions) {
    NativeQuery<?> add = session.createNativeQuery(CopySql.ADD, Object.class);
    add.setParameter("documents", documentIds(decisions.stream().map(Decision::version)))
        .setParameter(
            "numbers",
            decisions.stream().map(copy -> copy.version().number()).toArray(Integer[]::new))
        .setParameter("origins", decisions.stream().map(Decision::origin).toArray(UUID[]::new))
        .setParameter("bands", bands(decisions.stream().map(Decision::version)))
        .setParameter("bandCount", Bands.COUNT);
    List<Basis> bases = decisions.stream().map(copy -> copy.basis().orElse(null)).toList();
    add.setParameter(
            "basisDocuments",
            bases.stream().map(b -> b == null ? null : b.documentId()).toArray(UUID[]::new))
        .setParameter(
            "basisVersions",
            bases.stream().map(b -> b == null ? null : b.number()).toArray(Integer[]::new))
        .setParameter(
            "resemblances",
            bases.stream()
                .map(b -> b == null ? null : b.similarity().resemblance())
                .toArray(Double[]::new))
        .setParameter(
            "containments",
            bases.stream()
                .map(b -> b == null ? null : b.similarity().containment())
                .toArray(Double[]::new))
        .executeUpdate();
  }

  @Override
  public Optional<UUID> origin(UUID documentId) {
    return session
        .createNativeQuery(CopySql.ORIGIN, UUID.class)
        .setParameter("document", documentId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Copy> copies(UUID origin, Optional<UUID> after, int limit) {
    return session
        .createNativeQuery(CopySql.COPIES, Object[].class)
        .setParameter("origin", origin)
        .setParameter("after", after.orElse(new UUID(0, 0)))
        .setParameter("limit", limit)
        .getResultStream()
        .map(CopyRepository::toCopy)
        .toList();
  }

  @Override
  public List<VersionText> undecided(UUID afterDocument, int afterNumber, int limit) {
    return session
        .createNativeQuery(CopySql.UNDECIDED, Object[].class)
        .setParameter("document", afterDocument)
        .setParameter("number", afterNumber)
        .setParameter("limit", limit)
        .getResultStream()
        .map(row -> documents.versionText((UUID) row[0], (Integer) row[1]).orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Copy toCopy(Object[] row) {
    Similarity similarity =
        new Similarity(((Number) row[3]).doubleValue(), ((Number) row[4]).doubleValue());
    return new Copy((UUID) row[0], new Basis((UUID) row[1], (Integer) row[2], similarity));
  }

  private static UUID[] documentIds(Stream<Sketch> sketches) {
    return sketches.map(Sketch::documentId).toArray(UUID[]::new);
  }

  private static Long[] bands(Stream<Sketch> sketches) {
    return sketches.flatMapToLong(sketch -> sketch.bands().hashes()).boxed().toArray(Long[]::new);
  }
}
