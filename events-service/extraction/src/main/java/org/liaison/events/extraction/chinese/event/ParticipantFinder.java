package org.liaison.events.extraction.chinese.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.liaison.events.extraction.EventFinding.Participation;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.claim.Attribution;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.mention.MentionKind;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.time.ChineseTime;
import org.liaison.events.vocabulary.EventType;

/**
 * Tells who takes part in an event: who stands before its verb and behind it, else the subject of
 * the segments before, else what the paragraph is about.
 */
final class ParticipantFinder {

  private static final int SEGMENTS_BACK = 5;
  private static final int PERSON_REACH = 16;

  /** Whoever tells them without telling who did them did them, if they are told as done. */
  private static final Set<EventType> DONE_BY_TELLERS =
      Set.of(EventType.CONTROL, EventType.AGREEMENT, EventType.EXCHANGE, EventType.ASSISTANCE);

  private final ChineseWords words;
  private final Roles roles;
  private final Companions companions;

  ParticipantFinder(ChineseWords words) {
    this.words = words;
    this.roles = new Roles(words);
    this.companions = new Companions(words);
  }

  /**
   * Who takes part.
   *
   * @param states that they are or belong to
   * @param sides the states of the persons among them
   * @param from where the first of them stands, or the segment begins
   */
  record Parties(
      List<Participation> participants, List<String> states, List<String> sides, int from) {}

  Parties of(Reading reading, Trigger trigger, List<Mention> topic) {
    ChineseSentence sentence = reading.sentence();
    Segment segment = sentence.segments().get(trigger.segment());
    List<Mention> before =
        nearest(
            trigger, Acting.in(reading, trigger, segment.start(), startOfThing(reading, trigger)));
    List<Mention> after = Acting.in(reading, trigger, trigger.from(), segment.end());
    List<Mention> carried = List.of();
    if (isSuffered(trigger, before)) {
      carried = carried(reading, trigger);
    } else if (Roles.subjects(sentence, before).isEmpty()) {
      carried = carried(reading, trigger);
      boolean nobody = before.isEmpty() && after.isEmpty();
      if (carried.isEmpty() && (nobody || isOwnDeed(reading, segment, trigger))) {
        List<Mention> telling = telling(reading, trigger, isOwnDeed(reading, segment, trigger));
        carried = telling.isEmpty() && nobody ? topic : telling;
      }
    }
    Map<String, Participation> parties = new LinkedHashMap<>();
    List<String> states = new ArrayList<>();
    carried.forEach(mention -> add(parties, states, mention, subjectRole(trigger)));
    before.forEach(
        mention -> add(parties, states, mention, roles.of(sentence, trigger, before, mention)));
    after.stream()
        .filter(
            mention -> takesPart(trigger, mention) && !isSubjectMatter(sentence, trigger, mention))
        .forEach(mention -> add(parties, states, mention, Roles.objectRole(trigger, mention)));
    companions
        .users(reading, trigger)
        .forEach(mention -> add(parties, states, mention, subjectRole(trigger)));
    companions
        .helpers(reading, trigger)
        .forEach(mention -> add(parties, states, mention, subjectRole(trigger)));
    companions
        .attendants(reading, trigger)
        .forEach(mention -> add(parties, states, mention, subjectRole(trigger)));
    int from =
        carried.stream()
            .filter(reading.mentions()::contains)
            .mapToInt(Mention::start)
            .min()
            .orElse(segment.start());
    List<String> sides =
        Stream.of(carried, before, after)
            .flatMap(List::stream)
            .filter(m -> m.is(MentionKind.PERSON) && m.states().size() == 1)
            .filter(m -> acts(parties.get(m.names().get(0).label())))
            .map(m -> m.states().get(0))
            .distinct()
            .toList();
    return new Parties(List.copyOf(parties.values()), states, sides, from);
  }

  private static boolean acts(Participation part) {
    return part != null && !part.role().equals(Roles.TARGET);
  }

  /** 墨西哥警察 in 为墨西哥警察提供培训 is told whole, though 警察 is who is trained. */
  private static int startOfThing(Reading reading, Trigger trigger) {
    return reading.mentions().stream()
        .filter(m -> m.span().start() < trigger.from() && m.end() > trigger.from())
        .filter(m -> m.end() <= trigger.at())
        .mapToInt(Mention::end)
        .findFirst()
        .orElse(trigger.from());
  }

  /** 调查局表示，已破获31件: who tells what nobody else is told to have done did it. */
  private List<Mention> telling(Reading reading, Trigger trigger, boolean own) {
    if (trigger.type() == EventType.SANCTION) {
      return reading.said().stream()
          .map(Attribution::speaker)
          .filter(speaker -> speaker.level().equals("heads-of-state"))
          .toList();
    }
    boolean enforcement = trigger.rule().rule().type() == EventType.ENFORCEMENT;
    return !enforcement && !(own && DONE_BY_TELLERS.contains(trigger.type()))
        ? List.of()
        : reading.said().stream()
            .filter(said -> said.stretch().end() <= trigger.at())
            .map(Attribution::speaker)
            .flatMap(speaker -> body(reading, speaker, enforcement))
            .filter(
                speaker ->
                    speaker.is(MentionKind.AGENCY)
                        || (enforcement
                            && speaker.is(MentionKind.STATE)
                            && (own || isPolice(reading.sentence(), speaker))))
            .toList();
  }

  /** 韩国检方说，两人日前落网. */
  private boolean isPolice(ChineseSentence sentence, Mention speaker) {
    return sentence.span().holds(speaker.span().start())
        && words
            .endingAt("police-words", sentence.text(), speaker.span().start(), speaker.span().end())
            .isPresent();
  }

  /** 海关监督郑健威表示，已拘捕一人: the body of an officer has done it. */
  private static Stream<Mention> body(Reading reading, Mention speaker, boolean enforcement) {
    return enforcement && speaker.is(MentionKind.PERSON)
        ? reading.mentions(speaker.start(), speaker.span().start()).stream()
            .filter(m -> m.is(MentionKind.AGENCY))
            .limit(1)
        : Stream.of(speaker);
  }

  /** 泰国检方表示，已将一人引渡至美国: who tells so has done it. */
  private boolean isOwnDeed(Reading reading, Segment segment, Trigger trigger) {
    ChineseSentence sentence = reading.sentence();
    boolean passive =
        trigger.type() == EventType.ENFORCEMENT
            && words.anyIn("passives", sentence.text(), segment.start(), trigger.word().end());
    int from =
        reading.times(segment.start(), segment.end()).stream()
            .filter(time -> time.start() == segment.start())
            .mapToInt(ChineseTime::end)
            .findFirst()
            .orElse(segment.start());
    return passive || words.at("own-deeds", sentence.text(), from, segment.end()).isPresent();
  }

  /** 徐某某当日被刑事拘留: who did it stands before. */
  private static boolean isSuffered(Trigger trigger, List<Mention> before) {
    return trigger.rule().rule().type() == EventType.ENFORCEMENT
        && !before.isEmpty()
        && before.stream().allMatch(m -> m.is(MentionKind.PERSON));
  }

  /** Of those before a visit only the last one travels. */
  private static List<Mention> nearest(Trigger trigger, List<Mention> before) {
    boolean visit = trigger.rule().rule().type() == EventType.VISIT;
    List<Mention> people = before.stream().filter(m -> m.is(MentionKind.PERSON)).toList();
    if (visit && !people.isEmpty()) {
      return people.subList(people.size() - 1, people.size());
    }
    return visit && before.size() > 1 ? before.subList(before.size() - 1, before.size()) : before;
  }

  /** What stands behind the verb takes part in a meeting or agreement, elsewhere by its role. */
  private static boolean takesPart(Trigger trigger, Mention mention) {
    EventType type = trigger.rule().rule().type();
    boolean thing = trigger.thing() == null || mention.end() <= trigger.thing().end() + 12;
    return switch (type) {
      case ENFORCEMENT ->
          trigger.rule().rule().mode().equals("extradition")
              ? thing
              : isDealtWith(trigger, mention);
      case MEETING, AGREEMENT, SANCTION, VISIT, STATEMENT, MECHANISM -> thing;
      case EXCHANGE, ASSISTANCE ->
          !trigger.rule().rule().objectRole().equals("participant") || thing;
      default -> false;
    };
  }

  /** 逮捕中国公民张伟: the person behind the verb is its target, if nothing else is. */
  private static boolean isDealtWith(Trigger trigger, Mention mention) {
    return trigger.rule().rule().objectRole().equals(Roles.TARGET)
        && mention.is(MentionKind.PERSON)
        && mention.span().start() - trigger.word().end() <= PERSON_REACH;
  }

  /** 提供了张某的犯罪证据: it is of him that something is given. */
  private static boolean isSubjectMatter(
      ChineseSentence sentence, Trigger trigger, Mention mention) {
    return trigger.rule().rule().type() == EventType.EXCHANGE
        && mention.is(MentionKind.PERSON)
        && sentence.at(mention.end()) == '的';
  }

  private List<Mention> carried(Reading reading, Trigger trigger) {
    ChineseSentence sentence = reading.sentence();
    int segment = trigger.segment();
    for (int i = segment - 1; i >= Math.max(0, segment - SEGMENTS_BACK); i--) {
      Segment previous = sentence.segments().get(i);
      List<Mention> mentions =
          Roles.subjects(sentence, Acting.in(reading, trigger, previous.start(), previous.end()));
      if (!mentions.isEmpty() && isSubject(sentence, mentions.get(0))) {
        return leading(sentence, mentions);
      }
    }
    return List.of();
  }

  /** 同包括墨西哥在内的各国合作，并将…: who is told so does not act in the next clause. */
  private boolean isSubject(ChineseSentence sentence, Mention mention) {
    return "括同与对向从在以因驻访于".indexOf(sentence.at(mention.start() - 1)) < 0
        && words
            .endingAt("transitives", sentence.text(), sentence.start(), mention.start())
            .isEmpty();
  }

  /** The first mention of a segment and those joined to it: 公安部、商务部和海关总署. */
  static List<Mention> leading(ChineseSentence sentence, List<Mention> mentions) {
    List<Mention> joined = new ArrayList<>(mentions.subList(0, 1));
    for (int i = 1; i < mentions.size(); i++) {
      int gap = mentions.get(i).start() - mentions.get(i - 1).end();
      char sign = sentence.at(mentions.get(i - 1).end());
      boolean list = gap <= 1 && "、和与同及".indexOf(sign) >= 0;
      boolean with = gap > 0 && "同与和".indexOf(sentence.at(mentions.get(i).start() - 1)) >= 0;
      if (gap == 0 || list || with) {
        joined.add(mentions.get(i));
      }
    }
    return joined;
  }

  private static String subjectRole(Trigger trigger) {
    return trigger.rule().rule().subjectRole();
  }

  private static void add(
      Map<String, Participation> parties, List<String> states, Mention mention, String role) {
    for (Name name : mention.names()) {
      parties.putIfAbsent(name.label(), new Participation(name, role));
    }
    boolean person = mention.is(MentionKind.PERSON);
    for (String state : mention.states()) {
      if (!states.contains(state) && (!person || mention.states().size() == 1)) {
        states.add(state);
      }
    }
  }
}
