package org.liaison.events.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.record.domain.Participant;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/** Which accounts are of one event. */
class PartitionTest {

  private static final Knowledge KNOWLEDGE = new Knowledge(Lexicon.builtIn());

  private static final Report SESSION = meeting("2024-07-31", "senior-officials", "Washington");

  @Test
  void whatAgreesInSomethingParticularIsSafelyOneEvent() {
    assertThat(points(SESSION, meeting("2024-07-31", "", "Washington, D.C."))).isEqualTo(7);
    assertThat(points(SESSION, meeting("2024-07", "senior-officials", "华盛顿"))).isEqualTo(6);
    assertThat(points(SESSION, meeting("2024-07", "", "华盛顿"))).isLessThan(Resemblance.SAME);
    assertThat(points(SESSION, meeting("2024-07", "", ""))).isLessThan(Resemblance.SAME);
    assertThat(points(SESSION, meeting("", "senior-officials", "Washington")))
        .isLessThan(Resemblance.SAME);
    assertThat(points(SESSION, meeting("202X", "senior-officials", "Washington")))
        .isLessThan(Resemblance.SAME);
  }

  @Test
  void featuresSayWhatDecidedWhicheverReportIsFirst() {
    Report other = meeting("2024-07", "", "Washington, D.C.");

    String words = Comparison.of(SESSION, other).orElseThrow().words();

    assertThat(words)
        .isEqualTo(
            "dates 2024-07 and 2024-07-31 overlap (+1); same place Washington (+2); between the same"
                + " sides: China, United States (+1); no other side (+1); together 5 of 6");
    assertThat(Comparison.of(other, SESSION).orElseThrow().words()).isEqualTo(words);
  }

  @Test
  void contradictionsKeepEventsApart() {
    assertThat(Comparison.of(SESSION, meeting("2024-07-31", "ministerial", ""))).isEmpty();
    assertThat(Comparison.of(SESSION, meeting("2024-07-31", "", "Beijing"))).isEmpty();
    assertThat(Comparison.of(SESSION, meeting("2024-08-01", "", "Washington"))).isEmpty();
    assertThat(
            Comparison.of(
                SESSION, report(EventType.MEETING, "2024-07-31", Factuality.PLANNED, "Plan")))
        .isEmpty();
  }

  @Test
  void severalPapersAreSignedOnADay() {
    Report pact = report(EventType.AGREEMENT, "2024-07-31", Factuality.HAPPENED, "Pact");

    assertThat(points(pact, pact)).isLessThan(Resemblance.SAME);
  }

  @Test
  void aDeedOfOneSideIsNotTheSameDeedOfTheOther() {
    Report ours = deed("china", "united-states");
    Report theirs = deed("united-states", "china");

    assertThat(Comparison.contradict(ours, theirs)).isTrue();
    assertThat(Comparison.contradict(ours, ours)).isFalse();
  }

  @Test
  void accountOfAMonthGoesToTheOnlyMeetingInItAndToNoneOfTwo() {
    Account first = account(1, meeting("2024-07-31", "ministerial", "Washington"));
    Account month = account(2, meeting("2024-07", "ministerial", "Washington"));
    Account second = account(3, meeting("2024-07-02", "ministerial", "Washington"));

    assertThat(groups(List.of(first, month))).containsExactly(Set.of(first, month));
    assertThat(groups(List.of(first, month, second)))
        .containsExactlyInAnyOrder(Set.of(first), Set.of(month), Set.of(second));
  }

  @Test
  void whatOneTextTellsTwiceAreTwoEventsAlsoInItsCopy() {
    Account first = account(1, 0, SESSION);
    Account second = account(1, 90, SESSION);
    Account copy = account(2, 0, SESSION);
    Account copyOfSecond = account(2, 90, SESSION);

    assertThat(groups(List.of(copyOfSecond, first, second, copy)))
        .containsExactlyInAnyOrder(Set.of(first, copy), Set.of(second, copyOfSecond));
  }

  @Test
  void eventsOnWhichPersonsDecidedAreNeverJoined() {
    Account one = Account.fixed(new UUID(0, 1), Set.of(), SESSION);
    Account other = Account.fixed(new UUID(0, 2), Set.of(), SESSION);

    assertThat(groups(List.of(one, other))).hasSize(2);
  }

  @Test
  void orderOfAccountsChangesNothing() {
    Random random = new Random(7);
    List<String> dates = List.of("2024-07-31", "2024-07-02", "2024-07", "2024-08", "2024");
    List<String> places = List.of("", "Washington", "Beijing");
    List<String> levels = List.of("", "", "ministerial");
    for (int round = 0; round < 50; round++) {
      List<Account> accounts = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        Report report = meeting(any(dates, random), any(levels, random), any(places, random));
        accounts.add(account(random.nextInt(12), i, report));
      }
      Set<Set<Account>> before = groups(accounts);
      Collections.shuffle(accounts, random);
      assertThat(groups(accounts)).isEqualTo(before);
    }
  }

  private static int points(Report first, Report second) {
    return Comparison.of(first, second).orElseThrow().points();
  }

  private static Set<Set<Account>> groups(List<Account> accounts) {
    return Partition.of(accounts, new Comparisons()).stream()
        .map(Set::copyOf)
        .collect(Collectors.toSet());
  }

  private static Account account(int document, Report report) {
    return account(document, 0, report);
  }

  private static Account account(int document, int start, Report report) {
    return Account.of(new UUID(1, document), "origin " + document, start, Optional.empty(), report);
  }

  private static Report meeting(String edtf, String level, String place) {
    return report(EventType.MEETING, edtf, level, place, Factuality.HAPPENED, "A meeting", both());
  }

  private static Report report(EventType type, String edtf, Factuality factuality, String title) {
    return report(type, edtf, "", "", factuality, title, both());
  }

  private static Report deed(String doer, String target) {
    return report(
        EventType.SANCTION,
        "2024-07-31",
        "",
        "",
        Factuality.HAPPENED,
        "Duties",
        List.of(new Participant(doer, doer, "imposer"), new Participant(target, target, "target")));
  }

  private static Report report(
      EventType type,
      String edtf,
      String level,
      String place,
      Factuality factuality,
      String title,
      List<Participant> participants) {
    Optional<EventDate> date =
        edtf.isEmpty()
            ? Optional.empty()
            : Optional.of(EventDate.of(new FoundDate(Edtf.parse(edtf), DateBasis.STATED)));
    return Report.of(
        new ToldEvent(type, "", level, title, date, participants, place, "", List.of(), factuality),
        KNOWLEDGE);
  }

  private static List<Participant> both() {
    return List.of(
        new Participant("china", "China", "participant"),
        new Participant("united-states", "United States", "participant"));
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
