-- Where metadata came from that the sender did not give, and the file that the text was read from.
alter table document_version
  add column metadata_sources jsonb not null default '[]',
  add column original jsonb;

-- The bytes of those files, as they came. Packed formats gain nothing from being packed again.
create table document_original (
  document_id uuid not null,
  number integer not null,
  bytes bytea not null,
  primary key (document_id, number),
  foreign key (document_id, number) references document_version
);

alter table document_original alter column bytes set storage external;
