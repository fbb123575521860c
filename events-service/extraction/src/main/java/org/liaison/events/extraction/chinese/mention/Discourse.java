package org.liaison.events.extraction.chinese.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.events.extraction.chinese.text.CharacterTrie;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Span;

/** Who has been mentioned so far. One per document, for one thread. */
final class Discourse {

  private final Map<String, Mention> people = new HashMap<>();
  private List<String> pair;
  private final Map<Integer, List<String>> groups = new HashMap<>();
  private List<String> group = List.of();
  private Mention lastPerson;
  private Mention subject;
  private boolean fresh;
  private int paragraph = -1;
  private int localParagraph = -1;
  private List<String> joined = List.of();
  private int joinedParagraph = -1;
  private Mention lastAgency;
  private Mention lastLocal;
  private Mention delegation;
  private Mention lastAtHome;

  private final CharacterTrie<Mention> shortNames = new CharacterTrie<>();
  private final boolean atHome;
  private final boolean traditional;
  private final String home;
  private final Map<String, String> bodiesOfPaper;

  /**
   * @param pair ids of the two states that the text is mostly about; may be fewer
   * @param atHome whether bodies without a state are those of China
   * @param traditional whether the text is of Taiwan or Hong Kong, whose bodies they then are
   * @param home id of the state whose press writes the language
   * @param bodiesOfPaper ids of bodies by what the papers of a region call them
   */
  Discourse(
      List<String> pair,
      boolean atHome,
      boolean traditional,
      String home,
      Map<String, String> bodiesOfPaper) {
    this.home = home;
    this.bodiesOfPaper = Map.copyOf(bodiesOfPaper);
    this.pair = pair;
    this.atHome = atHome && !traditional;
    this.traditional = traditional;
  }

  Optional<String> bodyOfPaper(String word) {
    return Optional.ofNullable(bodiesOfPaper.get(word));
  }

  /** The word for a body of the region that stands at an index. */
  Optional<Match<String>> bodyOfPaper(ChineseSentence sentence, int index) {
    return bodiesOfPaper.keySet().stream()
        .filter(word -> sentence.has(index, word))
        .max(Comparator.comparingInt(String::length))
        .map(word -> new Match<>(index, index + word.length(), word));
  }

  boolean isTraditional() {
    return traditional;
  }

  boolean isAtHome() {
    return atHome;
  }

  /** The next mentions are those of another sentence. */
  void beginSentence(int inParagraph) {
    fresh = true;
    paragraph = inParagraph;
  }

  void enter(Mention mention) {
    if (mention.is(MentionKind.PERSON)) {
      subject = fresh ? mention : subject;
      fresh = false;
      String name = mention.names().get(0).label();
      Mention known = people.get(name);
      if (known == null || known.affiliation().length() < mention.affiliation().length()) {
        people.put(name, mention);
      }
      lastPerson = mention;
    } else if (mention.is(MentionKind.AGENCY)) {
      lastAgency = mention;
      if (mention.names().get(0).id().isEmpty()) {
        lastLocal = mention;
        localParagraph = paragraph;
        lastAtHome = mention.states().contains(home) ? mention : lastAtHome;
      }
    } else if (mention.is(MentionKind.PAIR) && mention.states().size() == 2) {
      pair = mention.states();
      joinedParagraph = -1;
    } else if (mention.is(MentionKind.PAIR) && mention.states().size() > 2) {
      tell(mention.states());
    }
  }

  /** 美国财政部 is told: 财政部 means it from then on. */
  void tellShortName(String name, Mention mention) {
    shortNames.add(name, mention);
  }

  Optional<Mention> shortName(ChineseSentence sentence, int index) {
    return shortNames
        .longest(sentence.text(), index, sentence.end())
        .map(match -> match.value().at(new Span(index, match.to())));
  }

  /** A delegation of somebody is told: 代表团 means it from then on. */
  void tellDelegation(Mention mention) {
    delegation = mention;
  }

  Optional<Mention> delegation() {
    return Optional.ofNullable(delegation);
  }

  /** Three or more states are named together: 中国、老挝和缅甸. */
  void tell(List<String> states) {
    group = states;
    groups.put(states.size(), states);
  }

  /** What is known of a person by the label of the name. */
  Optional<Mention> person(String label) {
    return Optional.ofNullable(people.get(label));
  }

  Optional<Mention> lastPerson() {
    return Optional.ofNullable(lastPerson);
  }

  /** The first person of the last sentence that tells of one: 他 at the beginning of the next. */
  Optional<Mention> subject() {
    return Optional.ofNullable(subject);
  }

  /** Whether a local body was told in the paragraph that is read. */
  boolean isLocalNear() {
    return paragraph == localParagraph;
  }

  /** The agency that was told last: 该中心. */
  Optional<Mention> lastAgency() {
    return Optional.ofNullable(lastAgency);
  }

  /** The local body that was told last: 警方. */
  Optional<Mention> lastLocal() {
    return Optional.ofNullable(lastLocal);
  }

  /** The local body of China that was told last: 专案组. */
  Optional<Mention> lastAtHome() {
    return Optional.ofNullable(lastAtHome);
  }

  /** 中国公安部与泰国肃毒委员会: in this paragraph 双方 are those two. */
  void tellJoined(Mention one, Mention two) {
    boolean states =
        one.isActing()
            && two.isActing()
            && one.states().size() == 1
            && two.states().size() == 1
            && !one.states().equals(two.states());
    if (states) {
      joined = List.of(one.states().get(0), two.states().get(0));
      joinedParagraph = paragraph;
    }
  }

  List<String> pair() {
    return paragraph == joinedParagraph ? joined : pair;
  }

  /** The states that were named together last, three or more; none if there are none. */
  List<String> group() {
    return group;
  }

  /** The states that were named together last, so many of them: 六国. */
  List<String> group(int size) {
    return groups.getOrDefault(size, List.of());
  }

  /** Whom a meeting is of: the group that was told, else the pair. */
  List<String> atMeeting() {
    return group.isEmpty() ? pair : group;
  }
}
