-- Two books that persons write: notices, and cases.

create table notice (
  id          uuid primary key,
  -- Grows with every change of the row; a person's step names the one that was seen.
  revision    bigint      not null default 1,
  -- Everything that is said of it.
  body        jsonb       not null,
  issued_on   date        not null,
  -- By when the first ask is due that nobody has answered.
  due_on      date,
  recorded_at timestamptz not null,
  updated_at  timestamptz not null
);

create index notice_in_order on notice (issued_on, id);
create index notice_by_term on notice (due_on) where due_on is not null;
create index notice_by_body on notice using gin (body jsonb_path_ops);

create trigger notice_revised before update on notice for each row execute function event_revised();

create table case_file (
  id          uuid primary key,
  revision    bigint      not null default 1,
  reference   text        not null unique,
  -- Everything that is said of it.
  body        jsonb       not null,
  -- By when the first request for assistance is due that nobody has answered.
  due_on      date,
  recorded_on date        not null,
  recorded_at timestamptz not null,
  updated_at  timestamptz not null
);

create index case_file_in_order on case_file (recorded_on, id);
create index case_file_by_term on case_file (due_on) where due_on is not null;
create index case_file_by_body on case_file using gin (body jsonb_path_ops);

create trigger case_file_revised before update on case_file for each row execute function event_revised();

-- What persons did with them.
create table book_step (
  id              uuid primary key,
  -- The notice or the case.
  item_id         uuid        not null,
  action          text        not null,
  taken_by        text        not null,
  reason          text        not null,
  taken_at        timestamptz not null,
  -- The fields that changed, before and after.
  changes         jsonb       not null,
  -- Documents whose words the changes may hold.
  documents       uuid[]      not null,
  idempotency_key text unique,
  fingerprint     text        not null
);

create index book_step_by_item on book_step (item_id, id);
create index book_step_by_document on book_step using gin (documents);

create trigger book_step_is_kept before update or delete on book_step
  for each row execute function review_is_kept();
