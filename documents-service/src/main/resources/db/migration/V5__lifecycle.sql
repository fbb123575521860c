-- States of documents, their purge, and identities that other rules gave.

-- The state now, repeated from its history so that no reader has to look there.
alter table document
  add column state text not null default 'CURRENT',
  add column state_number integer not null default 0,
  -- Null as long as nobody set a state: then the document is current since it was accepted.
  add column state_since timestamptz,
  add column state_reason text not null default '';

-- Lists leave out few documents: those that are in another state than the usual one.
create index document_by_unusual_state on document (state, id) where state <> 'CURRENT';

create table document_state (
  document_id uuid not null references document on delete cascade,
  number integer not null check (number > 0),
  state text not null check (state in ('CURRENT', 'SOURCE_CHANGED', 'SOURCE_UNAVAILABLE', 'WITHDRAWN')),
  reason text not null,
  set_by text not null,
  evidence_url text not null,
  since timestamptz not null,
  primary key (document_id, number)
);

-- Identities by which a document is found besides its own: what today's rule makes of its URL.
create table document_alias (
  identity text primary key,
  document_id uuid not null references document on delete cascade
);

create index document_alias_by_document on document_alias (document_id);

-- A purge deletes the row of the document; everything that was told of it goes with it.
alter table document_version
  drop constraint document_version_document_id_fkey,
  add constraint document_version_document_id_fkey
    foreign key (document_id) references document on delete cascade;
alter table search_entry
  drop constraint search_entry_document_id_fkey,
  add constraint search_entry_document_id_fkey
    foreign key (document_id) references document on delete cascade;
alter table idempotency_key
  drop constraint idempotency_key_document_id_fkey,
  add constraint idempotency_key_document_id_fkey
    foreign key (document_id) references document on delete cascade,
  -- Why an unchanged submission was unchanged.
  add column reason text;

create index idempotency_key_by_document on idempotency_key (document_id);

create table tombstone (
  document_id uuid primary key,
  reason text not null,
  purged_at timestamptz not null,
  -- Array of {"number", "sha256", "acceptedAt"}.
  versions jsonb not null,
  lifted_at timestamptz,
  lift_reason text not null default ''
);

-- Under these identities nothing is taken in any more.
create table tombstone_identity (
  identity text primary key,
  document_id uuid not null references tombstone on delete cascade
);

create index tombstone_identity_by_document on tombstone_identity (document_id);

-- The feed tells of more than versions; what it tells of a purged document has no version left.
alter table document_change
  drop constraint document_change_document_id_version_fkey,
  add column kind text not null default 'ACCEPTED',
  add column state text;

create index document_change_by_document on document_change (document_id);

alter table document_original
  drop constraint document_original_document_id_number_fkey,
  add constraint document_original_document_id_number_fkey
    foreign key (document_id, number) references document_version on delete cascade;
