-- An import and how far it is: advanced by the transaction that keeps the lines before next_line.
create table document_import (
  id uuid primary key,
  -- RUNNING, DONE or CANCELLED
  state text not null,
  next_line bigint not null check (next_line > 0),
  created bigint not null,
  unchanged bigint not null,
  new_versions bigint not null,
  failed bigint not null,
  bytes bigint not null,
  started_at timestamptz not null,
  updated_at timestamptz not null,
  ended_at timestamptz
);

create index document_import_by_start on document_import (started_at desc, id desc);

-- The lines that were not taken, each with its reason.
create table document_import_failure (
  import_id uuid not null references document_import,
  line bigint not null,
  -- The entry of the archive; empty for a line of text.
  name text not null,
  code text not null,
  message text not null,
  -- A JSON array of field and description.
  violations jsonb not null,
  primary key (import_id, line)
);
