package org.liaison.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liaison.events.v1.Event;

class AtomWriterTest {

  @Test
  void theFeedNamesItselfAndSaysWhenItWasMade() throws FeedException {
    Feed feed = feed(List.of());

    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getId()).isEqualTo(SampleEvents.SCOPE.self().toString());
    assertThat(feed.getUpdated()).isEqualTo(Date.from(SampleEvents.SCOPE.at()));
    assertThat(feed.getOtherLinks().get(0).getHref())
        .isEqualTo(SampleEvents.SCOPE.self().toString());
    assertThat(feed.getEntries()).isEmpty();
  }

  @Test
  void anEventIsAnEntry() throws FeedException {
    Entry entry = feed(List.of(SampleEvents.meeting().build())).getEntries().get(0);

    assertThat(entry.getId()).isEqualTo("urn:uuid:" + SampleEvents.ID);
    assertThat(entry.getTitle()).isEqualTo("Ministers meet");
    assertThat(entry.getUpdated()).isEqualTo(Date.from(Instant.parse("2025-03-04T08:16:29.123Z")));
    assertThat(entry.getCategories())
        .extracting(Category::getTerm)
        .containsExactly("meeting", "held", "ministerial", "training");
    assertThat(entry.getAlternateLinks().get(0).getHref())
        .isEqualTo("http://record.example/api/v1/events/" + SampleEvents.ID);
    assertThat(entry.getSummary().getValue())
        .startsWith("Date: 2025-03-12. The ministers met. (http://");
  }

  @Test
  void anEventWithoutDateAndPassageStillHasASummary() throws FeedException {
    Event bare = SampleEvents.meeting().clearDate().clearEvidence().build();

    assertThat(feed(List.of(bare)).getEntries().get(0).getSummary().getValue())
        .isEqualTo("Undated.");
  }

  @Test
  void everyTextComesBackButForWhatXmlForbids() throws FeedException {
    List<String> texts = NastyTexts.texts().toList();

    List<Entry> entries = feed(texts.stream().map(SampleEvents::telling).toList()).getEntries();

    assertThat(entries).hasSameSizeAs(texts);
    for (int i = 0; i < texts.size(); i++) {
      String expected =
          texts.get(i).replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
      assertThat(entries.get(i).getTitleEx().getValue()).isEqualTo(expected);
      assertThat(entries.get(i).getSummary().getValue()).contains(expected);
    }
  }

  private static Feed feed(List<Event> events) throws FeedException {
    String file = SampleEvents.write(new AtomWriter(SampleEvents.SCOPE), events);
    return (Feed) new WireFeedInput(true, Locale.ROOT).build(new StringReader(file));
  }
}
