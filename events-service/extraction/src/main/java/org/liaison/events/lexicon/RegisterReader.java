package org.liaison.events.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.lexicon.LexiconSubstance.Listing;

/** Reads what the record's registers rest on: substances, instruments and offices. */
final class RegisterReader {

  /** What can put a substance on a list. */
  static final String LISTERS = "instrument or state";

  private static final Pattern CAS = Pattern.compile("[1-9][0-9]{1,6}-[0-9]{2}-[0-9]");
  private static final Set<String> CLASSES =
      Set.of(
          "opioid",
          "fentanyl",
          "nitazene",
          "stimulant",
          "depressant",
          "dissociative",
          "hallucinogen",
          "cannabinoid",
          "precursor",
          "pre-precursor",
          "adulterant",
          "group");
  private static final Set<String> INSTRUMENT_KINDS =
      Set.of(
          "convention",
          "treaty",
          "agreement",
          "protocol",
          "memorandum",
          "joint-statement",
          "declaration");

  private final KnownIds known;

  RegisterReader(KnownIds known) {
    this.known = known;
  }

  LexiconSubstance substance(YamlEntry entry) {
    entry.allow(
        Set.of(
            "id",
            "name",
            "zh",
            "aliases",
            "cas",
            "class",
            "areas",
            "listings",
            "wikidata",
            "ambiguous"));
    entry.required("class");
    return new LexiconSubstance(
        Check.slug(entry, "id"),
        entry.required("name"),
        entry.optional("zh").orElse(""),
        entry.strings("aliases"),
        cas(entry),
        Check.oneOf(entry, "class", CLASSES),
        known.many(entry, "areas", "area"),
        entry.entries("listings").stream().map(this::listing).toList(),
        Check.wikidata(entry));
  }

  private Listing listing(YamlEntry entry) {
    entry.allow(Set.of("under", "schedule", "since"));
    entry.required("under");
    return new Listing(
        known.one(entry, "under", LISTERS), entry.required("schedule"), Check.date(entry, "since"));
  }

  LexiconInstrument instrument(YamlEntry entry) {
    entry.allow(
        Set.of(
            "id",
            "name",
            "zh",
            "aliases",
            "kind",
            "parties",
            "signed",
            "in-force",
            "wikidata",
            "ambiguous"));
    entry.required("kind");
    Optional<Edtf> signed = Check.date(entry, "signed");
    Optional<Edtf> inForce = Check.date(entry, "in-force");
    order(entry, "in-force", signed, inForce);
    return new LexiconInstrument(
        Check.slug(entry, "id"),
        entry.required("name"),
        entry.optional("zh").orElse(""),
        entry.strings("aliases"),
        Check.oneOf(entry, "kind", INSTRUMENT_KINDS),
        known.many(entry, "parties", "actor"),
        signed,
        inForce,
        Check.wikidata(entry));
  }

  LexiconOffice office(YamlEntry entry) {
    entry.allow(Set.of("id", "person", "title", "zh", "of", "from", "until"));
    for (String key : List.of("person", "of")) {
      entry.required(key);
    }
    Optional<Edtf> from = Check.date(entry, "from");
    Optional<Edtf> until = Check.date(entry, "until");
    order(entry, "until", from, until);
    return new LexiconOffice(
        Check.slug(entry, "id"),
        known.one(entry, "person", "person"),
        entry.required("title"),
        entry.optional("zh").orElse(""),
        known.one(entry, "of", "actor"),
        from,
        until);
  }

  /** What comes first must not lie behind what comes later. */
  private static void order(
      YamlEntry entry, String key, Optional<Edtf> first, Optional<Edtf> later) {
    Optional<LocalDate> begins = first.flatMap(Edtf::earliest);
    Optional<LocalDate> ends = later.flatMap(Edtf::latest);
    if (begins.isPresent() && ends.isPresent() && ends.get().isBefore(begins.get())) {
      throw entry.wrong(key, key + " lies before the date that it follows");
    }
  }

  /** The last digit checks the others, which tells most typing errors. */
  private static String cas(YamlEntry entry) {
    String cas = entry.optional("cas").orElse("");
    if (!cas.isEmpty() && !(CAS.matcher(cas).matches() && isChecked(cas))) {
      throw entry.wrong("cas", "\"" + cas + "\" is not a CAS number such as 437-38-7");
    }
    return cas;
  }

  private static boolean isChecked(String cas) {
    String digits = cas.replace("-", "");
    int last = digits.length() - 1;
    int sum = 0;
    for (int i = 0; i < last; i++) {
      sum += (last - i) * (digits.charAt(i) - '0');
    }
    return sum % 10 == digits.charAt(last) - '0';
  }
}
