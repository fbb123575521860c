-- Feeds that are looked at again and again, with what the last look brought.
create table source (
  id uuid primary key,
  -- Digest of the URL: a source is there once.
  identity text not null unique,
  url text not null,
  publisher text not null,
  kind text not null,
  handling text not null,
  -- Empty if it is detected.
  language text not null,
  interval_seconds bigint not null check (interval_seconds > 0),
  -- PAGE or FEED
  content text not null,
  paused boolean not null,
  pause_reason text not null,
  created_at timestamptz not null,
  next_poll_at timestamptz not null,
  -- Who looks at it now, and until when nobody else does.
  lease uuid,
  leased_until timestamptz,
  -- NEVER, OK, NOT_MODIFIED or FAILED
  outcome text not null default 'NEVER',
  polled_at timestamptz,
  succeeded_at timestamptz,
  http_status integer not null default 0,
  code text not null default '',
  message text not null default '',
  failures_in_row integer not null default 0,
  items integer not null default 0,
  created integer not null default 0,
  new_versions integer not null default 0,
  unchanged integer not null default 0,
  failed integer not null default 0,
  etag text not null default '',
  last_modified text not null default ''
);

create index source_by_next_poll on source (next_poll_at) where not paused;
create index source_by_creation on source (created_at desc, id desc);

-- What a source listed and what became of it.
create table source_item (
  source_id uuid not null references source on delete cascade,
  -- Digest of what the feed knows the item by.
  key text not null,
  url text not null,
  title text not null,
  -- Digest of all that the feed says of the item: another one lets it be read again.
  fingerprint text not null,
  -- CREATED, NEW_VERSION, UNCHANGED or FAILED
  outcome text not null,
  document_id uuid references document on delete cascade,
  version integer not null,
  code text not null,
  message text not null,
  attempts integer not null,
  at timestamptz not null,
  primary key (source_id, key)
);

create index source_item_by_time on source_item (source_id, at desc, key desc);
create index source_item_by_document on source_item (document_id);
