package org.liaison.events.lexicon;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads a lexicon: {@code actors.yaml}, {@code mechanisms.yaml}, {@code areas.yaml}, {@code
 * places.yaml}; if there are such, {@code instruments.yaml}, {@code substances.yaml} and {@code
 * offices.yaml}; and for each language {@code XX-events.yaml} and {@code XX-words.yaml}. Later
 * layers add to earlier ones.
 */
public final class LexiconLoader {

  private static final String ACTORS = "actors.yaml";
  private static final String OFFICES = "offices.yaml";
  private static final String INSTRUMENTS = "instruments.yaml";
  private static final String MECHANISMS = "mechanisms.yaml";
  private static final String AREAS = "areas.yaml";
  private static final String SUBSTANCES = "substances.yaml";
  private static final String PLACES = "places.yaml";
  private static final Set<String> FILES =
      Set.of(ACTORS, OFFICES, INSTRUMENTS, MECHANISMS, AREAS, SUBSTANCES, PLACES);

  private final List<LexiconSource> layers;

  public LexiconLoader(LexiconSource... layers) {
    this.layers = List.of(layers);
  }

  /**
   * @throws InvalidLexiconException naming file and line of the first thing that is wrong
   */
  public Lexicon load() {
    LexiconFiles files = new LexiconFiles(layers);
    Set<String> names = new TreeSet<>(FILES);
    names.addAll(WordsReader.fileNames());
    files.refuseOthersThan(names);
    return new Reading(files).lexicon();
  }

  /** One pass over the files, each after those that it refers to. */
  private static final class Reading {

    private final LexiconFiles files;
    private final KnownIds known = new KnownIds();
    private final EntryReader entries = new EntryReader(known);
    private final RegisterReader registers = new RegisterReader(known);

    Reading(LexiconFiles files) {
      this.files = files;
    }

    Lexicon lexicon() {
      List<LexiconActor> actors = actors();
      List<LexiconInstrument> instruments = instruments();
      List<LexiconMechanism> mechanisms =
          named(files.entries(MECHANISMS, "id"), "id", entries::mechanism);
      List<LexiconArea> areas = areas();
      List<LexiconSubstance> substances = substances();
      return new LoadedLexicon(
          actors,
          files.optional(OFFICES, "id").stream().map(registers::office).toList(),
          instruments,
          mechanisms,
          new SubstanceWords(substances).addTo(areas),
          substances,
          named(files.entries(PLACES, "name"), "name", entries::place),
          new WordsReader(files, new SubstanceWords(substances)).read(),
          files.fingerprint());
    }

    /** Ids are known before entries are read, since an agency may stand before its side. */
    private List<LexiconActor> actors() {
      List<YamlEntry> read = files.entries(ACTORS, "id");
      for (YamlEntry entry : read) {
        String id = entry.required("id");
        known.add("actor", id);
        known.add(entry.required("kind"), id);
        if (entry.required("kind").equals("state")) {
          known.add(RegisterReader.LISTERS, id);
        }
      }
      List<LexiconActor> actors = read.stream().map(entries::actor).toList();
      register(read, "id", List.of("aliases", "adjectives", "seats"));
      return actors;
    }

    private List<LexiconInstrument> instruments() {
      List<YamlEntry> read = files.optional(INSTRUMENTS, "id");
      for (YamlEntry entry : read) {
        known.add(RegisterReader.LISTERS, entry.required("id"));
        known.add("instrument", entry.required("id"));
      }
      return named(read, "id", registers::instrument);
    }

    private List<LexiconArea> areas() {
      List<LexiconArea> areas = files.entries(AREAS, "id").stream().map(entries::area).toList();
      areas.forEach(area -> known.add("area", area.id()));
      return areas;
    }

    private List<LexiconSubstance> substances() {
      return named(files.optional(SUBSTANCES, "id"), "id", registers::substance);
    }

    private static <T> List<T> named(
        List<YamlEntry> read, String identity, Function<YamlEntry, T> reader) {
      List<T> items = read.stream().map(reader).toList();
      register(read, identity, List.of("aliases"));
      return items;
    }

    private static void register(List<YamlEntry> read, String identity, List<String> lists) {
      NameRegister names = new NameRegister();
      for (YamlEntry entry : read) {
        names.add(entry, entry.required(identity), List.of("name", "zh"), lists);
      }
    }
  }
}
