package org.liaison.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.liaison.events.extraction.ExtractionEngine;
import org.liaison.events.extraction.RuleEngine;
import org.liaison.events.feed.domain.Signal;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconLoader;
import org.liaison.events.lexicon.LexiconSource;

/** Makes beans of plain classes. */
@ApplicationScoped
class Beans {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  Lexicon lexicon(EventsConfig config) {
    LexiconSource builtIn = LexiconSource.classpath("lexicon");
    return config
        .lexicon()
        .folder()
        .map(folder -> new LexiconLoader(builtIn, LexiconSource.folder(folder)))
        .orElseGet(() -> new LexiconLoader(builtIn))
        .load();
  }

  @Produces
  @Singleton
  ExtractionEngine engine(Lexicon lexicon) {
    return RuleEngine.with(lexicon);
  }

  @Produces
  @Singleton
  Signal recordChanged() {
    return new Signal();
  }
}
