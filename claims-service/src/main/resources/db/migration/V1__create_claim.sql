-- The claim file: its lines, the firms that may see it, and the course it took.
CREATE SEQUENCE c_number;

CREATE TABLE claim (
    id                        uuid        NOT NULL CONSTRAINT claim_pk PRIMARY KEY,
    version                   bigint      NOT NULL,
    number                    varchar(20) NOT NULL CONSTRAINT claim_number_uk UNIQUE,
    policy_number             varchar(20) NOT NULL,
    brokerage                 varchar(40) NOT NULL,
    insured_name              varchar(200) NOT NULL,
    aware_at                  timestamptz NOT NULL,
    occurred_on               date,
    notified_at               timestamptz NOT NULL,
    notified_by               varchar(120) NOT NULL,
    summary                   varchar(4000) NOT NULL,
    notifier_name             varchar(120) NOT NULL,
    notifier_capacity         varchar(20) NOT NULL,
    notifier_email            varchar(254),
    notifier_phone            varchar(40),
    cover_from                date        NOT NULL,
    cover_to                  date        NOT NULL,
    aggregate_limit_amount    numeric(19, 2) NOT NULL,
    aggregate_limit_currency  varchar(3)  NOT NULL,
    retention_amount          numeric(19, 2) NOT NULL,
    retention_currency        varchar(3)  NOT NULL,
    cover_doubt               varchar(500),
    acknowledged_at           timestamptz,
    duplicate_review          varchar(1000),
    severity                  varchar(20),
    extortion_demanded        boolean     NOT NULL,
    stage                     varchar(30) NOT NULL,
    CONSTRAINT claim_aware_before_notice CHECK (aware_at <= notified_at),
    CONSTRAINT claim_cover_period CHECK (cover_from < cover_to),
    CONSTRAINT claim_one_currency CHECK (aggregate_limit_currency = retention_currency),
    CONSTRAINT claim_amounts_not_negative CHECK (aggregate_limit_amount >= 0 AND retention_amount >= 0),
    CONSTRAINT claim_capacity_known CHECK (notifier_capacity IN ('INSURED', 'BROKER', 'COUNSEL', 'OTHER')),
    CONSTRAINT claim_severity_known CHECK (severity IN ('LOW', 'MODERATE', 'HIGH', 'CRITICAL')),
    CONSTRAINT claim_stage_known CHECK (stage IN (
        'FIRST_NOTICE', 'TRIAGE', 'PANEL', 'PRESERVATION', 'NOTIFICATION', 'PROVISIONAL_COVERAGE',
        'FORENSIC_REPORT', 'FIRST_PARTY_QUANTUM', 'LIABILITY', 'EXTORTION', 'COVERAGE_DECISION', 'PAYMENT',
        'RECOVERY', 'CLOSED', 'REOPENED'))
);

-- Lists are newest first by id, of a brokerage or of a stage; duplicates are looked for by policy and awareness.
CREATE INDEX claim_brokerage_ix ON claim (brokerage, id DESC);
CREATE INDEX claim_stage_ix ON claim (stage, id DESC);
CREATE INDEX claim_policy_ix ON claim (policy_number, aware_at);
CREATE INDEX claim_number_prefix_ix ON claim (number varchar_pattern_ops);
CREATE INDEX claim_policy_number_prefix_ix ON claim (policy_number varchar_pattern_ops);

-- Names, Korean ones above all, are searched by as few as two characters: an index of all pairs of characters.
CREATE FUNCTION bigrams(value text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN ARRAY(SELECT DISTINCT substr(lower(value), i, 2) FROM generate_series(1, length(value) - 1) AS i);

CREATE INDEX claim_insured_name_bigram_ix ON claim USING gin (bigrams(insured_name));

CREATE TABLE claim_line (
    claim_id              uuid        NOT NULL CONSTRAINT claim_line_claim_fk REFERENCES claim,
    position              integer     NOT NULL,
    part                  varchar(40) NOT NULL,
    cover_trigger         varchar(20) NOT NULL,
    limit_amount          numeric(19, 2) NOT NULL,
    limit_currency        varchar(3)  NOT NULL,
    retention_amount      numeric(19, 2) NOT NULL,
    retention_currency    varchar(3)  NOT NULL,
    waiting_period_hours  integer,
    retroactive_date      date,
    opened_by             varchar(120) NOT NULL,
    opened_at             timestamptz NOT NULL,
    CONSTRAINT claim_line_pk PRIMARY KEY (claim_id, position),
    CONSTRAINT claim_line_part_uk UNIQUE (claim_id, part),
    CONSTRAINT claim_line_one_currency CHECK (limit_currency = retention_currency),
    CONSTRAINT claim_line_amounts_not_negative CHECK (limit_amount >= 0 AND retention_amount >= 0),
    CONSTRAINT claim_line_waiting_not_negative CHECK (waiting_period_hours >= 0),
    CONSTRAINT claim_line_trigger_known CHECK (cover_trigger IN ('CLAIMS_MADE', 'DISCOVERY', 'OCCURRENCE'))
);

CREATE TABLE claim_jurisdiction (
    claim_id      uuid       NOT NULL CONSTRAINT claim_jurisdiction_claim_fk REFERENCES claim,
    jurisdiction  varchar(2) NOT NULL,
    CONSTRAINT claim_jurisdiction_pk PRIMARY KEY (claim_id, jurisdiction)
);

CREATE TABLE claim_participant (
    claim_id  uuid        NOT NULL CONSTRAINT claim_participant_claim_fk REFERENCES claim,
    kind      varchar(20) NOT NULL,
    code      varchar(40) NOT NULL,
    CONSTRAINT claim_participant_pk PRIMARY KEY (claim_id, kind, code),
    CONSTRAINT claim_participant_kind_known CHECK (kind IN ('FORENSIC_VENDOR'))
);
CREATE INDEX claim_participant_code_ix ON claim_participant (kind, code, claim_id DESC);

CREATE TABLE claim_stage_change (
    claim_id    uuid        NOT NULL CONSTRAINT claim_stage_change_claim_fk REFERENCES claim,
    position    integer     NOT NULL,
    from_stage  varchar(30),
    to_stage    varchar(30) NOT NULL,
    decided_by  varchar(120) NOT NULL,
    decided_at  timestamptz NOT NULL,
    reason      varchar(1000) NOT NULL,
    evidence    varchar(200)[] NOT NULL,
    CONSTRAINT claim_stage_change_pk PRIMARY KEY (claim_id, position),
    CONSTRAINT claim_stage_change_from_notice CHECK (position = 0 OR from_stage IS NOT NULL)
);
