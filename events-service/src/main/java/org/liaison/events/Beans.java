package org.liaison.events;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.liaison.events.extraction.ExtractionEngine;
import org.liaison.events.extraction.RuleEngine;
import org.liaison.events.extraction.opinion.AdvisedEngine;
import org.liaison.events.extraction.opinion.SecondOpinion;
import org.liaison.events.feed.domain.Signal;
import org.liaison.events.identity.domain.Knowledge;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconLoader;
import org.liaison.events.lexicon.LexiconSource;
import org.liaison.events.opinion.OpinionMonitor;
import org.liaison.events.opinion.PatientOpinion;
import org.liaison.events.opinion.client.ChatOpinion;

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
  Knowledge knowledge(Lexicon lexicon) {
    return new Knowledge(lexicon);
  }

  @Produces
  @Singleton
  ExtractionEngine engine(
      Lexicon lexicon, EventsConfig config, MeterRegistry metrics, Clock clock) {
    ExtractionEngine rules = RuleEngine.with(lexicon);
    if (!config.secondOpinion().enabled()) {
      return rules;
    }
    OpinionMonitor monitor = new OpinionMonitor(metrics);
    SecondOpinion opinion = ChatOpinion.of(config, monitor::cutShort);
    return new AdvisedEngine(
        rules,
        new PatientOpinion(opinion, config.secondOpinion().pause(), clock),
        lexicon,
        monitor);
  }

  @Produces
  @Singleton
  Signal recordChanged() {
    return new Signal();
  }
}
