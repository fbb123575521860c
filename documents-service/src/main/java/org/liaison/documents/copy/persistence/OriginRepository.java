package org.liaison.documents.copy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.liaison.documents.document.domain.Origins;

/** The origins of versions, as they were decided. */
@ApplicationScoped
public class OriginRepository implements Origins {

  private final Session session;

  public OriginRepository(Session session) {
    this.session = session;
  }

  @Override
  @Transactional
  public Map<VersionKey, UUID> of(Collection<VersionKey> versions) {
    return session
        .createNativeQuery(CopySql.ORIGINS, Object[].class)
        .setParameter(
            "documents", versions.stream().map(VersionKey::documentId).toArray(UUID[]::new))
        .setParameter("numbers", versions.stream().map(VersionKey::number).toArray(Integer[]::new))
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> new VersionKey((UUID) row[0], (Integer) row[1]), row -> (UUID) row[2]));
  }
}
