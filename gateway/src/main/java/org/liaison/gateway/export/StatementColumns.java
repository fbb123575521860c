package org.liaison.gateway.export;

import java.util.stream.Stream;
import org.liaison.gateway.claim.ClaimResponse;
import org.liaison.gateway.commitment.CommitmentResponse;

/** The columns of the tables of claims and commitments, with the best passage of each. */
final class StatementColumns {

  private StatementColumns() {}

  static Stream<Column<ClaimResponse>> claims(ExportScope scope) {
    return Stream.of(
            Stream.<Column<ClaimResponse>>of(new Column<>("id", ClaimResponse::id)),
            Column.actor("speaker", "speaker_id", ClaimResponse::speaker),
            Stream.<Column<ClaimResponse>>of(
                new Column<>("affiliation", ClaimResponse::affiliation),
                new Column<>("reporter", ClaimResponse::reporter),
                new Column<>("direct", ClaimResponse::direct),
                new Column<>("stance", ClaimResponse::stance),
                new Column<>("content", ClaimResponse::content)),
            Column.dates("published", ClaimResponse::date),
            Stream.<Column<ClaimResponse>>of(
                new Column<>("passages", claim -> claim.evidence().size())),
            Column.passage(ClaimResponse::evidence, scope))
        .flatMap(columns -> columns);
  }

  static Stream<Column<CommitmentResponse>> commitments(ExportScope scope) {
    return Stream.of(
            Stream.<Column<CommitmentResponse>>of(new Column<>("id", CommitmentResponse::id)),
            Column.actors("promisors", "promisor_ids", CommitmentResponse::promisors),
            Column.actors("beneficiaries", "beneficiary_ids", CommitmentResponse::beneficiaries),
            Stream.<Column<CommitmentResponse>>of(
                new Column<>("action", CommitmentResponse::action),
                new Column<>("areas", promised -> Column.list(promised.areas().stream()))),
            Column.dates("due", CommitmentResponse::due),
            Column.dates("made", CommitmentResponse::made),
            Stream.<Column<CommitmentResponse>>of(
                new Column<>("status", CommitmentResponse::status),
                new Column<>("overdue", CommitmentResponse::overdue),
                new Column<>("revision", CommitmentResponse::revision),
                new Column<>("passages", promised -> promised.evidence().size())),
            Column.passage(CommitmentResponse::evidence, scope))
        .flatMap(columns -> columns);
  }
}
