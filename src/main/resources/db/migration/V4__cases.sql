create table review_case (
    id              bigint generated always as identity primary key,
    revision        integer     not null default 1,
    state           text        not null,
    division        text        not null,
    submitter       text        not null,
    informal        boolean     not null,
    main            bigint references review_case,
    forwarded       bigint references review_case,
    reference       text unique,
    version         integer     not null,
    title           text        not null,
    document_number text        not null,
    genre           text        not null,
    file            text        not null,
    sha256          text        not null,
    proposal        jsonb       not null,
    suggested       text        not null,
    attribute       text        not null,
    grounds         text[]      not null,
    category        text        not null,
    reason          text        not null,
    escalate        boolean     not null,
    disputed        boolean     not null default false,
    plain           boolean     not null,
    -- whether it ever came before the office, the legal office, a leader: from then on they see it
    seen_by         text[]      not null,
    submitted       timestamptz not null,
    changed         timestamptz not null,
    decided         timestamptz,
    released        timestamptz,
    due             date,
    words           tsvector    not null
);
create index review_case_state on review_case (state, changed desc, id desc);
create index review_case_division on review_case (division, changed desc, id desc);
create index review_case_changed on review_case (changed desc, id desc);
create index review_case_due on review_case (due, id) where due is not null;
create index review_case_main on review_case (main) where main is not null;
create index review_case_sha256 on review_case (sha256);
create index review_case_words on review_case using gin (words);

create table case_version (
    case_id   bigint      not null references review_case,
    number    integer     not null,
    sha256    char(64)    not null references originals (sha256),
    file      text        not null,
    login     text        not null,
    at        timestamptz not null,
    rules     text        not null,
    models    text        not null,
    content   bytea       not null,
    primary key (case_id, number)
);

create table case_event (
    id         bigint generated always as identity primary key,
    case_id    bigint      not null references review_case,
    version    integer     not null,
    at         timestamptz not null,
    action     text        not null,
    from_state text        not null,
    to_state   text        not null,
    login      text        not null,
    name       text        not null,
    division   text        not null,
    role       text,
    attribute  text        not null,
    grounds    text[]      not null,
    category   text        not null,
    reason     text        not null
);
create index case_event_case on case_event (case_id, id);

create table case_step (
    case_id bigint  not null references review_case,
    code    text    not null,
    place   integer not null,
    basis   text    not null,
    due     date,
    done_by text,
    done_at timestamptz,
    note    text    not null default '',
    primary key (case_id, code)
);

create table case_partner (
    case_id bigint not null references review_case,
    organ   text   not null,
    agreed  boolean,
    note    text   not null default '',
    login   text,
    at      timestamptz,
    primary key (case_id, organ)
);

-- What a reviewer holds of a passage: suggested ones to accept or refuse, and those people added.
create table annotation (
    id         bigint generated always as identity primary key,
    case_id    bigint      not null references review_case,
    version    integer     not null,
    type       text        not null,
    passage    text        not null,
    starts     integer     not null,
    ends       integer     not null,
    place      text        not null,
    why        text        not null,
    ground     text,
    redact     boolean     not null,
    added      boolean     not null,
    verdict    text        not null,
    reason     text        not null default '',
    login      text,
    at         timestamptz
);
create index annotation_case on annotation (case_id, version, starts);

-- Content that a reader of the print does not see and that must be cleared before release.
create table hidden_part (
    case_id    bigint  not null references review_case,
    version    integer not null,
    part       integer not null,
    kind       text    not null,
    place      text    not null,
    cleared_by text,
    cleared_at timestamptz,
    primary key (case_id, version, part)
);

-- A live secret mark: nothing of the content.
create table incident (
    id       bigint generated always as identity primary key,
    at       timestamptz not null,
    sha256   text        not null,
    file     text        not null,
    login    text        not null,
    division text        not null,
    handled_by text,
    handled_at timestamptz,
    note     text        not null default ''
);
