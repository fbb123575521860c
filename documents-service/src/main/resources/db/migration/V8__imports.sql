-- A stream of lines, each a submission, and how far it is.
create table import_job (
  id uuid primary key,
  state text not null,
  received_bytes bigint not null default 0,
  received_lines bigint not null default 0,
  created bigint not null default 0,
  unchanged bigint not null default 0,
  new_versions bigint not null default 0,
  failed bigint not null default 0,
  -- The chunk that is to be worked off next.
  next_sequence integer not null default 1,
  created_at timestamptz not null default now(),
  -- When lines last came.
  fed_at timestamptz not null default now(),
  ended_at timestamptz,
  -- Who works on it may do so until then.
  holder uuid,
  held_until timestamptz not null default '-infinity'
);

create index import_job_open on import_job (created_at) where ended_at is null;

-- Lines that wait, whole ones, as they came; gone once they are worked off.
create table import_chunk (
  job_id uuid not null references import_job,
  sequence integer not null,
  first_line bigint not null,
  -- Null for a line that was longer than a line may be.
  lines bytea,
  primary key (job_id, sequence)
);

create table import_failure (
  job_id uuid not null references import_job,
  line bigint not null,
  code text not null,
  message text not null,
  primary key (job_id, line)
);

-- A document is claimed before its first version is known, and gets its number in the same transaction.
alter table document drop constraint document_current_version_check;
alter table document add constraint document_current_version_check check (current_version >= 0);
