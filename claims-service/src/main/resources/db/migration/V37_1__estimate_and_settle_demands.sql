-- A demand ends when it is settled or withdrawn; what it may cost is estimated in revisions; settlements end it.
ALTER TABLE demand
    ADD COLUMN ending        varchar(20)   CONSTRAINT demand_ending_known CHECK (ending IN ('SETTLED', 'WITHDRAWN')),
    ADD COLUMN ended_reason  varchar(4000),
    ADD COLUMN ended_by      varchar(120),
    ADD COLUMN ended_at      timestamptz,
    ADD CONSTRAINT demand_ending_complete CHECK (num_nonnulls(ending, ended_reason, ended_by, ended_at) IN (0, 4));

CREATE TABLE liability_estimate (
    id                    uuid          NOT NULL CONSTRAINT liability_estimate_pk PRIMARY KEY,
    demand_id             uuid          NOT NULL CONSTRAINT liability_estimate_demand_fk REFERENCES demand,
    revision              integer       NOT NULL CONSTRAINT liability_estimate_revision_positive CHECK (revision > 0),
    jurisdiction          varchar(10)   NOT NULL,
    standing              varchar(20)   NOT NULL,
    culpability           varchar(20)   NOT NULL,
    is_rebuttable         boolean       NOT NULL,
    persons               bigint        CONSTRAINT liability_estimate_persons_positive CHECK (persons > 0),
    share_low             numeric(5, 2) NOT NULL,
    share_best            numeric(5, 2) NOT NULL,
    share_high            numeric(5, 2) NOT NULL,
    per_head_best         numeric(19, 2),
    per_head_high         numeric(19, 2),
    multiple              numeric(4, 2) NOT NULL,
    low_amount            numeric(19, 2) NOT NULL,
    best_amount           numeric(19, 2) NOT NULL,
    high_amount           numeric(19, 2) NOT NULL,
    currency              varchar(3)    NOT NULL,
    reason                varchar(4000) NOT NULL,
    estimated_by          varchar(120)  NOT NULL,
    estimated_at          timestamptz   NOT NULL,
    CONSTRAINT liability_estimate_revision_uk UNIQUE (demand_id, revision),
    CONSTRAINT liability_estimate_standing_known CHECK (standing IN ('ESTABLISHED', 'CONTESTED', 'NONE')),
    CONSTRAINT liability_estimate_culpability_known CHECK (culpability IN ('ORDINARY', 'GROSS', 'INTENT')),
    CONSTRAINT liability_estimate_shares_rise CHECK (
        share_low >= 0 AND share_low <= share_best AND share_best <= share_high AND share_high <= 100),
    CONSTRAINT liability_estimate_amounts_rise CHECK (
        low_amount >= 0 AND low_amount <= best_amount AND best_amount <= high_amount),
    CONSTRAINT liability_estimate_multiple_fits CHECK (multiple >= 1)
);

CREATE TABLE settlement (
    id                   uuid          NOT NULL CONSTRAINT settlement_pk PRIMARY KEY,
    version              bigint        NOT NULL,
    claim_id             uuid          NOT NULL CONSTRAINT settlement_claim_fk REFERENCES claim,
    demand_id            uuid          NOT NULL CONSTRAINT settlement_demand_fk REFERENCES demand,
    demand_reference     varchar(20)   NOT NULL,
    position             integer       NOT NULL CONSTRAINT settlement_position_positive CHECK (position > 0),
    part                 varchar(40)   NOT NULL,
    status               varchar(20)   NOT NULL,
    amount               numeric(19, 2) CONSTRAINT settlement_amount_positive CHECK (amount > 0),
    currency             varchar(3),
    payee                varchar(200),
    is_confidential      boolean,
    consent_required     boolean,
    above_reason         varchar(2000),
    proposed_by          varchar(120),
    proposed_at          timestamptz,
    consent_reference    varchar(200),
    release_reference    varchar(200),
    agreed_on            date,
    ended_by             varchar(120),
    ended_at             timestamptz,
    end_reason           varchar(2000),
    opened_by            varchar(120)  NOT NULL,
    opened_at            timestamptz   NOT NULL,
    CONSTRAINT settlement_position_uk UNIQUE (claim_id, position),
    CONSTRAINT settlement_line_fk FOREIGN KEY (claim_id, part) REFERENCES claim_line (claim_id, part),
    CONSTRAINT settlement_status_known CHECK (status IN ('NEGOTIATING', 'PROPOSED', 'APPROVED', 'AGREED', 'ABANDONED')),
    CONSTRAINT settlement_terms_complete CHECK (
        num_nonnulls(amount, currency, payee, is_confidential, consent_required, proposed_by, proposed_at) IN (0, 7)),
    CONSTRAINT settlement_needs_terms CHECK (status NOT IN ('PROPOSED', 'APPROVED', 'AGREED') OR amount IS NOT NULL),
    CONSTRAINT settlement_agreed_in_writing CHECK (
        status <> 'AGREED' OR (release_reference IS NOT NULL AND agreed_on IS NOT NULL
                               AND (consent_reference IS NOT NULL OR NOT consent_required)))
);

-- One demand is negotiated in one settlement at a time, and settled once.
CREATE UNIQUE INDEX settlement_demand_uk ON settlement (demand_id) WHERE status <> 'ABANDONED';

CREATE TABLE settlement_offer (
    settlement_id  uuid          NOT NULL CONSTRAINT settlement_offer_settlement_fk REFERENCES settlement,
    position       integer       NOT NULL,
    direction      varchar(3)    NOT NULL CONSTRAINT settlement_offer_direction_known CHECK (direction IN ('IN', 'OUT')),
    amount         numeric(19, 2) NOT NULL CONSTRAINT settlement_offer_amount_positive CHECK (amount > 0),
    currency       varchar(3)    NOT NULL,
    made_on        date          NOT NULL,
    note           varchar(2000) NOT NULL,
    recorded_by    varchar(120)  NOT NULL,
    recorded_at    timestamptz   NOT NULL,
    CONSTRAINT settlement_offer_pk PRIMARY KEY (settlement_id, position)
);

CREATE TABLE settlement_instalment (
    settlement_id  uuid          NOT NULL CONSTRAINT settlement_instalment_settlement_fk REFERENCES settlement,
    position       integer       NOT NULL,
    due_on         date          NOT NULL,
    amount         numeric(19, 2) NOT NULL CONSTRAINT settlement_instalment_positive CHECK (amount > 0),
    currency       varchar(3)    NOT NULL,
    CONSTRAINT settlement_instalment_pk PRIMARY KEY (settlement_id, position)
);

CREATE TABLE settlement_approval (
    settlement_id  uuid          NOT NULL CONSTRAINT settlement_approval_settlement_fk REFERENCES settlement,
    position       integer       NOT NULL,
    approved_by    varchar(120)  NOT NULL,
    approved_at    timestamptz   NOT NULL,
    CONSTRAINT settlement_approval_pk PRIMARY KEY (settlement_id, position),
    CONSTRAINT settlement_approval_person_uk UNIQUE (settlement_id, approved_by)
);
