create table webhook (
    id         bigint generated always as identity primary key,
    url        text        not null,
    secret     text        not null,
    division   text        not null,
    created_by text        not null,
    created    timestamptz not null,
    ended      timestamptz
);

-- What is still to be told to whom, written in the transaction of the step itself.
create table webhook_delivery (
    id        bigint generated always as identity primary key,
    webhook   bigint  not null references webhook,
    event     bigint  not null references case_event,
    attempts  integer not null default 0,
    next_try  timestamptz not null default now(),
    delivered timestamptz,
    given_up  timestamptz,
    answer    text not null default '',
    unique (webhook, event)
);
create index webhook_delivery_open on webhook_delivery (next_try, id) where delivered is null and given_up is null;

create function tell_webhooks() returns trigger language plpgsql as $$
begin
    insert into webhook_delivery (webhook, event)
    select webhook.id, new.id
    from webhook
    join review_case on review_case.id = new.case_id
    where webhook.ended is null and webhook.division in ('', review_case.division);
    return null;
end
$$;

create trigger case_event_told after insert on case_event for each row execute function tell_webhooks();
