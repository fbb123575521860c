package org.liaison.events.extraction.english;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liaison.events.extraction.EventFinding.Participation;
import org.liaison.events.extraction.english.mention.Knowledge;
import org.liaison.events.extraction.english.word.Verbs;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.vocabulary.ActorKind;
import org.liaison.events.vocabulary.EventType;

/** Writes the line by which an event stands on a timeline, in English. */
final class TitleWriter {

  private static final int LONGEST = 160;
  private static final String PLEAD = "plead";
  private static final Set<String> WITH_ARTICLE =
      Set.of("united-states", "united-kingdom", "philippines", "netherlands", "united-nations");
  private static final Pattern QUOTES = Pattern.compile("[\"\u201c\u201d]");
  private static final Pattern VENUE =
      Pattern.compile(
          "^[^,]*(?:Estate|House|Hall|Hotel|Center|Centre|Palace|Residence|Airport|University|Guesthouse|Mar-a-Lago)");
  private static final Set<String> TARGETS = Set.of("target", "host", "recipient", "depositary");

  private final Knowledge knowledge;
  private final Verbs verbs;

  TitleWriter(Knowledge knowledge, Verbs verbs) {
    this.knowledge = knowledge;
    this.verbs = verbs;
  }

  String write(EventMention event) {
    List<String> subjects =
        event.headline().verb().equals(PLEAD) ? pleaders(event) : subjects(event);
    String target = event.headline().verb().equals(PLEAD) ? "" : target(event);
    String core =
        subjects.isEmpty()
            ? passive(event)
            : join(subjects) + " " + predicate(event, subjects.size() > 1) + object(event);
    boolean visited = event.type() == EventType.VISIT && core.endsWith("visits");
    String title =
        visited && !event.place().isEmpty()
            ? core + " " + event.place()
            : core + target + where(event.place());
    return cut(capitalised(QUOTES.matcher(title).replaceAll("")));
  }

  /** A venue is written before its town. */
  private static String where(String place) {
    if (place.isEmpty()) {
      return "";
    }
    return (VENUE.matcher(place).find() ? " at " : " in ") + place;
  }

  private List<String> subjects(EventMention event) {
    boolean heads = event.type() == EventType.MEETING;
    Set<String> people = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    Set<String> spokenFor = sidesOfBodies(event);
    for (Participation participation : event.participants()) {
      boolean named = !spokenFor.contains(participation.actor().id());
      if (named && !TARGETS.contains(participation.role())) {
        boolean person = kind(participation) == ActorKind.PERSON;
        (person ? people : others).add(label(participation));
      }
    }
    boolean byName =
        (heads && people.size() > 1)
            || others.isEmpty()
            || (event.type() == EventType.VISIT && !people.isEmpty());
    return (byName ? people : others).stream().limit(3).toList();
  }

  /** The states whose own agencies act: "Treasury sanctions …" needs no "and the United States". */
  private Set<String> sidesOfBodies(EventMention event) {
    return event.participants().stream()
        .filter(participation -> !TARGETS.contains(participation.role()))
        .flatMap(participation -> knowledge.byId(participation.actor().id()).stream())
        .filter(actor -> actor.kind() == ActorKind.AGENCY)
        .map(LexiconActor::side)
        .collect(Collectors.toSet());
  }

  /** Who answers to a charge, never the court that hears it. */
  private List<String> pleaders(EventMention event) {
    List<String> people =
        event.participants().stream()
            .filter(participation -> kind(participation) == ActorKind.PERSON)
            .map(this::label)
            .limit(3)
            .toList();
    return people.isEmpty() ? List.of("Defendant") : people;
  }

  private String target(EventMention event) {
    List<String> targets =
        event.participants().stream()
            .filter(participation -> TARGETS.contains(participation.role()))
            .map(this::label)
            .filter(label -> !event.headline().object().contains(label))
            .limit(2)
            .toList();
    boolean whole = event.head().isEmpty() && !event.headline().object().isEmpty();
    boolean told =
        whole || !event.headline().rest().isEmpty() || event.headline().object().contains(" on ");
    if (told
        || targets.isEmpty()
        || (event.type() == EventType.VISIT && !event.place().isEmpty())) {
      return "";
    }
    String link =
        switch (event.type()) {
          case SANCTION -> event.headline().object().isEmpty() ? " " : " on ";
          case VISIT -> event.headline().object().isEmpty() ? " " : " to ";
          default -> " to ";
        };
    return link + join(targets);
  }

  private String predicate(EventMention event, boolean plural) {
    String verb = event.headline().verb();
    return switch (event.factuality()) {
      case HAPPENED -> conjugated(verb, plural);
      case ANNOUNCED -> (plural ? "announce they will " : "announces it will ") + verb;
      case PLANNED -> (plural ? "plan to " : "plans to ") + verb;
      case HYPOTHETICAL -> "might " + verb;
      case NEGATED -> "did not " + verb;
    };
  }

  private String conjugated(String verb, boolean plural) {
    int space = verb.indexOf(' ');
    String first = space < 0 ? verb : verb.substring(0, space);
    String rest = space < 0 ? "" : verb.substring(space);
    return (plural ? first : verbs.thirdPerson(first)) + rest;
  }

  private static String object(EventMention event) {
    String verb = event.headline().verb();
    String object = event.headline().object();
    boolean bare = verb.equals("meet") || verb.startsWith("speak") || verb.equals("visit");
    if (bare || object.isEmpty()) {
      return "";
    }
    String rest = event.headline().rest().isEmpty() ? "" : " " + event.headline().rest();
    return (object.startsWith(":") ? "" : " ") + object + rest;
  }

  private static String passive(EventMention event) {
    String object =
        event.headline().object().isEmpty() ? fallback(event.type()) : event.headline().object();
    String link =
        switch (event.factuality()) {
          case HAPPENED -> " ";
          case ANNOUNCED, PLANNED -> " to be ";
          case HYPOTHETICAL -> " might be ";
          case NEGATED -> " not ";
        };
    String rest = event.headline().rest().isEmpty() ? "" : " " + event.headline().rest();
    return object + link + event.headline().passive() + rest;
  }

  private static String fallback(EventType type) {
    return switch (type) {
      case ENFORCEMENT -> "suspects";
      case MEETING -> "meeting";
      case VISIT -> "visit";
      default -> type.name().toLowerCase(Locale.ROOT);
    };
  }

  private String label(Participation participation) {
    String label = participation.actor().label();
    return WITH_ARTICLE.contains(participation.actor().id()) ? "the " + label : label;
  }

  private ActorKind kind(Participation participation) {
    return knowledge
        .byId(participation.actor().id())
        .map(LexiconActor::kind)
        .orElse(participation.actor().id().isEmpty() ? ActorKind.PERSON : ActorKind.ORGANISATION);
  }

  private static String join(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + names.get(names.size() - 1);
  }

  private static String capitalised(String title) {
    int first = title.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + title.substring(Character.charCount(first));
  }

  private static String cut(String title) {
    if (title.length() <= LONGEST) {
      return title;
    }
    int space = title.lastIndexOf(' ', LONGEST);
    int end =
        space > 0
            ? space
            : title.offsetByCodePoints(
                0, Math.min(LONGEST, title.codePointCount(0, title.length())));
    return title.substring(0, end) + "…";
  }
}
