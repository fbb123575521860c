-- How far commitments are kept, as persons say, and what shows it.

alter table commitment
  add column revision bigint  not null default 1,
  -- Whether a step of a person stands on it: then no reading removes or changes it.
  add column held     boolean not null default false;

create trigger commitment_revised before update on commitment for each row execute function event_revised();

create index commitment_by_term on commitment (due_latest) where status in ('open', 'under-way');

create table commitment_step (
  id              uuid primary key,
  commitment_id   uuid        not null,
  status_before   text        not null,
  status_after    text        not null,
  taken_by        text        not null,
  reason          text        not null,
  taken_at        timestamptz not null,
  -- The event that shows it.
  event_id        uuid,
  undoes          uuid references commitment_step,
  idempotency_key text unique,
  fingerprint     text        not null
);

create index commitment_step_by_commitment on commitment_step (commitment_id, id);

-- Passages that show it.
create table commitment_step_passage (
  step_id     uuid  not null references commitment_step,
  ordinal     integer not null,
  document_id uuid  not null,
  body        jsonb not null,
  primary key (step_id, ordinal)
);

create index commitment_step_passage_by_document on commitment_step_passage (document_id);

create trigger commitment_step_is_kept before update or delete on commitment_step
  for each row execute function review_is_kept();
create trigger commitment_step_passage_is_kept before update or delete on commitment_step_passage
  for each row execute function review_is_kept();
