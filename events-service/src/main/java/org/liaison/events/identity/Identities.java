package org.liaison.events.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liaison.events.identity.domain.Account;
import org.liaison.events.identity.domain.Comparison;
import org.liaison.events.identity.domain.Comparisons;
import org.liaison.events.identity.domain.Doubts;
import org.liaison.events.identity.domain.Knowledge;
import org.liaison.events.identity.domain.Neighbourhood;
import org.liaison.events.identity.domain.Report;
import org.liaison.events.identity.domain.Resemblance;
import org.liaison.events.identity.domain.Settlement;
import org.liaison.events.identity.persistence.DuplicateRepository;
import org.liaison.events.reading.domain.Near;
import org.liaison.events.reading.domain.Window;
import org.liaison.events.reading.persistence.NearFindings;
import org.liaison.events.record.domain.Event;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.record.persistence.EventRepository;
import org.liaison.events.record.persistence.EvidenceRepository;

/**
 * Says which accounts tell one event. What it answers is the same whatever the order in which the
 * documents came. Every method expects a transaction.
 */
@ApplicationScoped
public class Identities {

  private final NearFindings findings;
  private final EventRepository events;
  private final EvidenceRepository evidence;
  private final DuplicateRepository duplicates;
  private final Knowledge knowledge;

  Identities(
      NearFindings findings,
      EventRepository events,
      EvidenceRepository evidence,
      DuplicateRepository duplicates,
      Knowledge knowledge) {
    this.findings = findings;
    this.events = events;
    this.evidence = evidence;
    this.duplicates = duplicates;
    this.knowledge = knowledge;
  }

  /** What a text tells, ready to be compared. */
  public Report report(ToldEvent told) {
    return Report.of(told, knowledge);
  }

  /** Whether two reports are safely of one event. */
  public boolean same(ToldEvent first, ToldEvent second) {
    return Comparison.of(report(first), report(second)).filter(Resemblance::same).isPresent();
  }

  /**
   * Sorts what a document tells now, with all accounts that bear on it.
   *
   * @param document what it told before is left aside
   * @param before events that it told, as they stand: their other accounts are sorted anew
   */
  public Settlement settle(UUID document, List<Account> told, Collection<Event> before) {
    Comparisons comparisons = new Comparisons();
    Neighbourhood neighbourhood =
        new Neighbourhood(
            windows -> near(windows, document),
            comparisons,
            before.stream().map(Event::id).toList());
    List<Window> windows = new ArrayList<>();
    before.forEach(event -> Window.of(event.asTold()).ifPresent(windows::add));
    neighbourhood.grow(told, windows);
    return Settlement.of(neighbourhood, comparisons, document);
  }

  /**
   * Proposes what may be one event, in place of what was proposed for these events before.
   *
   * @param document that was read
   * @param settled ids of the events of the settlement's groups, in their order
   * @param others further events that changed or went
   * @return every event about which there is another doubt now
   */
  public Set<UUID> propose(
      Settlement settlement, UUID document, List<UUID> settled, Set<UUID> others) {
    Doubts doubts = new Doubts(settlement.comparisons());
    for (int i = 0; i < settled.size(); i++) {
      UUID event = settled.get(i);
      settlement.groups().get(i).accounts().forEach(account -> doubts.add(event, account));
    }
    settlement
        .around()
        .forEach(account -> account.event().ifPresent(event -> doubts.add(event, account)));
    // Some accounts of those events may lie elsewhere, and contradict what these ones leave open.
    Set<UUID> doubtful = doubts.others(new HashSet<>(settled));
    if (!doubtful.isEmpty()) {
      accounts(findings.of(doubtful, document))
          .forEach(account -> doubts.add(account.event().orElseThrow(), account));
    }
    Set<UUID> changed = new HashSet<>(settled);
    changed.addAll(others);
    return duplicates.replace(changed, doubts.of(new HashSet<>(settled)));
  }

  private List<Account> near(Collection<Window> windows, UUID document) {
    List<Account> accounts = new ArrayList<>(accounts(findings.in(windows, document)));
    accounts.addAll(decided(windows));
    return accounts;
  }

  private List<Account> accounts(List<Near> found) {
    return found.stream()
        .map(
            near ->
                Account.of(
                    near.documentId(),
                    near.origin(),
                    near.finding().evidence().get(0).start(),
                    Optional.of(near.event()),
                    report(ToldEvent.of(near.finding()))))
        .toList();
  }

  /** What persons decided on counts as they left it. */
  private List<Account> decided(Collection<Window> windows) {
    List<Account> accounts = new ArrayList<>();
    for (Window window : windows) {
      List<Event> decided = events.decided(window);
      Map<UUID, Set<UUID>> documents =
          evidence.documents(decided.stream().map(event -> events.root(event).id()).toList());
      for (Event event : decided) {
        UUID root = events.root(event).id();
        accounts.add(
            Account.fixed(
                root, documents.getOrDefault(root, Set.of()), report(ToldEvent.of(event))));
      }
    }
    return accounts;
  }
}
