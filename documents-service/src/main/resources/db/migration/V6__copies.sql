-- Which texts are copies of one another: one row a version, decided when it is accepted.
--
-- The origin is the document that was there first in the cluster, and only its name: it may be purged, and
-- the cluster lives on. So neither it nor the version compared with is a foreign key.
create table document_copy (
  id bigint generated always as identity primary key,
  document_id uuid not null,
  version integer not null,
  origin uuid not null,
  -- The version that it was found to be a copy of, and how much both have in common; null for none.
  basis_document uuid,
  basis_version integer,
  resemblance real,
  containment real,
  -- Kept to find the rows of copy_band again.
  bands bigint[] not null,
  unique (document_id, version),
  foreign key (document_id, version) references document_version on delete cascade
);

create index document_copy_by_origin on document_copy (origin, document_id) where origin <> document_id;

-- One row a band of a version's MinHash signature. Without a foreign key: checking it sixteen times a document costs more
-- than all the rest; the trigger below keeps the rows true.
create table copy_band (
  band bigint not null,
  copy_id bigint not null,
  primary key (band, copy_id)
);

create function copy_band_forget() returns trigger language plpgsql as $$
begin
  delete from copy_band where band = any(old.bands) and copy_id = old.id;
  return old;
end
$$;

create trigger document_copy_forgotten after delete on document_copy
  for each row execute function copy_band_forget();
