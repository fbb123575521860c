-- Documents are searched in an index that each replica makes of the feed (ADR 0020).
drop table search_entry;
