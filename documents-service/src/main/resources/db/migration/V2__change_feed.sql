-- One row per accepted version, written by the transaction that accepts it.
--
-- Readers go by (xid, id) and stop below the oldest transaction still running, so a transaction
-- that commits late is never passed. Transaction numbers belong to a cluster: after a logical restore
-- (pg_dump) into another one, this table has to be renumbered before the service starts.
create table document_change (
  xid xid8 not null default pg_current_xact_id(),
  id bigint generated always as identity,
  document_id uuid not null,
  version integer not null,
  accepted_at timestamptz not null,
  primary key (xid, id),
  foreign key (document_id, version) references document_version
);
