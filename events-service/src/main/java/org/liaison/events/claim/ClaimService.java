package org.liaison.events.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.claim.domain.ClaimComparison;
import org.liaison.events.claim.persistence.AboutQueries;
import org.liaison.events.extraction.Name;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.query.RecordQueryService;
import org.liaison.events.record.domain.Claim;
import org.liaison.events.reference.ActorNames;

/** Sets claims side by side. */
@ApplicationScoped
public class ClaimService {

  /** More than a person can compare. */
  private static final int MOST = 300;

  private static final Name NOBODYS = new Name("", "");

  private final AboutQueries queries;
  private final RecordQueryService records;
  private final ActorNames actors;

  ClaimService(AboutQueries queries, RecordQueryService records, ActorNames actors) {
    this.queries = queries;
    this.records = records;
    this.actors = actors;
  }

  /** What is said about an event. */
  @Transactional
  public Compared about(UUID event) {
    records.event(event);
    return compared(queries.about(event, MOST + 1));
  }

  /** What was said on a day. */
  @Transactional
  public Compared on(LocalDate day) {
    return compared(queries.on(day, MOST + 1));
  }

  private Compared compared(List<UUID> found) {
    List<UUID> wanted = found.stream().limit(MOST).toList();
    return new Compared(
        ClaimComparison.of(records.claims(wanted), this::side), found.size() > MOST);
  }

  /** The state of the speaker, or else of the office that the speaker holds. */
  private Name side(Claim claim) {
    Optional<LexiconActor> speaker = actors.find(claim.speaker().id(), claim.speaker().label());
    Optional<String> state =
        speaker
            .map(LexiconActor::state)
            .filter(id -> !id.isEmpty())
            .or(() -> actors.find("", claim.affiliation()).map(LexiconActor::state));
    return state
        .filter(id -> !id.isEmpty())
        .flatMap(id -> actors.find(id, ""))
        .map(known -> new Name(known.id(), known.name()))
        .orElse(NOBODYS);
  }

  /**
   * A comparison.
   *
   * @param cut whether there are more claims than were compared
   */
  public record Compared(ClaimComparison comparison, boolean cut) {}
}
