-- Which accounts may be of one event is looked for by type and date.
alter table finding
  add column event_type text,
  -- The days that its date can mean; both null if they are open, or if it is no dated event of the timeline.
  add column earliest   date,
  add column latest     date;

create index finding_by_span on finding using gist (event_type, daterange(earliest, latest, '[]'))
  where event_type is not null;

-- Every document is read again: accounts of before are not found by their dates, and are sorted anew.
update reading set engine = '';

-- Two events that may be one; a person is asked. The first has the smaller id.
create table possible_duplicate (
  first    uuid     not null references event on delete cascade,
  second   uuid     not null references event on delete cascade,
  points   smallint not null,
  -- What speaks for it and against it: an array of {"kind", "detail", "points"}.
  features jsonb    not null,
  primary key (first, second),
  check (first < second)
);

create index possible_duplicate_second on possible_duplicate (second);

-- Events that a person has told apart.
create table told_apart (
  first  uuid not null references event on delete cascade,
  second uuid not null references event on delete cascade,
  primary key (first, second),
  check (first < second)
);

create index told_apart_second on told_apart (second);

-- Reasons to look at an event are numbered anew: possible duplicates come before rules that are often wrong.
update event set attention = attention + 1 where attention >= 4;
