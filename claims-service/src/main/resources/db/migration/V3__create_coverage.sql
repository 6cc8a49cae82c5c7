-- Provisional reviews of the cover and decisions on each line. Neither is ever edited; the newest counts.
CREATE TABLE cover_review (
    id                     uuid          NOT NULL CONSTRAINT cover_review_pk PRIMARY KEY,
    claim_id               uuid          NOT NULL CONSTRAINT cover_review_claim_fk REFERENCES claim,
    memo                   varchar(8000) NOT NULL,
    reservation_of_rights  varchar(8000),
    reviewed_by            varchar(120)  NOT NULL,
    reviewed_at            timestamptz   NOT NULL
);
CREATE INDEX cover_review_claim_ix ON cover_review (claim_id, id DESC);

CREATE TABLE cover_review_finding (
    cover_review_id  uuid          NOT NULL CONSTRAINT cover_review_finding_review_fk REFERENCES cover_review,
    position         integer       NOT NULL,
    cover_check      varchar(20)   NOT NULL,
    finding          varchar(20)   NOT NULL,
    note             varchar(1000) NOT NULL,
    CONSTRAINT cover_review_finding_pk PRIMARY KEY (cover_review_id, position),
    CONSTRAINT cover_review_finding_check_uk UNIQUE (cover_review_id, cover_check),
    CONSTRAINT cover_review_finding_known CHECK (finding IN ('HOLDS', 'IN_DOUBT', 'FAILS'))
);

CREATE TABLE coverage_decision (
    id                uuid          NOT NULL CONSTRAINT coverage_decision_pk PRIMARY KEY,
    claim_id          uuid          NOT NULL CONSTRAINT coverage_decision_claim_fk REFERENCES claim,
    part              varchar(40)   NOT NULL,
    revision          integer       NOT NULL,
    outcome           varchar(20)   NOT NULL,
    granted_amount    numeric(19, 2) NOT NULL,
    granted_currency  varchar(3)    NOT NULL,
    report_reference  varchar(100)  NOT NULL,
    letter            varchar(8000) NOT NULL,
    decided_by        varchar(120)  NOT NULL,
    decided_at        timestamptz   NOT NULL,
    CONSTRAINT coverage_decision_revision_uk UNIQUE (claim_id, part, revision),
    CONSTRAINT coverage_decision_line_fk FOREIGN KEY (claim_id, part) REFERENCES claim_line (claim_id, part),
    CONSTRAINT coverage_decision_outcome_known CHECK (outcome IN ('COVERED', 'PARTLY_COVERED', 'DENIED')),
    CONSTRAINT coverage_decision_amount_fits CHECK ((outcome = 'DENIED') = (granted_amount = 0) AND granted_amount >= 0)
);

CREATE TABLE coverage_decision_exclusion (
    coverage_decision_id  uuid          NOT NULL CONSTRAINT coverage_decision_exclusion_decision_fk REFERENCES coverage_decision,
    position              integer       NOT NULL,
    code                  varchar(40)   NOT NULL,
    answer                varchar(20)   NOT NULL,
    reason                varchar(1000) NOT NULL,
    CONSTRAINT coverage_decision_exclusion_pk PRIMARY KEY (coverage_decision_id, position),
    CONSTRAINT coverage_decision_exclusion_code_uk UNIQUE (coverage_decision_id, code),
    CONSTRAINT coverage_decision_exclusion_answer_known CHECK (answer IN ('DOES_NOT_APPLY', 'WRITTEN_BACK', 'APPLIES_IN_PART', 'APPLIES'))
);
