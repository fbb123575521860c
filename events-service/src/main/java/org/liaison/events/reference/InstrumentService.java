package org.liaison.events.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconInstrument;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.query.RecordQueryService;
import org.liaison.events.record.domain.Commitment;
import org.liaison.events.record.domain.Event;
import org.liaison.events.reference.persistence.NamingQueries;

/** The instruments of the lexicon, each with what the record says of it. */
@ApplicationScoped
public class InstrumentService {

  private final Lexicon lexicon;
  private final NamingQueries naming;
  private final RecordQueryService records;

  InstrumentService(Lexicon lexicon, NamingQueries naming, RecordQueryService records) {
    this.lexicon = lexicon;
    this.naming = naming;
    this.records = records;
  }

  /**
   * Instruments in the lexicon's order.
   *
   * @param party an actor's id, or empty
   * @param words part of a name, or empty
   */
  public List<FoundingInstrument> instruments(String party, String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return lexicon.instruments().stream()
        .filter(instrument -> party.isEmpty() || instrument.parties().contains(party))
        .filter(
            instrument ->
                names(instrument).anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted)))
        .map(this::founding)
        .toList();
  }

  /** An instrument with the events and commitments that name it. */
  @Transactional
  public NamedInstrument instrument(String id) {
    LexiconInstrument instrument =
        lexicon.instruments().stream()
            .filter(known -> known.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new RecordException(
                        ErrorCode.INSTRUMENT_NOT_FOUND,
                        "There is no instrument with the id " + id));
    List<String> names = names(instrument).filter(name -> !name.isEmpty()).distinct().toList();
    List<Commitment> commitments = new ArrayList<>();
    naming.commitments(names).forEach(found -> commitments.add(records.commitment(found)));
    return new NamedInstrument(
        founding(instrument), records.events(naming.events(names)), commitments);
  }

  private FoundingInstrument founding(LexiconInstrument instrument) {
    return new FoundingInstrument(
        instrument,
        lexicon.mechanisms().stream()
            .filter(mechanism -> mechanism.instrument().equals(instrument.id()))
            .map(LexiconMechanism::id)
            .toList());
  }

  private static Stream<String> names(LexiconInstrument instrument) {
    return Stream.concat(
        Stream.of(instrument.name(), instrument.nameZh()), instrument.aliases().stream());
  }

  /**
   * An instrument.
   *
   * @param mechanisms ids of those that it founded
   */
  public record FoundingInstrument(LexiconInstrument instrument, List<String> mechanisms) {}

  /** An instrument with what names it. */
  public record NamedInstrument(
      FoundingInstrument founding, List<Event> events, List<Commitment> commitments) {}
}
