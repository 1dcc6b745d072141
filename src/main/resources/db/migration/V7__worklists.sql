-- What a found case is compared with: pairs of chars that a text has need not stand together in it.
alter table review_case add column searched text not null default '';

-- A case's words, and what else it is looked up by as words of their own, so that one index answers all of it at once.
-- Blocks of 256, 1024, 4096, 16384 and 65536 ids let a search look at the newest cases first and stop when it has enough.
-- Its cost is told because words lie outside the row: to ask the index is always cheaper than to look at each row. It is not
-- parallel because starting workers takes longer than any of these searches.
create function case_words(words tsvector, id bigint, division text, state text, attribute text, category text,
                           grounds text[], seen_by text[]) returns tsvector
    language plpgsql immutable cost 1000 as
$$
begin
    return words || array_to_tsvector(grounds || seen_by || array ['@' || division, '=' || state, attribute,
        '/' || category, '0:' || (id >> 8), '1:' || (id >> 10), '2:' || (id >> 12), '3:' || (id >> 14),
        '4:' || (id >> 16)]);
end
$$;

drop index review_case_words;
create index review_case_words on review_case
    using gin (case_words(words, id, division, state, attribute, category, grounds, seen_by));

-- Work lists: the most urgent first.
create index review_case_urgent on review_case (state, coalesce(due, 'infinity'::date), id);
create index review_case_urgent_here on review_case (division, state, coalesce(due, 'infinity'::date), id);
create index review_case_to_publish on review_case (coalesce(due, 'infinity'::date), id)
    where state = 'DECIDED' and attribute = 'PROACTIVE';
create index review_case_disputed on review_case (state, coalesce(due, 'infinity'::date), id) where disputed;
create index review_case_due_here on review_case (division, due, id) where due is not null;
create index review_case_before_legal on review_case (state, coalesce(due, 'infinity'::date), id)
    where 'LEGAL_REVIEW' = any (seen_by);
create index review_case_before_leader on review_case (state, coalesce(due, 'infinity'::date), id)
    where 'LEADER_SIGNATURE' = any (seen_by);
create index review_case_due_before_legal on review_case (due, id)
    where due is not null and 'LEGAL_REVIEW' = any (seen_by);
create index review_case_due_before_leader on review_case (due, id)
    where due is not null and 'LEADER_SIGNATURE' = any (seen_by);
create index review_case_submitter on review_case (submitter, id desc);
create index review_case_submitter_here on review_case (submitter, division, id desc);
create index review_case_submitted on review_case (submitted);

-- Who put a version forward, and so may not judge it.
create index case_event_put_forward on case_event (login, case_id, version) where action in ('CONFIRM', 'REVISE');

-- A reminder that something is due soon or was; it holds as long as the case is due on that day.
create table reminder (
    case_id bigint not null references review_case,
    due     date   not null,
    overdue boolean not null,
    made    date   not null,
    primary key (case_id, due, overdue)
);

-- Who has read a reminder.
create table reminder_read (
    login   text    not null,
    case_id bigint  not null,
    due     date    not null,
    overdue boolean not null,
    primary key (login, case_id, due, overdue),
    foreign key (case_id, due, overdue) references reminder
);
