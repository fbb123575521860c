package org.liaison.events.commitment.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.liaison.events.extraction.Name;
import org.liaison.events.record.domain.Commitment;
import org.liaison.events.record.domain.Event;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/**
 * Proposes events that may show a commitment kept. What was promised must be done by who promised
 * it, not before it was promised, and be the kind of thing, or in the words, that was promised; a
 * person decides.
 */
public final class Keeping {

  private static final int MOST = 10;
  private static final int FEWEST_SHARED_WORDS = 2;
  private static final int FOR_TYPE = 3;
  private static final int FOR_AREA = 1;

  private final Commitment commitment;
  private final Set<EventType> promised;
  private final ActionWords words;

  /**
   * A look for what keeps a commitment.
   *
   * @param promised types of event that its action is, as the lexicon tells them
   */
  public Keeping(Commitment commitment, Set<EventType> promised) {
    this.commitment = commitment;
    this.promised = Set.copyOf(promised);
    this.words = ActionWords.of(commitment.action());
  }

  /** Those of the events that may keep it, the likeliest first. */
  public List<KeepingCandidate> among(List<Event> events) {
    return events.stream()
        .flatMap(event -> candidate(event).stream())
        .sorted(
            Comparator.comparingInt(KeepingCandidate::weight)
                .reversed()
                .thenComparing(candidate -> candidate.event().id()))
        .limit(MOST)
        .toList();
  }

  private Optional<KeepingCandidate> candidate(Event event) {
    List<String> doers = doers(event);
    if (doers.isEmpty() || event.factuality() != Factuality.HAPPENED || isTheMaking(event)) {
      return Optional.empty();
    }
    List<String> reasons = new ArrayList<>();
    reasons.add(String.join(", ", doers) + " promised it and took part");
    int weight = 0;
    boolean sameType = promised.contains(event.type());
    if (sameType) {
      reasons.add(
          "what was promised is of the type " + event.type().name().toLowerCase(Locale.ROOT));
      weight += FOR_TYPE;
    }
    Set<String> shared = sharedWords(event);
    if (!shared.isEmpty()) {
      reasons.add("words in common: " + String.join(", ", shared));
      weight += shared.size();
    }
    Set<String> areas = new TreeSet<>(commitment.areas());
    areas.retainAll(event.areas());
    if (!areas.isEmpty()) {
      reasons.add("same area " + String.join(", ", areas));
      weight += FOR_AREA;
    }
    boolean likeIt = sameType && (!areas.isEmpty() || !shared.isEmpty());
    boolean enough = likeIt || shared.size() >= FEWEST_SHARED_WORDS;
    return enough ? Optional.of(new KeepingCandidate(event, reasons, weight)) : Optional.empty();
  }

  private List<String> doers(Event event) {
    return commitment.promisors().stream()
        .filter(
            name ->
                event.participants().stream()
                    .anyMatch(
                        participant ->
                            name.id().isEmpty()
                                ? participant.name().equals(name.label())
                                : participant.actorId().equals(name.id())))
        .map(Name::label)
        .distinct()
        .toList();
  }

  /** The meeting at which it was promised does not keep it. */
  private boolean isTheMaking(Event event) {
    Set<Object> documents = new HashSet<>();
    commitment.evidence().forEach(passage -> documents.add(passage.source().documentId()));
    boolean sameSource =
        event.evidence().stream()
            .allMatch(passage -> documents.contains(passage.source().documentId()));
    boolean sameDate =
        commitment.made().isPresent()
            && event.date().map(date -> date.overlaps(commitment.made().get())).orElse(false);
    return sameSource && sameDate;
  }

  private Set<String> sharedWords(Event event) {
    StringBuilder said = new StringBuilder(event.title());
    event.evidence().forEach(passage -> said.append('\n').append(passage.anchor().exact()));
    return words.in(said.toString());
  }
}
