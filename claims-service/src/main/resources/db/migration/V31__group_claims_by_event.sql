-- One outage, one campaign: a loss event groups the claims that come of it. Events are codes that people read.
CREATE SEQUENCE ev_number;

CREATE TABLE loss_event (
    id            uuid          NOT NULL CONSTRAINT loss_event_pk PRIMARY KEY,
    version       bigint        NOT NULL,
    code          varchar(20)   NOT NULL CONSTRAINT loss_event_code_uk UNIQUE,
    kind          varchar(30)   NOT NULL,
    name          varchar(200)  NOT NULL,
    provider      varchar(200),
    cve           varchar(30),
    malware       varchar(200),
    actor         varchar(200),
    began_on      date          NOT NULL,
    ended_on      date,
    note          varchar(2000),
    state         varchar(20)   NOT NULL,
    opened_by     varchar(120)  NOT NULL,
    opened_at     timestamptz   NOT NULL,
    CONSTRAINT loss_event_kind_known
        CHECK (kind IN ('OUTAGE', 'RANSOMWARE_CAMPAIGN', 'VULNERABILITY', 'SUPPLY_CHAIN', 'OTHER')),
    CONSTRAINT loss_event_state_known CHECK (state IN ('OPEN', 'CLOSED')),
    CONSTRAINT loss_event_window CHECK (ended_on >= began_on)
);
CREATE INDEX loss_event_state_ix ON loss_event (state, id DESC);
CREATE INDEX loss_event_name_bigram_ix ON loss_event USING gin (bigrams(name));

-- Who put a claim to an event, or took it away, when and why; only ever added to.
CREATE TABLE loss_event_change (
    id            uuid          NOT NULL CONSTRAINT loss_event_change_pk PRIMARY KEY,
    event_code    varchar(20)   NOT NULL CONSTRAINT loss_event_change_event_fk REFERENCES loss_event (code),
    claim_number  varchar(20)   NOT NULL CONSTRAINT loss_event_change_claim_fk REFERENCES claim (number),
    verb          varchar(20)   NOT NULL CONSTRAINT loss_event_change_verb_known CHECK (verb IN ('ASSIGNED', 'REMOVED')),
    reason        varchar(1000) NOT NULL,
    changed_by    varchar(120)  NOT NULL,
    changed_at    timestamptz   NOT NULL
);
CREATE INDEX loss_event_change_event_ix ON loss_event_change (event_code, id DESC);

ALTER TABLE claim ADD COLUMN event_code varchar(20) CONSTRAINT claim_event_fk REFERENCES loss_event (code);
CREATE INDEX claim_event_ix ON claim (event_code, id DESC) WHERE event_code IS NOT NULL;
