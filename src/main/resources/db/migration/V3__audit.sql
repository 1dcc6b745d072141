-- The record: entries are added at its end and nothing else is done to it.

create table audit_entry (
  number bigint primary key check (number > 0),
  at timestamptz not null,
  actor text not null check (actor <> ''),
  division text not null,
  action text not null check (action <> ''),
  subject text not null,
  why text not null,
  digest text not null,
  rules text not null,
  models text not null,
  details jsonb not null check (jsonb_typeof(details) = 'object'),
  algorithm text not null check (algorithm in ('SM3', 'SHA-256')),
  content text not null check (content ~ '^[0-9a-f]{64}$'),
  previous text not null unique check (previous ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$')
);

create index audit_entry_actor on audit_entry (actor, number);
create index audit_entry_subject on audit_entry (subject, number);
create index audit_entry_action on audit_entry (action text_pattern_ops, number);
create index audit_entry_at on audit_entry (at);

-- Where the chain ends: whoever appends locks this row first, and entries cut off the end are missed by it.
create table audit_head (
  one boolean primary key default true check (one),
  number bigint not null,
  hash text not null
);

insert into audit_head (number, hash) values (0, repeat('0', 64));

create function audit_append() returns trigger language plpgsql as $$
begin
  update audit_head set number = new.number, hash = new.hash where number = new.number - 1 and hash = new.previous;
  if not found then
    raise exception 'entry % does not follow the end of the record', new.number;
  end if;
  return new;
end
$$;

create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the record is append-only: % on % is refused', tg_op, tg_table_name;
end
$$;

create function audit_head_follows() returns trigger language plpgsql as $$
begin
  if new.number <> old.number + 1 or pg_trigger_depth() < 2 then
    raise exception 'the end of the record moves with its entries alone';
  end if;
  return new;
end
$$;

create trigger audit_append before insert on audit_entry for each row execute function audit_append();
create trigger audit_refuse_row before update or delete on audit_entry for each row execute function audit_refuse();
create trigger audit_refuse_statement before update or delete or truncate on audit_entry
  for each statement execute function audit_refuse();
create trigger audit_head_follows before update on audit_head for each row execute function audit_head_follows();
create trigger audit_head_refuse before insert or delete or truncate on audit_head
  for each statement execute function audit_refuse();
