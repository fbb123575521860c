-- What persons do with the events: what they decided stands beside what the documents tell, and every step is
-- kept for ever.

alter table event
  -- Grows with every change of the row; a person's step names the one that was seen.
  add column revision       bigint      not null default 1,
  -- Fields that a person has set.
  add column decided        text[]      not null default '{}',
  -- What the documents tell, where the event stands otherwise.
  add column told           jsonb,
  add column merged_into    uuid references event,
  -- A decision that waits for a second person.
  add column pending_status text        check (pending_status in ('CONFIRMED', 'REJECTED')),
  add column pending_by     text        check ((pending_by is not null) = (pending_status is not null)),
  add column pending_at     timestamptz check ((pending_at is not null) = (pending_status is not null)),
  -- Whether a step of a person stands on it: then no reading removes it.
  add column held           boolean     not null default false,
  -- Whether documents told it otherwise since a person last took a step on it.
  add column retold         boolean     not null default false,
  -- Why it waits for a person, as ReviewReason numbers it; 0 if it does not.
  add column attention      smallint    not null default 0,
  drop constraint event_status_check,
  add constraint event_status_check check (status in ('REPORTED', 'CONFIRMED', 'REJECTED', 'MERGED')),
  add constraint event_merged_check check ((status = 'MERGED') = (merged_into is not null));

create index event_merged_into on event (merged_into) where merged_into is not null;
create index event_by_attention on event (attention, id) where attention > 0;

create function event_revised() returns trigger language plpgsql as $$
begin
  new.revision := old.revision + 1;
  return new;
end $$;

create trigger event_revised before update on event for each row execute function event_revised();

create index evidence_orphaned on evidence (event_id) where orphaned and event_id is not null;

create table review_step (
  id              uuid primary key,
  action          text        not null,
  taken_by        text        not null,
  reason          text        not null,
  taken_at        timestamptz not null,
  undoes          uuid references review_step,
  events          uuid[]      not null,
  -- How the events stood before and after, and the findings that went from one to another.
  body            jsonb       not null,
  idempotency_key text unique,
  fingerprint     text        not null
);

create index review_step_by_event on review_step using gin (events);

-- Passages that a step added, or moved from one event to another.
create table review_passage (
  step_id     uuid  not null references review_step,
  passage_id  uuid  not null,
  document_id uuid  not null,
  from_event  uuid,
  to_event    uuid,
  body        jsonb not null,
  primary key (step_id, passage_id)
);

create index review_passage_by_document on review_passage (document_id);

-- History is added to and never altered. Only what a purged document told is deleted from it.
create function review_is_kept() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('liaison.purging', true), '') <> 'on' then
    raise exception 'steps of review are never altered';
  end if;
  return coalesce(new, old);
end $$;

create trigger review_step_is_kept before update or delete on review_step
  for each row execute function review_is_kept();
create trigger review_passage_is_kept before update or delete on review_passage
  for each row execute function review_is_kept();

-- Everything that is in the record waits to be looked at.
update event set attention = 5 where status = 'REPORTED' and evidence_count > 0;
