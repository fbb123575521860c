package org.liaison.events.extraction.chinese.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.liaison.events.extraction.chinese.text.Signs;
import org.liaison.events.vocabulary.EventType;

/**
 * Tells who takes part in an event: who stands before its verb and behind it, else the subject of
 * the segments before, else what the paragraph is about.
 */
final class ParticipantFinder {

  private static final int SEGMENTS_BACK = 5;
  private static final int TARGET_REACH = 4;
  private static final int PERSON_REACH = 16;
  private static final String TARGET = "target";
  private static final int LONGEST_STATE = 5;
  private static final String TARGET_SIGNS = "对向给被把将为";

  private final ChineseWords words;

  ParticipantFinder(ChineseWords words) {
    this.words = words;
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
        nearest(trigger, acting(reading, trigger, segment.start(), startOfThing(reading, trigger)));
    List<Mention> after = acting(reading, trigger, trigger.from(), segment.end());
    List<Mention> carried = List.of();
    if (isSuffered(trigger, before)) {
      carried = carried(reading, trigger);
    } else if (subjects(sentence, before).isEmpty()) {
      carried = carried(reading, trigger);
      if (carried.isEmpty() && before.isEmpty() && after.isEmpty()) {
        List<Mention> telling = telling(reading, trigger);
        carried = telling.isEmpty() ? topic : telling;
      }
    }
    Map<String, Participation> parties = new LinkedHashMap<>();
    List<String> states = new ArrayList<>();
    carried.forEach(mention -> add(parties, states, mention, subjectRole(trigger)));
    before.forEach(mention -> add(parties, states, mention, role(sentence, trigger, mention)));
    after.stream()
        .filter(
            mention -> takesPart(trigger, mention) && !isSubjectMatter(sentence, trigger, mention))
        .forEach(mention -> add(parties, states, mention, objectRole(trigger, mention)));
    users(reading, trigger).forEach(mention -> add(parties, states, mention, subjectRole(trigger)));
    helpers(reading, trigger)
        .forEach(mention -> add(parties, states, mention, subjectRole(trigger)));
    attendants(reading, trigger)
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
    return part != null && !part.role().equals(TARGET);
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
  private static List<Mention> telling(Reading reading, Trigger trigger) {
    if (trigger.type() == EventType.SANCTION) {
      return reading.said().stream()
          .map(Attribution::speaker)
          .filter(speaker -> speaker.level().equals("heads-of-state"))
          .toList();
    }
    return trigger.rule().rule().type() != EventType.ENFORCEMENT
        ? List.of()
        : reading.said().stream()
            .filter(said -> said.stretch().end() <= trigger.at())
            .map(Attribution::speaker)
            .filter(speaker -> speaker.is(MentionKind.AGENCY))
            .toList();
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

  private static List<Mention> acting(Reading reading, Trigger trigger, int from, int to) {
    boolean report = trigger.rule().rule().type() == EventType.REPORT;
    return reading.mentions().stream()
        .filter(m -> m.span().start() >= from && m.end() <= to)
        .filter(m -> m.isActing() && (report || !isSpeakerOnly(reading, m)))
        .filter(m -> !isPlace(reading.sentence(), m))
        .filter(m -> !isOffice(reading, m))
        .toList();
  }

  /** Who announces what he does himself takes part: 美国财政部宣布制裁. */
  private static boolean isSpeakerOnly(Reading reading, Mention mention) {
    return reading.isTimeOfSpeech(mention.span().start());
  }

  /** 自泰国曼谷运抵, 在老挝: where something comes from or is does not act. */
  private static boolean isPlace(ChineseSentence sentence, Mention mention) {
    char before = sentence.at(mention.start() - 1);
    boolean bare = mention.end() - mention.span().start() <= LONGEST_STATE;
    boolean spoken = before == '于' && sentence.at(mention.start() - 2) == '对';
    return mention.is(MentionKind.STATE) && bare && !spoken && "在自从往抵于入".indexOf(before) >= 0;
  }

  /** The ministry in 公安部部长孟建柱 does not act itself. */
  private static boolean isOffice(Reading reading, Mention mention) {
    return reading.mentions().stream()
        .anyMatch(
            other ->
                other.is(MentionKind.PERSON)
                    && !other.equals(mention)
                    && other.start() <= mention.span().start()
                    && mention.end() <= other.span().start());
  }

  private static List<Mention> subjects(ChineseSentence sentence, List<Mention> before) {
    List<Mention> subjects = before.stream().filter(m -> !isTarget(sentence, m)).toList();
    boolean with =
        !subjects.isEmpty() && "同与跟和".indexOf(sentence.at(subjects.get(0).start() - 1)) >= 0;
    boolean first = with && subjects.get(0).equals(before.get(0));
    return first ? List.of() : subjects;
  }

  private static boolean isTarget(ChineseSentence sentence, Mention mention) {
    for (int i = 1; i <= TARGET_REACH; i++) {
      char sign = sentence.at(mention.start() - i);
      if (TARGET_SIGNS.indexOf(sign) >= 0 && sign != '\0') {
        return !sentence.has(mention.start() - i - 1, "因为") && !isReason(sentence, mention, i);
      }
      if (!Signs.isHan(sign)) {
        break;
      }
    }
    return sentence.at(mention.end()) == '被';
  }

  /** 针对佩洛西窜访台湾: who stands before a visit travels. */
  private static boolean isReason(ChineseSentence sentence, Mention mention, int distance) {
    boolean travels =
        sentence.at(mention.end()) == '访' || sentence.at(mention.end() + 1) == '访';
    return travels
        && mention.is(MentionKind.PERSON)
        && sentence.has(mention.start() - distance - 1, "针对");
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
    return trigger.rule().rule().objectRole().equals(TARGET)
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
          subjects(sentence, acting(reading, trigger, previous.start(), previous.end()));
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

  /** 在老挝警方配合下，…; 根据美方通报的线索，…: who helps takes part in the operation. */
  private List<Mention> helpers(Reading reading, Trigger trigger) {
    ChineseSentence sentence = reading.sentence();
    if (trigger.type() != EventType.ENFORCEMENT) {
      return List.of();
    }
    List<Mention> helpers = new ArrayList<>();
    for (int i = trigger.segment() - 1; i >= Math.max(0, trigger.segment() - 2); i--) {
      Segment segment = sentence.segments().get(i);
      if (sentence.segments().get(i + 1).isFresh()) {
        break;
      }
      if (words.at("help-openers", sentence.text(), segment.start(), segment.end()).isPresent()
          && words.endingAt("help-ends", sentence.text(), segment.start(), segment.end()).isPresent()) {
        helpers.addAll(
            reading.mentions(segment.start(), segment.end()).stream()
                .filter(Mention::isActing)
                .toList());
      }
    }
    return helpers;
  }

  /** 交流会举行，中美两国禁毒部门派团参加. */
  private List<Mention> attendants(Reading reading, Trigger trigger) {
    boolean meeting = trigger.rule().rule().type() == EventType.MEETING;
    List<Segment> segments = reading.sentence().segments();
    if (!meeting || trigger.segment() + 1 >= segments.size()) {
      return List.of();
    }
    Segment next = segments.get(trigger.segment() + 1);
    boolean attend = words.anyIn("attending", reading.sentence().text(), next.start(), next.end());
    return attend ? acting(reading, trigger, next.start(), next.end()) : List.of();
  }

  /** 根据中方提供的情报，澳大利亚联邦警察查扣冰毒: who uses it was given it. */
  private List<Mention> users(Reading reading, Trigger trigger) {
    ChineseSentence sentence = reading.sentence();
    List<Segment> segments = sentence.segments();
    Segment own = segments.get(trigger.segment());
    boolean given =
        trigger.rule().rule().type() == EventType.EXCHANGE
            && trigger.segment() + 1 < segments.size()
            && words.at("using", sentence.text(), own.start(), own.end()).isPresent();
    if (!given) {
      return List.of();
    }
    Segment next = segments.get(trigger.segment() + 1);
    List<Mention> users = acting(reading, trigger, next.start(), next.end());
    return users.isEmpty() ? List.of() : leading(sentence, users);
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

  private String role(ChineseSentence sentence, Trigger trigger, Mention mention) {
    return isTarget(sentence, mention) || isVictim(sentence, trigger, mention)
        ? objectRole(trigger, mention)
        : subjectRole(trigger);
  }

  /** 王强在墨西哥被捕. */
  private boolean isVictim(ChineseSentence sentence, Trigger trigger, Mention mention) {
    return trigger.rule().rule().objectRole().equals(TARGET)
        && mention.is(MentionKind.PERSON)
        && words.anyIn("suffered", sentence.text(), mention.end(), trigger.word().end());
  }

  /** 将嫌疑人移交中方: the person is handed over, the state receives him. */
  private static String objectRole(Trigger trigger, Mention mention) {
    boolean handed =
        trigger.rule().rule().mode().equals("extradition") && mention.is(MentionKind.PERSON);
    return handed ? TARGET : trigger.rule().rule().objectRole();
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
