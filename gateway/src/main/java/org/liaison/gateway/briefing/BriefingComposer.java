package org.liaison.gateway.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liaison.documents.v1.Document;
import org.liaison.documents.v1.DocumentMetadata;
import org.liaison.documents.v1.Handling;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.Claim;
import org.liaison.events.v1.Commitment;
import org.liaison.events.v1.Control;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.Evidence;
import org.liaison.events.v1.Notice;
import org.liaison.gateway.briefing.BriefingMaterial.Portion;
import org.liaison.gateway.document.DocumentWords;
import org.liaison.gateway.event.EventWords;
import org.liaison.gateway.vocabulary.Proto;

/** Writes a briefing out of what the record gives; passages are numbered as they are first used. */
final class BriefingComposer {

  private final Map<String, Document> documents;
  private final Map<Place, Citation> citations = new LinkedHashMap<>();

  /**
   * A composer of one briefing.
   *
   * @param documents by id; those that are gone are not there
   */
  BriefingComposer(Map<String, Document> documents) {
    this.documents = documents;
  }

  Briefing compose(BriefingRequest request, BriefingMaterial material) {
    List<BriefingSection> sections =
        List.of(
            section("events", material.events(), this::event),
            section("controls", material.controls(), this::control),
            section("commitments-made", material.made(), item -> commitment(item, false)),
            section("commitments-due", material.due(), item -> commitment(item, true)),
            section("notices", inOrder(material.notices()), this::notice),
            section("claims", inDateOrder(material.claims()), this::claim));
    return new Briefing(
        material.side(),
        request.areas(),
        request.dates().from(),
        request.dates().to(),
        strictest(),
        sections,
        List.copyOf(citations.values()));
  }

  private static <T> BriefingSection section(
      String kind, Portion<T> portion, Function<T, BriefingItem> item) {
    return new BriefingSection(kind, portion.items().stream().map(item).toList(), portion.cut());
  }

  private BriefingItem event(Event event) {
    String place = event.getPlace().isEmpty() ? "" : " (" + event.getPlace() + ")";
    return new BriefingItem(
        event.getId(),
        Proto.orNull(event.getDate().getEdtf()),
        event.getTitle() + place,
        EventWords.STATUSES.word(event.getStatus()),
        cite(event.getEvidenceList()));
  }

  private BriefingItem commitment(Commitment commitment, boolean byTerm) {
    String to =
        commitment.getBeneficiariesCount() == 0
            ? ""
            : " to " + names(commitment.getBeneficiariesList());
    String due =
        commitment.getDue().getEdtf().isEmpty() || byTerm
            ? ""
            : ", by " + commitment.getDue().getEdtf();
    String overdue = commitment.getOverdue() ? ", overdue" : "";
    return new BriefingItem(
        commitment.getId(),
        Proto.orNull((byTerm ? commitment.getDue() : commitment.getMade()).getEdtf()),
        names(commitment.getPromisorsList()) + to + ": " + commitment.getAction() + due,
        commitment.getStatus() + overdue,
        cite(commitment.getEvidenceList()));
  }

  /** A control rests on its act and source, which stand in its words. */
  private BriefingItem control(Control control) {
    return new BriefingItem(
        control.getId(),
        Proto.orNull(control.getEffective().getEdtf()),
        "%s: %s (%s; %s)"
            .formatted(
                control.getName(), control.getSchedule(), control.getBasis(), control.getSource()),
        control.hasEnded() ? "ended " + control.getEnded().getEdtf() : "in force",
        List.of());
  }

  private BriefingItem notice(Notice notice) {
    String asks =
        notice.getAsksList().stream()
            .map(ask -> ask.getOf().getName() + " to " + ask.getWhat())
            .collect(Collectors.joining("; "));
    return new BriefingItem(
        notice.getId(),
        Proto.orNull(notice.getIssuedOn().getEdtf()),
        notice.getIssuedBy().getName()
            + ": "
            + notice.getTitle()
            + (asks.isEmpty() ? "" : ". Asked: " + asks),
        notice.getLate() ? "late" : null,
        cite(notice.getEvidenceList()));
  }

  private BriefingItem claim(Claim claim) {
    String office = claim.getAffiliation().isEmpty() ? "" : " (" + claim.getAffiliation() + ")";
    String reporter = claim.getReporter().isEmpty() ? "" : ", according to " + claim.getReporter();
    return new BriefingItem(
        claim.getId(),
        Proto.orNull(claim.getDate().getEdtf()),
        claim.getSpeaker().getName() + office + reporter + ": " + claim.getContent(),
        Proto.orNull(claim.getStance()),
        cite(claim.getEvidenceList()));
  }

  private List<Integer> cite(List<Evidence> passages) {
    List<Integer> numbers = new ArrayList<>();
    for (Evidence passage : Portion.cited(passages)) {
      Citation citation =
          citations.computeIfAbsent(
              new Place(
                  passage.getDocumentId(),
                  passage.getVersion(),
                  passage.getStart(),
                  passage.getEnd()),
              place -> citation(passage));
      if (!numbers.contains(citation.number())) {
        numbers.add(citation.number());
      }
    }
    return numbers.stream().sorted().toList();
  }

  private Citation citation(Evidence passage) {
    DocumentMetadata source =
        documents
            .getOrDefault(passage.getDocumentId(), Document.getDefaultInstance())
            .getCurrent()
            .getMetadata();
    return new Citation(
        citations.size() + 1,
        passage.getDocumentId(),
        passage.getVersion(),
        passage.getStart(),
        passage.getEnd(),
        passage.getExact(),
        Proto.orNull(source.getTitle()),
        Proto.orNull(source.getPublisher()),
        Proto.orNull(source.getPublishedOn()),
        Proto.orNull(source.getUrl()),
        DocumentWords.HANDLINGS.word(source.getHandling()));
  }

  private String strictest() {
    return citations.keySet().stream()
        .map(place -> documents.get(place.documentId()))
        .filter(document -> document != null)
        .map(document -> document.getCurrent().getMetadata().getHandling())
        .filter(handling -> handling != Handling.HANDLING_UNSPECIFIED)
        .max(Comparator.comparingInt(Handling::getNumber))
        .map(DocumentWords.HANDLINGS::word)
        .orElseGet(() -> DocumentWords.HANDLINGS.word(Handling.HANDLING_CLEAR));
  }

  /** Claims come newest first. */
  private static Portion<Claim> inDateOrder(Portion<Claim> claims) {
    return new Portion<>(
        claims.items().stream()
            .sorted(
                Comparator.comparing((Claim claim) -> claim.getDate().getEdtf())
                    .thenComparing(Claim::getId))
            .toList(),
        claims.cut());
  }

  /** Notices come newest first. */
  private static Portion<Notice> inOrder(Portion<Notice> notices) {
    return new Portion<>(
        notices.items().stream()
            .sorted(
                Comparator.comparing((Notice notice) -> notice.getIssuedOn().getEdtf())
                    .thenComparing(Notice::getId))
            .toList(),
        notices.cut());
  }

  private static String names(List<ActorRef> actors) {
    return actors.stream().map(ActorRef::getName).collect(Collectors.joining(", "));
  }

  private record Place(String documentId, int version, int start, int end) {}
}
