package org.liaison.events.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.grpc.Status.Code;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.liaison.events.control.SeedReplay;
import org.liaison.events.support.Sql;
import org.liaison.events.support.TestEnvironment;
import org.liaison.events.v1.Control;
import org.liaison.events.v1.ControlChange;
import org.liaison.events.v1.ControlFieldChange;
import org.liaison.events.v1.ControlFields;
import org.liaison.events.v1.ControlKind;
import org.liaison.events.v1.ControlsServiceGrpc.ControlsServiceBlockingStub;
import org.liaison.events.v1.CreateControlRequest;
import org.liaison.events.v1.ListControlHistoryRequest;
import org.liaison.events.v1.ListControlsRequest;
import org.liaison.events.v1.Signature;
import org.liaison.events.v1.SourceCheck;
import org.liaison.events.v1.UpdateControlRequest;

/** What persons may do with the register, and what stays of it. */
@QuarkusTest
@WithTestResource(TestEnvironment.class)
class ControlChangesTest {

  private static final ControlFields XYLAZINE =
      ControlFields.newBuilder()
          .setSubstance("xylazine")
          .setName("Xylazine")
          .setCas("7361-61-7")
          .setKind(ControlKind.CONTROL_KIND_SUBSTANCE)
          .setSchedule("Schedule C")
          .setEffective("2022-05")
          .setSource("Gazette no. 7")
          .build();

  @GrpcClient("events")
  ControlsServiceBlockingStub controls;

  @Inject SeedReplay seeds;
  @Inject DataSource database;

  @Test
  void aPersonAddsAnEntryAndItsHistoryBegins() {
    Control added = create(in("norway"), "key-" + UUID.randomUUID());

    assertThat(added.getOrigin()).isEqualTo("by-hand");
    assertThat(added.getRevision()).isEqualTo(1);
    assertThat(added.getSourceChecked()).isEqualTo(SourceCheck.SOURCE_CHECK_UNCHECKED);
    assertThat(added.getJurisdiction().getName()).isEqualTo("Norway");
    assertThat(added.getEffective().getEarliest()).isEqualTo("2022-05-01");
    ControlChange change = history(added).get(0);
    assertThat(change.getBy()).isEqualTo("Ana");
    assertThat(change.getReason()).isEqualTo("as the gazette says");
    assertThat(change.getFieldsList())
        .extracting(ControlFieldChange::getField, ControlFieldChange::getAfter)
        .contains(tuple("effective", "2022-05"), tuple("kind", "substance"));
  }

  @Test
  void aKeyAddsOnceAndForOneRequestOnly() {
    String key = "key-" + UUID.randomUUID();
    Control added = create(in("sweden"), key);

    assertThat(create(in("sweden"), key).getId()).isEqualTo(added.getId());
    Refusal reused = Refusal.of(() -> create(in("denmark"), key));
    assertThat(reused.reason()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void theSameControlIsNotEnteredTwice() {
    Control added = create(in("finland"), "");

    Refusal refusal = Refusal.of(() -> create(in("finland"), ""));

    assertThat(refusal.code()).isEqualTo(Code.FAILED_PRECONDITION);
    assertThat(refusal.reason()).isEqualTo("CONTROL_EXISTS");
    assertThat(refusal.metadata()).containsEntry("id", added.getId());
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    Refusal refusal =
        Refusal.of(
            () ->
                controls.createControl(
                    CreateControlRequest.newBuilder()
                        .setFields(
                            ControlFields.newBuilder()
                                .setJurisdiction("atlantis")
                                .setSubstance("Xylazine!")
                                .setCas("7361-61-8")
                                .setEnded("2022-13")
                                .setEventId(UUID.randomUUID().toString()))
                        .build()));

    assertThat(refusal.code()).isEqualTo(Code.INVALID_ARGUMENT);
    assertThat(refusal.fields())
        .containsExactlyInAnyOrder(
            "signature.by",
            "fields.jurisdiction",
            "fields.substance",
            "fields.name",
            "fields.cas",
            "fields.kind",
            "fields.schedule",
            "fields.source",
            "fields.effective",
            "fields.ended",
            "fields.event_id");
  }

  @Test
  void onlyWhatIsGivenIsChangedAndTheChangeIsKept() {
    Control added = create(in("iceland"), "");

    Control changed =
        update(
            added,
            ControlFields.newBuilder()
                .setEnded("2023")
                .setCas("")
                .setSourceChecked(SourceCheck.SOURCE_CHECK_OFFICIAL)
                .build());

    assertThat(changed.getRevision()).isEqualTo(2);
    assertThat(changed.getEnded().getLatest()).isEqualTo("2023-12-31");
    assertThat(changed.getCas()).isEmpty();
    assertThat(changed.getSchedule()).isEqualTo("Schedule C");
    assertThat(history(added).get(1).getFieldsList())
        .extracting(
            ControlFieldChange::getField,
            ControlFieldChange::getBefore,
            ControlFieldChange::getAfter)
        .containsExactly(
            tuple("cas", "7361-61-7", ""),
            tuple("ended", "", "2023"),
            tuple("source_checked", "unchecked", "official"));
    assertThat(update(changed, ControlFields.newBuilder().setEnded("2023").build()))
        .isEqualTo(changed);
  }

  @Test
  void whoeverSawAnOlderRevisionIsToldTheNewerOne() {
    Control added = create(in("ireland"), "");
    update(added, ControlFields.newBuilder().setSchedule("Schedule D").build());

    Refusal refusal =
        Refusal.of(
            () -> update(added, ControlFields.newBuilder().setSchedule("Schedule E").build()));

    assertThat(refusal.code()).isEqualTo(Code.FAILED_PRECONDITION);
    assertThat(refusal.reason()).isEqualTo("REVISION_CHANGED");
    assertThat(refusal.metadata()).containsEntry("revision", "2");
  }

  @Test
  void aChangeMustLeaveAWholeEntry() {
    Control added = create(in("portugal"), "");

    Refusal refusal =
        Refusal.of(
            () ->
                update(
                    added,
                    ControlFields.newBuilder()
                        .setEffective("")
                        .setSource(" ")
                        .setKind(ControlKind.CONTROL_KIND_UNSPECIFIED)
                        .build()));

    assertThat(refusal.fields())
        .containsExactlyInAnyOrder("fields.kind", "fields.source", "fields.effective");
  }

  @Test
  void noSeedOverwritesWhatAPersonChanged() {
    Control seed =
        controls
            .listControls(
                ListControlsRequest.newBuilder()
                    .setJurisdiction("united-states")
                    .setSubstance("carfentanil")
                    .build())
            .getControls(0);

    Control changed = update(seed, ControlFields.newBuilder().setBasis("Rule, as read").build());
    seeds.replay();

    assertThat(
            controls
                .listControls(
                    ListControlsRequest.newBuilder()
                        .setJurisdiction("united-states")
                        .setSubstance("carfentanil")
                        .build())
                .getControlsList())
        .containsExactly(changed);
    assertThat(changed.getOrigin()).isEqualTo("seed");
  }

  @Test
  void historyIsNeverAltered() {
    create(in("greece"), "");
    Sql sql = new Sql(database);

    for (String change :
        List.of("update control_change set reason = ''", "delete from control_change")) {
      assertThatThrownBy(() -> sql.change(change)).hasMessageContaining("never altered");
    }
  }

  private static ControlFields in(String jurisdiction) {
    return XYLAZINE.toBuilder().setJurisdiction(jurisdiction).build();
  }

  private Control create(ControlFields fields, String key) {
    return controls
        .createControl(
            CreateControlRequest.newBuilder().setFields(fields).setSignature(signed(key)).build())
        .getControl();
  }

  private Control update(Control seen, ControlFields fields) {
    return controls
        .updateControl(
            UpdateControlRequest.newBuilder()
                .setId(seen.getId())
                .setRevision(seen.getRevision())
                .setFields(fields)
                .setSignature(signed(""))
                .build())
        .getControl();
  }

  private List<ControlChange> history(Control control) {
    return controls
        .listControlHistory(ListControlHistoryRequest.newBuilder().setId(control.getId()).build())
        .getChangesList();
  }

  private static Signature signed(String key) {
    return Signature.newBuilder()
        .setBy("Ana")
        .setReason("as the gazette says")
        .setIdempotencyKey(key)
        .build();
  }
}
