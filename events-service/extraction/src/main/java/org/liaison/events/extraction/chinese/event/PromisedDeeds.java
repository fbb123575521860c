package org.liaison.events.extraction.chinese.event;

import java.util.Set;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/**
 * Tells promises that are no events: that samples or help will be given is a commitment only,
 * unless it is scheduled (预计, 拟, 定于).
 */
final class PromisedDeeds {

  private static final Set<EventType> GIVEN = Set.of(EventType.EXCHANGE, EventType.ASSISTANCE);

  private final ChineseWords words;

  PromisedDeeds(ChineseWords words) {
    this.words = words;
  }

  boolean isOnly(Told event, ChineseSentence sentence) {
    EventMention mention = event.mention();
    boolean given = GIVEN.contains(mention.type()) && !mention.mode().equals("liaison");
    boolean ahead =
        mention.factuality() == Factuality.PLANNED || mention.factuality() == Factuality.ANNOUNCED;
    String told = sentence.plain(event.from(), event.to());
    boolean declared = told.contains("宣布") && !words.anyIn("planned", told, 0, told.length());
    return given
        && ahead
        && !declared
        && !words.anyIn("scheduled", sentence.text(), event.from(), event.to());
  }
}
