-- By which rules the terms of an entry were made. Entries made by older ones are made again in the background.
alter table search_entry add column rules integer not null default 1;
