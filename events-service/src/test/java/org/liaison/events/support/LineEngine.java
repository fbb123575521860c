package org.liaison.events.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.extraction.EventFinding.Participation;
import org.liaison.events.extraction.ExtractionEngine;
import org.liaison.events.extraction.Findings;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.Passage;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.Uncoded;
import org.liaison.events.extraction.Uncoded.Reason;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/**
 * An engine whose findings the test's text spells out, a line each: {@code event TYPE EDTF PLACE
 * FACTUALITY TITLE…}, {@code claim SPEAKER CONTENT…}, {@code promise PROMISOR ACTION…}; {@code -}
 * stands for nothing. {@code fail} fails, {@code lie} gives a passage that is not in the text.
 *
 * <p>Engines of different numbers read differently: a line that begins with {@code 2:} only engine
 * 2 understands, and of {@code one|two} engine 2 takes what stands behind the bar.
 */
@Alternative
@Priority(1)
@Singleton
public class LineEngine implements ExtractionEngine {

  private final int number;

  public LineEngine() {
    this(1);
  }

  public LineEngine(int number) {
    this.number = number;
  }

  @Override
  public String version() {
    return "lines-" + number;
  }

  @Override
  public Findings extract(SourceText source) {
    List<EventFinding> events = new ArrayList<>();
    List<ClaimFinding> claims = new ArrayList<>();
    List<CommitmentFinding> commitments = new ArrayList<>();
    List<Uncoded> uncoded = new ArrayList<>();
    int start = 0;
    for (String line : source.text().split("\n", -1)) {
      int length = line.codePointCount(0, line.length());
      String[] words = understood(line).split(" ", 6);
      switch (words[0]) {
        case "event" -> events.add(event(words, new Passage(start, start + length, line)));
        case "claim" -> claims.add(claim(words, new Passage(start, start + length, line)));
        case "promise" -> commitments.add(promise(words, new Passage(start, start + length, line)));
        case "fail" -> throw new IllegalStateException("told to fail");
        case "lie" -> claims.add(claim(words, new Passage(start, start + 3, "not")));
        default -> leaveOut(line, start, uncoded);
      }
      start += length + 1;
    }
    return new Findings(events, claims, commitments, List.of(), uncoded);
  }

  private String understood(String line) {
    String mine = number + ":";
    String own = line.startsWith(mine) ? line.substring(mine.length()) : line;
    return own.indexOf('|') < 0 ? own : own.replaceAll("(\\S*)\\|(\\S*)", number > 1 ? "$2" : "$1");
  }

  private void leaveOut(String line, int start, List<Uncoded> uncoded) {
    int length = line.codePointCount(0, line.length());
    if (length > 0) {
      Reason reason = line.startsWith("mute") ? Reason.NO_EVENT_WORD : Reason.NOTHING_RECOGNISED;
      uncoded.add(new Uncoded(new Passage(start, start + length, line), reason));
    }
  }

  private EventFinding event(String[] words, Passage passage) {
    return new EventFinding(
        EventType.valueOf(words[1]),
        words[1].equals("MECHANISM") ? "established" : "",
        "",
        words[5],
        date(words[2]),
        List.of(
            new Participation(new Name("china", "China"), "participant"),
            new Participation(new Name("united-states", "United States"), "participant")),
        words[3].equals("-") ? "" : words[3],
        words[1].equals("MECHANISM") ? "us-china-counternarcotics-working-group" : "",
        Set.of("law-enforcement"),
        Factuality.valueOf(words[4]),
        List.of(passage),
        "line-" + number,
        0.9);
  }

  private static Optional<FoundDate> date(String edtf) {
    return edtf.equals("-")
        ? Optional.empty()
        : Optional.of(new FoundDate(Edtf.parse(edtf), DateBasis.STATED));
  }

  private ClaimFinding claim(String[] words, Passage passage) {
    return new ClaimFinding(
        new Name("", words[1]),
        "",
        "Test Wire",
        false,
        "neutral",
        words[2],
        List.of(passage),
        "line-" + number,
        0.8);
  }

  private CommitmentFinding promise(String[] words, Passage passage) {
    return new CommitmentFinding(
        List.of(new Name("china", "China")),
        List.of(),
        words[2],
        Set.of("training"),
        date("2025"),
        Optional.empty(),
        List.of(passage),
        "line-" + number,
        0.7);
  }
}
