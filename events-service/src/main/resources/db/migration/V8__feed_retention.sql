-- Up to where old changes have been deleted: no reader can go on from before.
create table record_feed_floor (
  only_row boolean primary key default true check (only_row),
  xid      xid8   not null,
  id       bigint not null
);

create index record_change_by_time on record_change (at);
