-- Statutory reporting duties of a claim, each against its clock, and the facts they were generated from.
CREATE TABLE duty_assessment (
    claim_id              uuid        NOT NULL CONSTRAINT duty_assessment_pk PRIMARY KEY
                                      CONSTRAINT duty_assessment_claim_fk REFERENCES claim,
    version               bigint      NOT NULL,
    affected_subjects     bigint      NOT NULL CONSTRAINT duty_assessment_subjects_not_negative CHECK (affected_subjects >= 0),
    traits                varchar(40)[] NOT NULL,
    materiality_found_at  timestamptz,
    assessed_by           varchar(120) NOT NULL,
    assessed_at           timestamptz NOT NULL
);

CREATE TABLE duty (
    id            uuid         NOT NULL CONSTRAINT duty_pk PRIMARY KEY,
    version       bigint       NOT NULL,
    claim_id      uuid         NOT NULL CONSTRAINT duty_claim_fk REFERENCES claim,
    code          varchar(40)  NOT NULL,
    jurisdiction  varchar(2)   NOT NULL,
    law           varchar(200) NOT NULL,
    addressee     varchar(200) NOT NULL,
    source        varchar(1)   NOT NULL,
    due_at        timestamptz,
    status        varchar(20)  NOT NULL,
    filed_at      timestamptz,
    receipt       varchar(200),
    reason        varchar(1000),
    answered_by   varchar(120),
    CONSTRAINT duty_code_uk UNIQUE (claim_id, code),
    CONSTRAINT duty_status_known CHECK (status IN ('OPEN', 'FILED', 'WAIVED', 'NOT_APPLICABLE')),
    CONSTRAINT duty_filed_with_receipt CHECK (status <> 'FILED' OR (receipt IS NOT NULL AND filed_at IS NOT NULL)),
    CONSTRAINT duty_let_go_with_reason CHECK (status NOT IN ('WAIVED', 'NOT_APPLICABLE') OR reason IS NOT NULL)
);
CREATE INDEX duty_open_due_ix ON duty (due_at) WHERE status = 'OPEN';
