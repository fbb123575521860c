package org.liaison.events.record.persistence;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.record.domain.Commitment;
import org.liaison.events.record.domain.EventDate;

/** The ledger of what was promised. Every method expects a transaction. */
@ApplicationScoped
public class CommitmentRepository implements PanacheRepositoryBase<CommitmentEntity, UUID> {

  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

  public UUID add(CommitmentFinding finding, Instant now) {
    CommitmentEntity commitment = new CommitmentEntity();
    commitment.id = ids.generate();
    commitment.promisors = finding.promisors();
    commitment.beneficiaries = finding.beneficiaries();
    commitment.action = finding.action();
    commitment.areas = List.copyOf(new TreeSet<>(finding.areas()));
    commitment.due = DateColumns.of(finding.due().map(EventDate::of));
    commitment.made = DateColumns.of(finding.made().map(EventDate::of));
    commitment.status = Commitment.OPEN;
    commitment.recordedAt = now;
    persist(commitment);
    flush();
    return commitment.id;
  }

  /** The commitments in date order, undated last, without evidence. */
  public List<Commitment> byId(Collection<UUID> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    return list("id in ?1", wanted).stream()
        .map(commitment -> commitment.toDomain(List.of()))
        .toList();
  }
}
