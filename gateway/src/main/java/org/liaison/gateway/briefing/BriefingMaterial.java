package org.liaison.gateway.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liaison.events.v1.Claim;
import org.liaison.events.v1.Commitment;
import org.liaison.events.v1.Control;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.Evidence;
import org.liaison.events.v1.Notice;
import org.liaison.gateway.event.ActorReference;

/**
 * What the record gives for a briefing.
 *
 * @param side whose record it is
 */
record BriefingMaterial(
    ActorReference side,
    Portion<Event> events,
    Portion<Control> controls,
    Portion<Commitment> made,
    Portion<Commitment> due,
    Portion<Notice> notices,
    Portion<Claim> claims) {

  /** Ids of the documents that the briefing will cite. */
  Set<String> documents() {
    List<Evidence> cited = new ArrayList<>();
    events.items().forEach(event -> cited.addAll(Portion.cited(event.getEvidenceList())));
    made.items().forEach(item -> cited.addAll(Portion.cited(item.getEvidenceList())));
    due.items().forEach(item -> cited.addAll(Portion.cited(item.getEvidenceList())));
    notices.items().forEach(notice -> cited.addAll(Portion.cited(notice.getEvidenceList())));
    claims.items().forEach(claim -> cited.addAll(Portion.cited(claim.getEvidenceList())));
    Set<String> documents = new TreeSet<>();
    cited.forEach(passage -> documents.add(passage.getDocumentId()));
    return documents;
  }

  /**
   * What is taken of a list.
   *
   * @param cut whether there is more
   */
  record Portion<T>(List<T> items, boolean cut) {

    /** More passages of one thing say nothing more. */
    private static final int MOST_CITED = 3;

    Portion {
      items = List.copyOf(items);
    }

    /** The passages that are cited of a thing. */
    static List<Evidence> cited(List<Evidence> passages) {
      return passages.stream().filter(passage -> !passage.getOrphaned()).limit(MOST_CITED).toList();
    }
  }
}
