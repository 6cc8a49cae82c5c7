-- Decisions above the authority of one person wait as proposals until a second person confirms them; only then do they count.
ALTER TABLE coverage_decision
    ADD COLUMN confirmed_by varchar(120),
    ADD CONSTRAINT coverage_decision_four_eyes CHECK (confirmed_by <> decided_by);

CREATE TABLE coverage_proposal (
    id                uuid           NOT NULL CONSTRAINT coverage_proposal_pk PRIMARY KEY,
    version           bigint         NOT NULL,
    claim_id          uuid           NOT NULL CONSTRAINT coverage_proposal_claim_fk REFERENCES claim,
    part              varchar(40)    NOT NULL,
    outcome           varchar(20)    NOT NULL,
    granted_amount    numeric(19, 2) NOT NULL,
    granted_currency  varchar(3)     NOT NULL,
    letter            varchar(8000)  NOT NULL,
    status            varchar(10)    NOT NULL,
    proposed_by       varchar(120)   NOT NULL,
    proposed_at       timestamptz    NOT NULL,
    ended_by          varchar(120),
    ended_at          timestamptz,
    end_reason        varchar(1000),
    CONSTRAINT coverage_proposal_line_fk FOREIGN KEY (claim_id, part) REFERENCES claim_line (claim_id, part),
    CONSTRAINT coverage_proposal_status_known CHECK (status IN ('OPEN', 'CONFIRMED', 'REFUSED', 'REPLACED')),
    CONSTRAINT coverage_proposal_ended CHECK ((status = 'OPEN') = (ended_at IS NULL)),
    CONSTRAINT coverage_proposal_four_eyes CHECK (status <> 'CONFIRMED' OR ended_by <> proposed_by)
);
CREATE UNIQUE INDEX coverage_proposal_one_open ON coverage_proposal (claim_id, part) WHERE status = 'OPEN';

CREATE TABLE coverage_proposal_exclusion (
    coverage_proposal_id  uuid          NOT NULL CONSTRAINT coverage_proposal_exclusion_fk REFERENCES coverage_proposal,
    position              integer       NOT NULL,
    code                  varchar(40)   NOT NULL,
    answer                varchar(20)   NOT NULL,
    reason                varchar(1000) NOT NULL,
    particulars           jsonb         NOT NULL DEFAULT '{}',
    CONSTRAINT coverage_proposal_exclusion_pk PRIMARY KEY (coverage_proposal_id, position)
);
