-- Who wants to hear of which events, and what is on its way to them.

create table subscription (
  id              uuid primary key,
  -- Name, filter, address, and when it is delivered; without an address it is a saved filter.
  body            jsonb       not null,
  state           text        not null check (state in ('ACTIVE', 'PAUSED', 'DISABLED')),
  -- Why nothing is delivered any more; empty as long as it is.
  reason          text        not null default '',
  -- Newest first: {"secret", "until"}; the older ones sign beside it for a while.
  secrets         jsonb       not null,
  -- How far the feed of changes has been looked at for it.
  seen_xid        xid8        not null,
  seen_row        bigint      not null,
  revision        bigint      not null default 1,
  created_on      date        not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  idempotency_key text unique,
  fingerprint     text        not null
);

-- What a subscriber was last told of an event, so that it is told again only if something changed.
create table subscription_event (
  subscription_id uuid not null references subscription on delete cascade,
  event_id        uuid not null,
  told            text not null,
  primary key (subscription_id, event_id)
);

create table webhook_delivery (
  id              uuid primary key,
  subscription_id uuid        not null references subscription on delete cascade,
  event_id        uuid        not null,
  kind            text        not null,
  state           text        not null check (state in ('PENDING', 'DELIVERED', 'DEAD')),
  changed_at      timestamptz not null,
  -- While pending: when the next try may begin, or when the lease of whoever tries ends.
  due_at          timestamptz not null,
  -- When the first try was made; retries end a while after it.
  tried_at        timestamptz,
  attempts        integer     not null default 0,
  last_status     integer,
  last_error      text        not null default '',
  ended_at        timestamptz,
  listed_on       date        not null
);

-- What is not tried yet tells the newest state: one notification an event.
create unique index webhook_delivery_untried on webhook_delivery (subscription_id, event_id)
  where state = 'PENDING' and attempts = 0;
create index webhook_delivery_due on webhook_delivery (due_at) where state = 'PENDING';
create index webhook_delivery_in_order on webhook_delivery (subscription_id, id) where state = 'PENDING';
create index webhook_delivery_listed on webhook_delivery (subscription_id, listed_on desc, id desc);
create index webhook_delivery_ended on webhook_delivery (ended_at) where state <> 'PENDING';
