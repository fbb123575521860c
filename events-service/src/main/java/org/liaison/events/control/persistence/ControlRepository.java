package org.liaison.events.control.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.control.domain.Control;
import org.liaison.events.control.domain.ControlEntry;
import org.liaison.events.control.domain.ControlKind;
import org.liaison.events.control.domain.Substance;
import org.liaison.events.record.domain.EventDate;

/** The entries of the control register. Every method expects a transaction. */
@ApplicationScoped
public class ControlRepository implements PanacheRepositoryBase<ControlEntity, UUID> {

  /** Jurisdictions may name a substance differently; the entry in effect first names it here. */
  private static final String SUBSTANCES =
      """
      select distinct on (c.substance) c.substance, c.name, c.name_zh, c.cas, c.kind, c.substance_class
      from control c order by c.substance, c.sorts_on, c.id
      """;

  public void add(Control control) {
    ControlEntity entity = new ControlEntity();
    entity.take(control);
    persist(entity);
    flush();
  }

  /** Writes what changed of an entry that is there. */
  public void change(Control control) {
    findById(control.id()).take(control);
    flush();
  }

  public Optional<Control> find(UUID id) {
    return findByIdOptional(id).map(ControlEntity::toDomain);
  }

  /** The entries with these ids, in no order. */
  public List<Control> byId(Collection<UUID> wanted) {
    return wanted.isEmpty() ? List.of() : domain(list("id in ?1", wanted));
  }

  /** Everything of a jurisdiction. */
  public List<Control> of(String jurisdiction) {
    return domain(list("jurisdiction", jurisdiction));
  }

  /** The id of the entry that says the same of jurisdiction, substance, schedule and effect. */
  public Optional<UUID> same(ControlEntry entry) {
    List<?> found =
        getEntityManager()
            .createNativeQuery(
                "select c.id from control c where c.jurisdiction = :jurisdiction and c.substance = :substance"
                    + " and c.schedule = :schedule and coalesce(c.effective_edtf, '') = :effective")
            .setParameter("jurisdiction", entry.jurisdiction())
            .setParameter("substance", entry.substance().id())
            .setParameter("schedule", entry.schedule())
            .setParameter("effective", entry.effective().map(EventDate::edtf).orElse(""))
            .getResultList();
    return found.stream().findFirst().map(UUID.class::cast);
  }

  /** Every substance that some jurisdiction has an entry for, by its id. */
  public List<Substance> substances() {
    List<?> rows = getEntityManager().createNativeQuery(SUBSTANCES).getResultList();
    return rows.stream().map(row -> substance((Object[]) row)).toList();
  }

  private static Substance substance(Object[] row) {
    return new Substance(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        ControlKind.valueOf((String) row[4]),
        (String) row[5]);
  }

  private static List<Control> domain(List<ControlEntity> entities) {
    return entities.stream().map(ControlEntity::toDomain).toList();
  }
}
