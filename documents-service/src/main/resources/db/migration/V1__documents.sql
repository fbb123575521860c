-- A document is known by its identity: a digest of its canonical URL, or of publisher, date and text.
create table document (
  id uuid primary key,
  identity text not null unique,
  current_version integer not null check (current_version > 0),
  -- Repeated here so that a repeated submission is recognised without reading the version.
  current_sha256 text not null,
  accepted_at timestamptz not null
);

-- Versions are never changed and never deleted.
create table document_version (
  document_id uuid not null references document,
  number integer not null check (number > 0),
  kind text not null,
  title text not null,
  language text not null,
  publisher text not null,
  authors text[] not null,
  -- As given; the date is the day at the offset that was given.
  published_on text not null,
  published_date date not null,
  url text not null,
  handling text not null,
  text text not null,
  sha256 text not null,
  -- Code points of the text.
  length integer not null check (length > 0),
  blocks jsonb not null,
  accepted_at timestamptz not null,
  primary key (document_id, number)
);

-- One row per request that came with an idempotency key; the answer is filled in by the same transaction.
create table idempotency_key (
  key text primary key,
  fingerprint text not null,
  outcome text,
  document_id uuid references document,
  version integer,
  claimed_at timestamptz not null default now()
);
