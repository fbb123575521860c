-- What was found in each version, and which engine read which document last.

-- Findings as they were found, in the order of the text: those of the last reading of a version.
create table finding (
  document_id uuid    not null,
  version     integer not null check (version > 0),
  ordinal     integer not null,
  engine      text    not null,
  kind        text    not null check (kind in ('EVENT', 'CLAIM', 'COMMITMENT', 'UNCODED')),
  -- The item of the record that it tells; none for what was set aside or not coded.
  item_id     uuid,
  body        jsonb   not null,
  primary key (document_id, version, ordinal)
);

create index finding_by_item on finding (item_id) where item_id is not null;

-- The last reading of each document. The engine is empty if that reading kept no findings: then it
-- was done by the release before, and every engine reads the document again.
create table reading (
  document_id uuid primary key,
  version     integer     not null check (version > 0),
  engine      text        not null,
  read_at     timestamptz not null
);

create index reading_by_engine on reading (engine, document_id);

-- Engines that run, or ran. The one that was introduced last among those that run is the one by
-- which documents are read again.
create table engine (
  version       text primary key,
  introduced_at timestamptz not null,
  seen_at       timestamptz not null
);

-- Whether the version had been read before this job; such jobs wait behind all others.
alter table extraction_job add column again boolean not null default false;

-- The engine that ended the job; none while it waits or runs, and none if the release before ended it.
alter table extraction_job add column read_by text;

create index extraction_job_claim on extraction_job (again, due_at) where due_at is not null;
create index extraction_job_without_findings on extraction_job (id) where due_at is null and read_by is null;
