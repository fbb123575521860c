package org.liaison.events.extraction.opinion;

import java.util.ArrayList;
import java.util.List;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.opinion.ProposedEvent.Actor;

/** A model that proposes what a test tells it to. */
final class FixedOpinion implements SecondOpinion {

  private final List<ProposedEvent> events = new ArrayList<>();
  private final List<ProposedClaim> claims = new ArrayList<>();
  private final List<ProposedCommitment> commitments = new ArrayList<>();
  private RuntimeException failure;
  private int asked;

  FixedOpinion event(String type, String factuality, String date, String quote) {
    return event(type, factuality, date, quote, List.of());
  }

  FixedOpinion event(
      String type, String factuality, String date, String quote, List<Actor> actors) {
    return event(new ProposedEvent(type, "", factuality, date, actors, "", "", 0.9, quotes(quote)));
  }

  FixedOpinion event(ProposedEvent event) {
    events.add(event);
    return this;
  }

  FixedOpinion claim(String speaker, String stance, String content, String quote) {
    claims.add(new ProposedClaim(speaker, "", stance, content, 0.4, quotes(quote)));
    return this;
  }

  FixedOpinion commitment(List<String> promisors, String action, String due, String quote) {
    commitments.add(
        new ProposedCommitment(promisors, List.of(), action, due, "", 0.4, quotes(quote)));
    return this;
  }

  FixedOpinion failing(RuntimeException with) {
    failure = with;
    return this;
  }

  int asked() {
    return asked;
  }

  static List<Quote> quotes(String exact) {
    return List.of(new Quote(exact, ""));
  }

  @Override
  public String model() {
    return "parrot";
  }

  @Override
  public String version() {
    return "parrot/7";
  }

  @Override
  public Proposals propose(SourceText source) {
    asked++;
    if (failure != null) {
      throw failure;
    }
    return new Proposals(events, claims, commitments);
  }
}
