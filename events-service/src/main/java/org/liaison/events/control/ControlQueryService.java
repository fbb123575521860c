package org.liaison.events.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liaison.events.control.domain.Control;
import org.liaison.events.control.domain.ControlChange;
import org.liaison.events.control.domain.ControlComparison;
import org.liaison.events.control.domain.ControlDelay;
import org.liaison.events.control.domain.ControlFilter;
import org.liaison.events.control.domain.ControlKind;
import org.liaison.events.control.domain.Jurisdiction;
import org.liaison.events.control.domain.JurisdictionControls;
import org.liaison.events.control.persistence.ControlHistoryRepository;
import org.liaison.events.control.persistence.ControlQueries;
import org.liaison.events.control.persistence.ControlRepository;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.query.domain.Page;
import org.liaison.events.query.domain.PageRequest;

/** Reads the control register. */
@ApplicationScoped
public class ControlQueryService {

  private final ControlQueries queries;
  private final ControlRepository controls;
  private final ControlHistoryRepository history;
  private final Jurisdictions jurisdictions;

  ControlQueryService(
      ControlQueries queries,
      ControlRepository controls,
      ControlHistoryRepository history,
      Jurisdictions jurisdictions) {
    this.queries = queries;
    this.controls = controls;
    this.history = history;
    this.jurisdictions = jurisdictions;
  }

  @Transactional
  public Page<Control> controls(ControlFilter filter, PageRequest request) {
    return queries.page(filter, request).map(this::inOrder);
  }

  @Transactional
  public Control control(UUID id) {
    return controls.find(id).orElseThrow(() -> ControlService.notFound(id));
  }

  /** What two jurisdictions control on a day. */
  @Transactional
  public Compared compare(String of, String with, LocalDate day) {
    Jurisdiction one = jurisdictions.required("of", of);
    Jurisdiction other = jurisdictions.required("with", with);
    if (one.equals(other)) {
      throw RecordException.invalid(
          ErrorCode.VALIDATION_FAILED, "with", "must be another jurisdiction than 'of'");
    }
    return new Compared(
        one, other, ControlComparison.of(of(one), of(other), controls.substances(), day));
  }

  /** How long after the conventions a state controlled what they control. */
  @Transactional
  public Delays delays(String state, Optional<ControlKind> kind) {
    Jurisdiction jurisdiction = jurisdictions.requiredState("jurisdiction", state);
    List<ControlDelay> delays =
        ControlDelay.of(
            new JurisdictionControls(controls.of(Jurisdiction.CONVENTIONS)),
            of(jurisdiction),
            controls.substances());
    return new Delays(
        jurisdiction,
        delays.stream()
            .filter(delay -> kind.isEmpty() || kind.get() == delay.substance().kind())
            .toList());
  }

  /** Every change of an entry, oldest first. */
  @Transactional
  public List<ControlChange> history(UUID id) {
    return history.of(control(id).id());
  }

  private JurisdictionControls of(Jurisdiction jurisdiction) {
    return new JurisdictionControls(controls.of(jurisdiction.id()));
  }

  private List<Control> inOrder(List<UUID> ids) {
    Map<UUID, Control> byId =
        controls.byId(ids).stream().collect(Collectors.toMap(Control::id, Function.identity()));
    return ids.stream().map(byId::get).toList();
  }

  /** A comparison with the names of those compared. */
  public record Compared(Jurisdiction of, Jurisdiction with, ControlComparison comparison) {}

  /** The delays of a state with its name. */
  public record Delays(Jurisdiction jurisdiction, List<ControlDelay> delays) {

    public Delays {
      delays = List.copyOf(delays);
    }
  }
}
