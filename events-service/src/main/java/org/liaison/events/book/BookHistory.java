package org.liaison.events.book;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.book.domain.BookAction;
import org.liaison.events.book.domain.BookStep;
import org.liaison.events.book.domain.FieldChange;
import org.liaison.events.book.persistence.BookStepRepository;
import org.liaison.events.record.persistence.RecordLock;
import org.liaison.events.review.domain.Signature;

/** Keeps what persons do with notices and cases, and makes sure that a step is taken once. */
@ApplicationScoped
public class BookHistory {

  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
  private final BookStepRepository steps;
  private final RecordLock lock;

  BookHistory(BookStepRepository steps, RecordLock lock) {
    this.steps = steps;
    this.lock = lock;
  }

  /**
   * The item of a step that was taken under the same key before. All steps wait for each other, and
   * for what is being recorded or purged.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<UUID> takenBefore(Signature signature) {
    lock.acquire();
    if (signature.idempotencyKey().isEmpty()) {
      return Optional.empty();
    }
    Optional<BookStepRepository.Keyed> before = steps.byKey(signature.idempotencyKey());
    before.ifPresent(keyed -> signature.refuseOther(keyed.fingerprint()));
    return before.map(BookStepRepository.Keyed::item);
  }

  /**
   * Keeps a step.
   *
   * @param documents those whose words the changes may hold
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(
      UUID item,
      BookAction action,
      List<FieldChange> changes,
      Collection<UUID> documents,
      Signature signature,
      Instant now) {
    BookStep step =
        new BookStep(
            ids.generate(), item, action, signature.by(), signature.reason(), now, changes);
    steps.add(step, documents, signature);
  }

  /** Every step on an item, oldest first. */
  @Transactional
  public List<BookStep> of(UUID item) {
    return steps.of(item);
  }
}
