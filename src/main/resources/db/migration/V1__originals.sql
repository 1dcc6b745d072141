-- Files as they were handed in, each content once. In parts, so that neither side holds a whole file in memory.
create table originals (
    sha256 char(64) primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size bigint not null check (size >= 0),
    kept_at timestamptz not null default now()
);

create table original_parts (
    sha256 char(64) not null references originals,
    number int not null,
    content bytea not null,
    primary key (sha256, number)
);

-- Office files are compressed already.
alter table original_parts alter column content set storage external;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% rows are not changed', tg_table_name;
end
$$;

create trigger originals_stay before update on originals for each row execute function refuse_change();
create trigger original_parts_stay before update on original_parts for each row execute function refuse_change();
