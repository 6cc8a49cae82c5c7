-- What third parties and authorities bring against the insured, the steps taken in it and the times that run.
CREATE TABLE proceeding (
    id                   uuid          NOT NULL CONSTRAINT proceeding_pk PRIMARY KEY,
    version              bigint        NOT NULL,
    claim_id             uuid          NOT NULL CONSTRAINT proceeding_claim_fk REFERENCES claim,
    position             integer       NOT NULL CONSTRAINT proceeding_position_positive CHECK (position > 0),
    kind                 varchar(30)   NOT NULL,
    status               varchar(20)   NOT NULL,
    jurisdiction         varchar(10)   NOT NULL,
    forum                varchar(200)  NOT NULL,
    case_number          varchar(60),
    claimants            varchar(200)  NOT NULL,
    claimant_count       bigint        CONSTRAINT proceeding_claimants_positive CHECK (claimant_count > 0),
    subject              varchar(4000) NOT NULL,
    dispute_amount       numeric(19, 2) CONSTRAINT proceeding_dispute_positive CHECK (dispute_amount > 0),
    dispute_currency     varchar(3),
    begun_on             date          NOT NULL,
    instance             varchar(10),
    fine_kind            varchar(30),
    counsel              varchar(60),
    demand_id            uuid          CONSTRAINT proceeding_demand_fk REFERENCES demand,
    recorded_by          varchar(120)  NOT NULL,
    recorded_at          timestamptz   NOT NULL,
    CONSTRAINT proceeding_position_uk UNIQUE (claim_id, position),
    CONSTRAINT proceeding_kind_known CHECK (kind IN (
        'OUT_OF_COURT_CLAIM', 'SUIT', 'COLLECTIVE_MEDIATION', 'REGULATORY')),
    CONSTRAINT proceeding_status_known CHECK (status IN (
        'OPEN', 'ANSWERED', 'IN_HEARING', 'PROPOSED', 'DECIDED', 'CONTESTED', 'ACCEPTED', 'REFUSED', 'FINAL', 'SETTLED',
        'WITHDRAWN')),
    CONSTRAINT proceeding_instance_of_suit CHECK ((kind = 'SUIT') = (instance IS NOT NULL)),
    CONSTRAINT proceeding_fine_of_authority CHECK (fine_kind IS NULL OR kind = 'REGULATORY'),
    CONSTRAINT proceeding_dispute_complete CHECK (num_nonnulls(dispute_amount, dispute_currency) IN (0, 2))
);

CREATE TABLE proceeding_step (
    proceeding_id  uuid         NOT NULL CONSTRAINT proceeding_step_proceeding_fk REFERENCES proceeding,
    position       integer      NOT NULL,
    status         varchar(20)  NOT NULL,
    taken_on       date         NOT NULL,
    amount         numeric(19, 2) CONSTRAINT proceeding_step_amount_not_negative CHECK (amount >= 0),
    currency       varchar(3),
    note           varchar(4000) NOT NULL,
    recorded_by    varchar(120) NOT NULL,
    recorded_at    timestamptz  NOT NULL,
    CONSTRAINT proceeding_step_pk PRIMARY KEY (proceeding_id, position)
);

CREATE TABLE proceeding_deadline (
    id               uuid          NOT NULL CONSTRAINT proceeding_deadline_pk PRIMARY KEY,
    version          bigint        NOT NULL,
    claim_id         uuid          NOT NULL CONSTRAINT proceeding_deadline_claim_fk REFERENCES claim,
    proceeding_id    uuid          NOT NULL CONSTRAINT proceeding_deadline_proceeding_fk REFERENCES proceeding,
    kind             varchar(20)   NOT NULL,
    due_at           timestamptz   NOT NULL,
    note             varchar(1000) NOT NULL,
    law_en           varchar(400),
    law_ko           varchar(400),
    source           varchar(1),
    on_silence       varchar(20),
    status           varchar(20)   NOT NULL,
    proof            varchar(400),
    ended_by         varchar(120),
    ended_at         timestamptz,
    overdue_told_at  timestamptz,
    CONSTRAINT proceeding_deadline_status_known CHECK (status IN ('OPEN', 'MET', 'LAPSED', 'FALLEN_AWAY')),
    CONSTRAINT proceeding_deadline_kind_known CHECK (kind IN (
        'ANSWER', 'HEARING', 'PROPOSAL', 'MEDIATION_ANSWER', 'OPINION', 'APPEAL', 'OBJECTION', 'OTHER')),
    CONSTRAINT proceeding_deadline_law_complete CHECK (num_nonnulls(law_en, law_ko, source) IN (0, 3)),
    CONSTRAINT proceeding_deadline_end_complete CHECK ((status = 'OPEN') = (ended_at IS NULL)),
    CONSTRAINT proceeding_deadline_met_proven CHECK (status <> 'MET' OR proof IS NOT NULL)
);

-- The list of all deadlines by the time they are due, and what the job looks for.
CREATE INDEX proceeding_deadline_due_ix ON proceeding_deadline (due_at, id) WHERE status = 'OPEN';
CREATE INDEX proceeding_deadline_proceeding_ix ON proceeding_deadline (proceeding_id);
CREATE INDEX proceeding_deadline_claim_ix ON proceeding_deadline (claim_id);

CREATE TABLE proceeding_deadline_extension (
    deadline_id   uuid          NOT NULL CONSTRAINT proceeding_deadline_extension_deadline_fk REFERENCES proceeding_deadline,
    position      integer       NOT NULL,
    due_before    timestamptz   NOT NULL,
    due_after     timestamptz   NOT NULL,
    reason        varchar(1000) NOT NULL,
    extended_by   varchar(120)  NOT NULL,
    extended_at   timestamptz   NOT NULL,
    CONSTRAINT proceeding_deadline_extension_pk PRIMARY KEY (deadline_id, position),
    CONSTRAINT proceeding_deadline_extension_later CHECK (due_after > due_before)
);
