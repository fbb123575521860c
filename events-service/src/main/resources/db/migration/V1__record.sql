-- The events database: what the documents tell, and how far they have been read.
-- Texts live with documents-service; here stand only the passages that prove something.

create extension if not exists btree_gist;

-- How far the documents feed has been taken over. A cursor may be set back without harm: jobs are idempotent.
create table feed_cursor (
  feed     text primary key,
  cursor   text        not null,
  moved_at timestamptz not null
);

create table extraction_job (
  id           uuid primary key,
  document_id  uuid        not null,
  version      integer     not null check (version > 0),
  engine       text        not null,
  status       text        not null check (status in ('PENDING', 'RUNNING', 'DONE', 'FAILED')),
  attempts     integer     not null default 0,
  -- While pending: when the next try may begin. While running: when the lease of its worker ends.
  due_at       timestamptz check ((due_at is not null) = (status in ('PENDING', 'RUNNING'))),
  requested_at timestamptz not null,
  finished_at  timestamptz,
  reason       text        not null default '',
  events       integer     not null default 0,
  claims       integer     not null default 0,
  commitments  integer     not null default 0,
  set_aside    integer     not null default 0,
  unique (document_id, version, engine)
);

create index extraction_job_due on extraction_job (due_at) where due_at is not null;

create table event (
  id             uuid primary key,
  type           text        not null,
  mode           text        not null,
  level          text        not null,
  title          text        not null,
  edtf           text,
  earliest       date,
  latest         date,
  basis          text        check ((basis is not null) = (edtf is not null)),
  -- Place in date order: the first day known, undated events last.
  sorts_on       date        not null generated always as (
    case when edtf is null then 'infinity'::date else coalesce(earliest, latest, 'infinity'::date) end) stored,
  place          text        not null,
  mechanism      text        not null,
  areas          text[]      not null,
  factuality     text        not null check (factuality in ('HAPPENED', 'ANNOUNCED', 'PLANNED')),
  status         text        not null check (status in ('REPORTED', 'CONFIRMED', 'REJECTED')),
  origins        integer     not null,
  evidence_count integer     not null,
  recorded_at    timestamptz not null,
  updated_at     timestamptz not null
);

create index event_in_date_order on event (sorts_on, id);
create index event_by_area on event using gin (areas);
create index event_by_mechanism on event (mechanism, sorts_on) where mechanism <> '';
create index event_by_title_words on event using gin (to_tsvector('english', title));
-- Reports of the same event are looked for by type and date.
create index event_by_span on event using gist (type, daterange(earliest, latest, '[]')) where edtf is not null;

create table event_participant (
  event_id uuid    not null references event on delete cascade,
  ordinal  integer not null,
  actor_id text    not null,
  name     text    not null,
  role     text    not null,
  primary key (event_id, ordinal)
);

create index event_participant_by_actor on event_participant (actor_id, event_id);

create table claim (
  id           uuid primary key,
  speaker_id   text        not null,
  speaker      text        not null,
  affiliation  text        not null,
  reporter     text        not null,
  direct       boolean     not null,
  stance       text        not null,
  content      text        not null,
  published_on date        not null,
  recorded_at  timestamptz not null
);

create index claim_by_date on claim (published_on desc, id desc);

create table commitment (
  id            uuid primary key,
  -- Arrays of {"id", "label"}.
  promisors     jsonb       not null,
  beneficiaries jsonb       not null,
  action        text        not null,
  areas         text[]      not null,
  due_edtf      text,
  due_earliest  date,
  due_latest    date,
  due_basis     text        check ((due_basis is not null) = (due_edtf is not null)),
  made_edtf     text,
  made_earliest date,
  made_latest   date,
  made_basis    text        check ((made_basis is not null) = (made_edtf is not null)),
  sorts_on      date        not null generated always as (
    case when made_edtf is null then 'infinity'::date else coalesce(made_earliest, made_latest, 'infinity'::date) end) stored,
  status        text        not null,
  recorded_at   timestamptz not null
);

create index commitment_in_date_order on commitment (sorts_on, id);

-- A passage proves exactly one item; the same passage proves it once.
create table evidence (
  id            uuid primary key,
  event_id      uuid references event on delete cascade,
  claim_id      uuid references claim on delete cascade,
  commitment_id uuid references commitment on delete cascade,
  document_id   uuid             not null,
  version       integer          not null check (version > 0),
  start_offset  integer          not null check (start_offset >= 0),
  end_offset    integer          not null check (end_offset > start_offset),
  exact         text             not null,
  prefix        text             not null,
  suffix        text             not null,
  rule          text             not null,
  confidence    double precision not null check (confidence between 0 and 1),
  match_reason  text             not null,
  origin        text             not null,
  orphaned      boolean          not null,
  check (num_nonnulls(event_id, claim_id, commitment_id) = 1),
  unique nulls not distinct (event_id, claim_id, commitment_id, document_id, version, start_offset, end_offset)
);

create index evidence_of_event on evidence (event_id, origin) where event_id is not null;
create index evidence_by_document on evidence (document_id);
create index evidence_of_claim on evidence (claim_id) where claim_id is not null;
create index evidence_of_commitment on evidence (commitment_id) where commitment_id is not null;
create index evidence_by_words on evidence using gin (to_tsvector('english', exact));

-- The feed of changes. A row may be read once every transaction that is older than its own has
-- ended (xid below the oldest running one), in the order of (xid, id): so nothing is skipped.
create table record_change (
  xid         xid8        not null default pg_current_xact_id(),
  id          bigint      not null generated always as identity,
  kind        text        not null,
  subject_id  uuid        not null,
  document_id uuid        not null,
  version     integer     not null,
  at          timestamptz not null,
  primary key (xid, id)
);
