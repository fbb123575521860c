package org.liaison.events.extraction.chinese.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.chinese.text.ChineseSentence;

/** Tells which states are named together, so that 六国 and 各方 are known: 中国、老挝、缅甸和泰国. */
final class StateLists {

  private static final int FEWEST = 3;

  private StateLists() {}

  /** The states of the list that ends with the last mention, if it is one. */
  static Optional<List<String>> last(ChineseSentence sentence, List<Mention> mentions) {
    List<String> states = new ArrayList<>();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      boolean joined = states.isEmpty() || isJoined(sentence, mention, mentions.get(i + 1));
      if (!mention.is(MentionKind.STATE) || mention.states().size() != 1 || !joined) {
        break;
      }
      states.add(0, mention.states().get(0));
    }
    List<String> distinct = states.stream().distinct().toList();
    return distinct.size() < FEWEST ? Optional.empty() : Optional.of(distinct);
  }

  private static boolean isJoined(ChineseSentence sentence, Mention one, Mention next) {
    return next.start() - one.end() == 1 && "、和与及同".indexOf(sentence.at(one.end())) >= 0;
  }
}
