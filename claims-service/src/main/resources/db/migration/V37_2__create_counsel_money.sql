-- What counsel may cost and what counsel asks for.
CREATE TABLE counsel_budget (
    id             uuid          NOT NULL CONSTRAINT counsel_budget_pk PRIMARY KEY,
    version        bigint        NOT NULL,
    claim_id       uuid          NOT NULL CONSTRAINT counsel_budget_claim_fk REFERENCES claim,
    position       integer       NOT NULL CONSTRAINT counsel_budget_position_positive CHECK (position > 0),
    firm           varchar(60)   NOT NULL,
    currency       varchar(3)    NOT NULL,
    status         varchar(20)   NOT NULL,
    note           varchar(2000) NOT NULL,
    proposed_by    varchar(120)  NOT NULL,
    proposed_at    timestamptz   NOT NULL,
    decided_by     varchar(120),
    decided_at     timestamptz,
    decision_note  varchar(2000),
    CONSTRAINT counsel_budget_position_uk UNIQUE (claim_id, position),
    CONSTRAINT counsel_budget_status_known CHECK (status IN ('PROPOSED', 'APPROVED', 'RETURNED', 'SUPERSEDED')),
    CONSTRAINT counsel_budget_decision_complete CHECK (
        (status = 'PROPOSED') = (decided_by IS NULL) AND num_nonnulls(decided_by, decided_at) IN (0, 2)),
    CONSTRAINT counsel_budget_four_eyes CHECK (status <> 'APPROVED' OR decided_by <> proposed_by)
);

CREATE UNIQUE INDEX counsel_budget_approved_uk ON counsel_budget (claim_id, firm) WHERE status = 'APPROVED';
CREATE UNIQUE INDEX counsel_budget_proposed_uk ON counsel_budget (claim_id, firm) WHERE status = 'PROPOSED';

CREATE TABLE counsel_budget_phase (
    budget_id  uuid          NOT NULL CONSTRAINT counsel_budget_phase_budget_fk REFERENCES counsel_budget,
    position   integer       NOT NULL,
    phase      varchar(30)   NOT NULL,
    amount     numeric(19, 2) NOT NULL CONSTRAINT counsel_budget_phase_positive CHECK (amount > 0),
    currency   varchar(3)    NOT NULL,
    CONSTRAINT counsel_budget_phase_pk PRIMARY KEY (budget_id, position),
    CONSTRAINT counsel_budget_phase_uk UNIQUE (budget_id, phase)
);

CREATE TABLE counsel_budget_rate (
    budget_id  uuid          NOT NULL CONSTRAINT counsel_budget_rate_budget_fk REFERENCES counsel_budget,
    position   integer       NOT NULL,
    grade      varchar(30)   NOT NULL,
    hourly     numeric(19, 2) NOT NULL CONSTRAINT counsel_budget_rate_positive CHECK (hourly > 0),
    currency   varchar(3)    NOT NULL,
    CONSTRAINT counsel_budget_rate_pk PRIMARY KEY (budget_id, position),
    CONSTRAINT counsel_budget_rate_uk UNIQUE (budget_id, grade)
);

CREATE TABLE counsel_invoice (
    id              uuid          NOT NULL CONSTRAINT counsel_invoice_pk PRIMARY KEY,
    version         bigint        NOT NULL,
    claim_id        uuid          NOT NULL CONSTRAINT counsel_invoice_claim_fk REFERENCES claim,
    position        integer       NOT NULL CONSTRAINT counsel_invoice_position_positive CHECK (position > 0),
    firm            varchar(60)   NOT NULL,
    invoice_number  varchar(60)   NOT NULL,
    invoiced_on     date          NOT NULL,
    part            varchar(40)   NOT NULL,
    currency        varchar(3)    NOT NULL,
    status          varchar(20)   NOT NULL,
    submitted_by    varchar(120)  NOT NULL,
    submitted_at    timestamptz   NOT NULL,
    decided_by      varchar(120),
    decided_at      timestamptz,
    decision_note   varchar(2000),
    CONSTRAINT counsel_invoice_position_uk UNIQUE (claim_id, position),
    CONSTRAINT counsel_invoice_number_uk UNIQUE (firm, invoice_number),
    CONSTRAINT counsel_invoice_line_fk FOREIGN KEY (claim_id, part) REFERENCES claim_line (claim_id, part),
    CONSTRAINT counsel_invoice_status_known CHECK (status IN ('SUBMITTED', 'APPROVED', 'REJECTED')),
    CONSTRAINT counsel_invoice_decision_complete CHECK (
        (status = 'SUBMITTED') = (decided_by IS NULL) AND num_nonnulls(decided_by, decided_at) IN (0, 2)),
    CONSTRAINT counsel_invoice_four_eyes CHECK (decided_by <> submitted_by)
);

CREATE TABLE counsel_invoice_line (
    invoice_id    uuid          NOT NULL CONSTRAINT counsel_invoice_line_invoice_fk REFERENCES counsel_invoice,
    position      integer       NOT NULL,
    worked_on     date          NOT NULL,
    phase         varchar(30)   NOT NULL,
    timekeeper    varchar(100),
    grade         varchar(30),
    hours         numeric(6, 2) CONSTRAINT counsel_invoice_line_hours CHECK (hours > 0 AND hours <= 24),
    rate          numeric(19, 2),
    amount        numeric(19, 2) NOT NULL CONSTRAINT counsel_invoice_line_positive CHECK (amount > 0),
    currency      varchar(3)    NOT NULL,
    description   varchar(500)  NOT NULL,
    allowed       numeric(19, 2),
    cut_reason    varchar(500),
    CONSTRAINT counsel_invoice_line_pk PRIMARY KEY (invoice_id, position),
    CONSTRAINT counsel_invoice_line_time_complete CHECK (num_nonnulls(timekeeper, grade, hours, rate) IN (0, 4)),
    CONSTRAINT counsel_invoice_line_allowed_fits CHECK (allowed BETWEEN 0 AND amount),
    CONSTRAINT counsel_invoice_line_cut_explained CHECK (allowed IS NULL OR allowed = amount OR cut_reason IS NOT NULL)
);
