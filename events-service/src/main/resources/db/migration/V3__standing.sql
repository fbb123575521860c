-- How documents stand with us, as their feed told last: what is withdrawn proves nothing for now, what is
-- purged proves nothing ever again. Documents that were never withdrawn or purged are not here.
create table document_standing (
  document_id uuid primary key,
  standing    text        not null check (standing in ('COUNTS', 'WITHDRAWN', 'PURGED')),
  since       timestamptz not null
);
