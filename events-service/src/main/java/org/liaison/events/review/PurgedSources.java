package org.liaison.events.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.standing.persistence.StandingRepository;

/** Keeps passages out whose document was purged after its text was fetched. */
@ApplicationScoped
public class PurgedSources {

  private final StandingRepository standings;

  PurgedSources(StandingRepository standings) {
    this.standings = standings;
  }

  /** Refuses passages of purged documents. Expects a transaction under the record's lock. */
  public void refuse(Collection<Evidence> passages) {
    Set<UUID> documents =
        passages.stream().map(passage -> passage.source().documentId()).collect(Collectors.toSet());
    if (documents.isEmpty()) {
      return;
    }
    standings
        .purged(documents)
        .forEach(
            document -> {
              throw RecordException.invalid(
                  ErrorCode.VALIDATION_FAILED, "quotes", "the document is purged: " + document);
            });
  }
}
