package org.liaison.events.control;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.control.domain.Control;
import org.liaison.events.control.domain.ControlChange;
import org.liaison.events.control.domain.ControlEntry;
import org.liaison.events.control.domain.ControlField;
import org.liaison.events.control.domain.ControlOrigin;
import org.liaison.events.control.persistence.ControlHistoryRepository;
import org.liaison.events.control.persistence.ControlLock;
import org.liaison.events.control.persistence.ControlRepository;
import org.liaison.events.review.domain.Signature;

/**
 * Brings the entries that come with the service into the register. Any number of replicas may do it
 * at once and again and again; what a person added or changed stays as it is.
 */
@ApplicationScoped
class SeedLoader {

  private static final Signature UNSIGNED = new Signature(ControlChange.SEED, "", "", "");

  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
  private final ControlRepository controls;
  private final ControlHistoryRepository history;
  private final ControlLock lock;
  private final Clock clock;

  SeedLoader(
      ControlRepository controls, ControlHistoryRepository history, ControlLock lock, Clock clock) {
    this.controls = controls;
    this.history = history;
    this.lock = lock;
    this.clock = clock;
  }

  /** How many entries were added or changed. */
  @Transactional
  int load(List<ControlEntry> seeds) {
    lock.acquire();
    return (int) seeds.stream().filter(this::load).count();
  }

  private boolean load(ControlEntry seed) {
    UUID id = SeedId.of(seed);
    Optional<Control> before = controls.find(id);
    if (before.isEmpty()) {
      // Another entry may say the same: one by hand, or a seed that a person corrected to it.
      return controls.same(seed).isEmpty() && write(id, seed, before);
    }
    return !before.get().held() && !before.get().entry().equals(seed) && write(id, seed, before);
  }

  private boolean write(UUID id, ControlEntry seed, Optional<Control> before) {
    Control control =
        new Control(
            id,
            seed,
            ControlOrigin.SEED,
            false,
            before.map(Control::revision).orElse(0L) + 1,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (before.isEmpty()) {
      controls.add(control);
    } else {
      controls.change(control);
    }
    history.add(
        new ControlChange(
            ids.generate(),
            id,
            control.revision(),
            ControlChange.SEED,
            before.isEmpty() ? "came with the service" : "a release of the service says otherwise",
            control.updatedAt(),
            ControlField.changes(before.map(Control::entry), seed)),
        UNSIGNED);
    return true;
  }
}
