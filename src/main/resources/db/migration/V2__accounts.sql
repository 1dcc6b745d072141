-- People, how they come in, and the tokens of the programs that act for them.

create table people (
    login       text primary key check (login ~ '^[a-z0-9][a-z0-9._@-]{0,63}$'),
    name        text not null check (name <> ''),
    division    text not null default '',
    roles       text[] not null default '{}',
    source      text not null check (source in ('LOCAL', 'LDAP', 'OIDC')),
    outside     text unique,
    password    text,
    newcomer    boolean not null default false,
    active      boolean not null default true,
    created     timestamptz not null,
    last_login  timestamptz,
    check ((source = 'LOCAL') = (password is not null)),
    check (not roles @> array['ADMIN', 'AUDITOR'])
);
comment on column people.outside is 'who it is at the directory or the identity provider, null for local accounts';
comment on column people.newcomer is 'must change the password before anything else';

create table sessions (
    id         text primary key,
    login      text not null references people,
    created    timestamptz not null,
    last_used  timestamptz not null,
    address    text not null,
    browser    text not null
);
comment on column sessions.id is 'SHA-256 of the cookie, so that nobody enters with a copy of this table';
create index sessions_of_a_person on sessions (login, last_used);

create table failed_logins (
    subject   text primary key,
    failures  integer not null,
    since     timestamptz not null
);
comment on column failed_logins.subject is 'person/LOGIN or address/ADDRESS';

create table api_tokens (
    id         bigint generated always as identity primary key,
    login      text not null references people,
    name       text not null check (name <> ''),
    hash       text not null unique,
    scopes     text[] not null,
    created    timestamptz not null,
    expires    timestamptz not null,
    last_used  timestamptz,
    revoked    timestamptz
);
create index api_tokens_of_a_person on api_tokens (login);
