-- The control register: what is controlled where, under which schedule, since when and by which act.

create table control (
  id                 uuid primary key,
  -- Id of a state, or "un" for the international conventions.
  jurisdiction       text        not null,
  substance          text        not null,
  name               text        not null,
  name_zh            text        not null,
  cas                text        not null,
  kind               text        not null check (kind in ('SUBSTANCE', 'CLASS', 'PRECURSOR')),
  substance_class    text        not null,
  schedule           text        not null,
  announced_edtf     text,
  announced_earliest date,
  announced_latest   date,
  effective_edtf     text,
  effective_earliest date,
  effective_latest   date,
  ended_edtf         text,
  ended_earliest     date,
  ended_latest       date,
  -- Place in the order of effect: the first day known, entries without such a day last.
  sorts_on           date        not null generated always as (
    case when effective_edtf is null then 'infinity'::date
         else coalesce(effective_earliest, effective_latest, 'infinity'::date) end) stored,
  basis              text        not null,
  source             text        not null,
  source_checked     text        not null check (source_checked in ('OFFICIAL', 'SECONDARY', 'UNCHECKED')),
  -- The event of the record that tells it. It may go while the entry stays, so nothing enforces it.
  event_id           uuid,
  origin             text        not null check (origin in ('SEED', 'BY_HAND')),
  -- Whether a person changed it: then no seed does.
  held               boolean     not null,
  revision           bigint      not null,
  updated_at         timestamptz not null,
  check (announced_edtf is not null or effective_edtf is not null),
  -- The same control is entered once.
  unique nulls not distinct (jurisdiction, substance, schedule, effective_edtf)
);

create index control_in_order_of_effect on control (sorts_on, id);
create index control_by_jurisdiction on control (jurisdiction, sorts_on, id);
create index control_by_substance on control (substance);

-- Who changed an entry, when, what and why.
create table control_change (
  id              uuid primary key,
  control_id      uuid        not null references control,
  revision        bigint      not null,
  changed_by      text        not null,
  reason          text        not null,
  changed_at      timestamptz not null,
  -- Array of {"field", "before", "after"}.
  fields          jsonb       not null,
  idempotency_key text unique,
  fingerprint     text        not null,
  unique (control_id, revision)
);

create function control_change_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'the history of controls is never altered';
end $$;

create trigger control_change_is_kept before update or delete on control_change
  for each row execute function control_change_is_kept();
