CREATE SEQUENCE q_number;

-- All pairs of neighbouring characters. Korean names are searched by two characters, which trigram indexes cannot do.
CREATE FUNCTION bigrams(name text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN ARRAY(SELECT DISTINCT substr(lower(name), position, 2) FROM generate_series(1, length(name) - 1) AS position);

CREATE TABLE quote (
    id                                 uuid         NOT NULL CONSTRAINT quote_pk PRIMARY KEY,
    version                            bigint       NOT NULL,
    number                             varchar(20)  NOT NULL CONSTRAINT quote_number_unique UNIQUE,
    brokerage                          varchar(40)  NOT NULL,
    status                             varchar(20)  NOT NULL
        CONSTRAINT quote_status_known CHECK (status IN ('DRAFT', 'SUBMITTED', 'REFERRED', 'QUOTED', 'DECLINED',
                                                        'ACCEPTED', 'BOUND', 'WITHDRAWN', 'EXPIRED')),
    product                            varchar(40)  NOT NULL,
    product_version                    varchar(60)  NOT NULL,
    tariff_version                     varchar(60)  NOT NULL,
    insured_name                       varchar(200) NOT NULL,
    insured_business_number            varchar(10)  NOT NULL
        CONSTRAINT quote_business_number_digits CHECK (insured_business_number ~ '^[0-9]{10}$'),
    insured_country                    varchar(2)   NOT NULL,
    industry                           varchar(40)  NOT NULL,
    annual_sales_amount                numeric(20, 2) NOT NULL
        CONSTRAINT quote_annual_sales_positive CHECK (annual_sales_amount > 0),
    annual_sales_currency              varchar(3)   NOT NULL,
    data_subjects                      bigint       NOT NULL
        CONSTRAINT quote_data_subjects_not_negative CHECK (data_subjects >= 0),
    cover_from                         date         NOT NULL,
    cover_to                           date         NOT NULL,
    controls                           varchar(40)[] NOT NULL,
    open_known_exploited_vulnerability boolean      NOT NULL,
    external_rating                    integer      NOT NULL
        CONSTRAINT quote_external_rating_range CHECK (external_rating BETWEEN 0 AND 100),
    parts                              varchar(60)[] NOT NULL,
    submitted_at                       timestamptz
        CONSTRAINT quote_submitted_unless_draft CHECK (submitted_at IS NOT NULL OR status IN ('DRAFT', 'WITHDRAWN')),
    valid_until                        date,
    accepted_option                    integer
        CONSTRAINT quote_option_if_accepted CHECK ((accepted_option IS NOT NULL) = (status IN ('ACCEPTED', 'BOUND'))),
    policy_number                      varchar(20)
        CONSTRAINT quote_policy_if_bound CHECK ((policy_number IS NOT NULL) = (status = 'BOUND')),
    CONSTRAINT quote_cover_ends_after_it_begins CHECK (cover_to > cover_from),
    CONSTRAINT quote_open_has_an_end CHECK (valid_until IS NOT NULL OR status NOT IN ('REFERRED', 'QUOTED'))
);

-- Lists are read newest first, all of them or those of a brokerage or a status.
CREATE INDEX quote_by_brokerage ON quote (brokerage, id DESC);
CREATE INDEX quote_by_status ON quote (status, id DESC);
CREATE INDEX quote_by_insured_name ON quote USING gin (bigrams(insured_name));
CREATE INDEX quote_by_number_prefix ON quote (number varchar_pattern_ops);
CREATE INDEX quote_to_expire ON quote (valid_until) WHERE status IN ('REFERRED', 'QUOTED');

CREATE TABLE quote_option (
    quote_id           uuid           NOT NULL CONSTRAINT quote_option_quote REFERENCES quote,
    position           integer        NOT NULL,
    number             integer        NOT NULL,
    limit_amount       numeric(20, 2) NOT NULL CONSTRAINT quote_option_limit_positive CHECK (limit_amount > 0),
    limit_currency     varchar(3)     NOT NULL,
    retention_amount   numeric(20, 2) NOT NULL CONSTRAINT quote_option_retention_not_negative CHECK (retention_amount >= 0),
    retention_currency varchar(3)     NOT NULL,
    premium_amount     numeric(20, 2) CONSTRAINT quote_option_premium_positive CHECK (premium_amount > 0),
    premium_currency   varchar(3),
    worksheet          jsonb,
    CONSTRAINT quote_option_pk PRIMARY KEY (quote_id, position),
    CONSTRAINT quote_option_explains_its_premium CHECK ((premium_amount IS NULL) = (worksheet IS NULL))
);

CREATE TABLE quote_reason (
    quote_id  uuid        NOT NULL CONSTRAINT quote_reason_quote REFERENCES quote,
    position  integer     NOT NULL,
    code      varchar(60) NOT NULL,
    observed  numeric(24, 4),
    threshold numeric(24, 4),
    CONSTRAINT quote_reason_pk PRIMARY KEY (quote_id, position)
);

CREATE TABLE quote_transition (
    quote_id      uuid         NOT NULL CONSTRAINT quote_transition_quote REFERENCES quote,
    position      integer      NOT NULL,
    from_status   varchar(20)  NOT NULL,
    to_status     varchar(20)  NOT NULL,
    actor_subject varchar(200) NOT NULL,
    actor_name    varchar(200) NOT NULL,
    occurred_at   timestamptz  NOT NULL,
    reason        varchar(2000),
    CONSTRAINT quote_transition_pk PRIMARY KEY (quote_id, position)
);
