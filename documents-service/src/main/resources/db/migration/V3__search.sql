-- The current version of every document as lists and searches see it: one narrow row each.
create table search_entry (
  document_id uuid primary key references document,
  kind text not null,
  language text not null,
  publisher text not null,
  published_date date not null,
  -- English words stemmed, Chinese characters in pairs; the title weighs A.
  terms tsvector not null
);

-- Keeps the terms out of the row, so that counting over all rows reads few pages.
alter table search_entry set (toast_tuple_target = 128);
alter table search_entry alter column terms set storage external;

create index search_entry_by_date on search_entry (published_date desc, document_id desc);

-- New entries wait in a list that every search has to read: kept short, it still saves most of the cost.
create index search_entry_terms on search_entry using gin (terms) with (gin_pending_list_limit = 256);
