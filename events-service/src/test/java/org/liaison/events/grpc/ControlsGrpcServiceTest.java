package org.liaison.events.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.events.support.TestEnvironment;
import org.liaison.events.v1.CompareControlsRequest;
import org.liaison.events.v1.CompareControlsResponse;
import org.liaison.events.v1.ComparedSubstance;
import org.liaison.events.v1.Control;
import org.liaison.events.v1.ControlDelay;
import org.liaison.events.v1.ControlKind;
import org.liaison.events.v1.ControlsServiceGrpc.ControlsServiceBlockingStub;
import org.liaison.events.v1.GetControlRequest;
import org.liaison.events.v1.ListControlDelaysRequest;
import org.liaison.events.v1.ListControlHistoryRequest;
import org.liaison.events.v1.ListControlsRequest;
import org.liaison.events.v1.ListControlsResponse;
import org.liaison.events.v1.SourceCheck;

/** What readers of the register get: selections, comparisons and delays of the seeds. */
@QuarkusTest
@WithTestResource(TestEnvironment.class)
class ControlsGrpcServiceTest {

  @GrpcClient("events")
  ControlsServiceBlockingStub controls;

  @Test
  void controlsOfADayAreThoseInForceAndThoseThatMayBe() {
    ListControlsRequest.Builder carfentanil =
        ListControlsRequest.newBuilder().setSubstance("carfentanil");

    assertThat(list(carfentanil.setOn("2017-02-28")))
        .extracting(control -> control.getJurisdiction().getId())
        .containsExactly("united-states");
    List<Control> during2018 = list(carfentanil.setOn("2018-06-01"));
    assertThat(during2018)
        .extracting(control -> control.getJurisdiction().getId())
        .containsExactly("united-states", "china", "un");
    assertThat(during2018).extracting(Control::getCertain).containsExactly(true, true, false);
    assertThat(list(carfentanil.setOn("2019-01-01")))
        .extracting(Control::getCertain)
        .containsExactly(true, true, true);
    assertThat(list(carfentanil.clearOn())).noneMatch(Control::hasCertain);
  }

  @Test
  void aTemporaryControlEndsWhereThePermanentOneBegins() {
    ListControlsRequest.Builder isotonitazene =
        ListControlsRequest.newBuilder()
            .setJurisdiction("united-states")
            .setSubstance("isotonitazene");

    assertThat(list(isotonitazene.setOn("2021-12-05")))
        .extracting(Control::getSchedule)
        .containsExactly("CSA Schedule I (temporary)");
    assertThat(list(isotonitazene.setOn("2021-12-06")))
        .extracting(Control::getSchedule)
        .containsExactly("CSA Schedule I");
  }

  @Test
  void otherFiltersSelectToo() {
    assertThat(
            list(
                ListControlsRequest.newBuilder()
                    .setJurisdiction("china")
                    .setKind(ControlKind.CONTROL_KIND_CLASS)))
        .extracting(Control::getSubstance)
        .containsExactly("fentanyl-class", "nitazene-class");
    assertThat(list(ListControlsRequest.newBuilder().setQuery("芬太尼类")))
        .extracting(Control::getSubstance)
        .containsOnly("fentanyl-class");
    assertThat(list(ListControlsRequest.newBuilder().setQuery("4-anpp")))
        .extracting(Control::getSubstance)
        .containsOnly("anpp");
    assertThat(list(ListControlsRequest.newBuilder().setQuery("obligation order")))
        .extracting(Control::getSource)
        .containsOnly("83 FR 61320", "86 FR 60761");
  }

  @Test
  void pagesJoinToTheWholeInOrderOfEffect() {
    List<Control> pages = new ArrayList<>();
    ListControlsRequest.Builder request =
        ListControlsRequest.newBuilder().setJurisdiction("un").setPageSize(6);
    do {
      ListControlsResponse page = controls.listControls(request.build());
      pages.addAll(page.getControlsList());
      request.setPageToken(page.getNextPageToken());
    } while (!request.getPageToken().isEmpty());

    assertThat(pages)
        .isEqualTo(list(ListControlsRequest.newBuilder().setJurisdiction("un").setPageSize(200)))
        .hasSize(20)
        .extracting(control -> control.getEffective().getEarliest())
        .isSorted();
  }

  @Test
  void anEntryTellsWhatControlsWhereSinceWhenAndHowThatIsKnown() {
    String id =
        list(ListControlsRequest.newBuilder().setJurisdiction("un").setSubstance("4-piperidone"))
            .get(0)
            .getId();

    Control control =
        controls.getControl(GetControlRequest.newBuilder().setId(id).build()).getControl();

    assertThat(control.getJurisdiction().getName()).isEqualTo("United Nations drug conventions");
    assertThat(control.getNameZh()).isEqualTo("4-哌啶酮");
    assertThat(control.getCas()).isEqualTo("41661-47-6");
    assertThat(control.getKind()).isEqualTo(ControlKind.CONTROL_KIND_PRECURSOR);
    assertThat(control.getSchedule()).isEqualTo("1988 Convention, Table I");
    assertThat(control.getAnnounced().getLatest()).isEqualTo("2024-03-31");
    assertThat(control.getEffective().getEdtf()).isEqualTo("2024-12-03");
    assertThat(control.hasEnded()).isFalse();
    assertThat(control.getSourceChecked()).isEqualTo(SourceCheck.SOURCE_CHECK_OFFICIAL);
    assertThat(control.getOrigin()).isEqualTo("seed");
    assertThat(
            controls
                .listControlHistory(ListControlHistoryRequest.newBuilder().setId(id).build())
                .getChanges(0)
                .getBy())
        .isEqualTo("seed");
  }

  @Test
  void aComparisonTellsWhatOneSideAloneControlsAndWhatBothDoIfOnlyByClass() {
    CompareControlsResponse compared = compare("china", "united-states", "2021-07-01");

    assertThat(compared.getOf().getName()).isEqualTo("China");
    assertThat(compared.getOnlyOfList()).isEmpty();
    assertThat(compared.getOnlyWithList())
        .extracting(ComparedSubstance::getSubstance)
        .containsExactly("1-boc-4-ap", "4-ap", "norfentanyl");
    assertThat(compared.getBothList())
        .extracting(ComparedSubstance::getSubstance)
        .contains("carfentanil", "fentanyl-class", "isotonitazene", "npp")
        .doesNotContain("metonitazene");
    ComparedSubstance isotonitazene = line(compared.getBothList(), "isotonitazene");
    assertThat(isotonitazene.getWith().getControl().getSchedule())
        .isEqualTo("CSA Schedule I (temporary)");
    assertThat(isotonitazene.getCertain()).isTrue();
  }

  @Test
  void aClassCoversItsMembersInAComparison() {
    CompareControlsResponse compared = compare("un", "china", "2025-07-01");

    ComparedSubstance butonitazene = line(compared.getBothList(), "butonitazene");
    assertThat(butonitazene.getOf().getByClass()).isFalse();
    assertThat(butonitazene.getWith().getByClass()).isTrue();
    assertThat(butonitazene.getWith().getControl().getSubstance()).isEqualTo("nitazene-class");
    assertThat(compared.getOnlyOfList())
        .extracting(ComparedSubstance::getSubstance)
        .containsExactly("1-boc-4-piperidone", "4-piperidone");
    assertThat(compared.getOnlyWithList())
        .extracting(ComparedSubstance::getSubstance)
        .containsExactly("fentanyl-class", "nitazene-class");
    // The day of its first listing in China is not known.
    assertThat(line(compare("un", "china", "2019-03-31").getBothList(), "fentanyl").getCertain())
        .isFalse();
  }

  @Test
  void delaysAreRangesNegativeIfTheStateWasFirstAndOpenIfItHasNoControl() {
    ControlDelay npp = delay("china", "npp");
    assertThat(npp.getLeastDays()).isEqualTo(106);
    assertThat(npp.getMostDays()).isEqualTo(106);
    ControlDelay carfentanil = delay("china", "carfentanil");
    assertThat(carfentanil.getLeastDays()).isEqualTo(-670);
    assertThat(carfentanil.getMostDays()).isEqualTo(-306);
    ControlDelay butonitazene = delay("china", "butonitazene");
    assertThat(butonitazene.getNational().getByClass()).isTrue();
    assertThat(butonitazene.getLeastDays()).isEqualTo(182);
    assertThat(delay("china", "fentanyl").hasLeastDays()).isFalse();
    assertThat(delay("china", "fentanyl").hasMostDays()).isTrue();
    ControlDelay open = delay("mexico", "fentanyl");
    assertThat(open.getOpen()).isTrue();
    assertThat(open.hasNational()).isFalse();
    assertThat(open.hasMostDays()).isFalse();
  }

  @Test
  void badRequestsNameTheFieldAndTheCode() {
    assertRefused(Refusal.of(() -> list(on("2024-13-01"))), "DATE_INVALID", "on");
    assertRefused(Refusal.of(() -> list(on("2024"))), "DATE_INVALID", "on");
    assertRefused(
        Refusal.of(() -> compare("china", "china", "2024-01-01")), "VALIDATION_FAILED", "with");
    assertRefused(
        Refusal.of(() -> compare("unodc", "china", "2024-01-01")), "VALIDATION_FAILED", "of");
    assertRefused(Refusal.of(() -> compare("un", "china", "")), "DATE_INVALID", "on");
    assertRefused(Refusal.of(() -> delay("un", "npp")), "VALIDATION_FAILED", "jurisdiction");
    for (String id : List.of(UUID.randomUUID().toString(), "no-uuid")) {
      assertThat(
              Refusal.of(
                      () -> controls.getControl(GetControlRequest.newBuilder().setId(id).build()))
                  .reason())
          .isEqualTo("CONTROL_NOT_FOUND");
    }
  }

  private static void assertRefused(Refusal refusal, String reason, String field) {
    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(refusal.fields()).containsExactly(field);
  }

  private static ListControlsRequest.Builder on(String day) {
    return ListControlsRequest.newBuilder().setOn(day);
  }

  private List<Control> list(ListControlsRequest.Builder request) {
    return controls.listControls(request.build()).getControlsList();
  }

  private CompareControlsResponse compare(String of, String with, String on) {
    return controls.compareControls(
        CompareControlsRequest.newBuilder().setOf(of).setWith(with).setOn(on).build());
  }

  private static ComparedSubstance line(List<ComparedSubstance> lines, String substance) {
    return lines.stream()
        .filter(line -> line.getSubstance().equals(substance))
        .findFirst()
        .orElseThrow();
  }

  private ControlDelay delay(String state, String substance) {
    return controls
        .listControlDelays(ListControlDelaysRequest.newBuilder().setJurisdiction(state).build())
        .getDelaysList()
        .stream()
        .filter(delay -> delay.getSubstance().equals(substance))
        .findFirst()
        .orElseThrow();
  }
}
