-- How approved money reaches people: the run of a payment over a roster or a single instruction, the files for the bank, and what it reports.
CREATE SEQUENCE bf_number;

-- One payout a payment, whatever it pays: nobody instructs the bank twice for the same money.
CREATE TABLE payout (
    payment_id      uuid          NOT NULL CONSTRAINT payout_pk PRIMARY KEY CONSTRAINT payout_payment_fk REFERENCES payment,
    version         bigint        NOT NULL,
    claim_id        uuid          NOT NULL CONSTRAINT payout_claim_fk REFERENCES claim,
    claim_number    varchar(20)   NOT NULL,
    payment_number  varchar(20)   NOT NULL CONSTRAINT payout_payment_number_uk UNIQUE,
    demand_id       uuid          CONSTRAINT payout_demand_fk REFERENCES demand,
    currency        varchar(3)    NOT NULL,
    amount          bigint        NOT NULL CONSTRAINT payout_amount_positive CHECK (amount > 0),
    planned_lines   integer       NOT NULL,
    planned_amount  bigint        NOT NULL,
    due_amount      bigint        NOT NULL,
    status          varchar(10)   NOT NULL,
    failure         varchar(1000),
    begun_by        varchar(120)  NOT NULL,
    begun_at        timestamptz   NOT NULL,
    changed_by      varchar(120)  NOT NULL,
    changed_at      timestamptz   NOT NULL,
    executed_at     timestamptz,
    CONSTRAINT payout_status_known CHECK (status IN ('RUNNING', 'STOPPED', 'FAILED', 'COMPLETED')),
    CONSTRAINT payout_failure_if_failed CHECK ((status = 'FAILED') = (failure IS NOT NULL)),
    CONSTRAINT payout_never_more CHECK (planned_amount BETWEEN 0 AND amount AND planned_amount <= due_amount)
);
CREATE INDEX payout_demand_ix ON payout (demand_id) WHERE demand_id IS NOT NULL;
CREATE INDEX payout_list_ix ON payout (payment_id DESC);

-- What everybody gets who is awarded the same and got the same before. Where the units that are left over do not suffice for all of them,
-- those get one who stand before a line of the rosters.
CREATE TABLE payout_share (
    payment_id    uuid    NOT NULL CONSTRAINT payout_share_payout_fk REFERENCES payout,
    award         bigint  NOT NULL,
    already       bigint  NOT NULL,
    persons       bigint  NOT NULL,
    amount        bigint  NOT NULL,
    extra_roster  integer NOT NULL,
    extra_line    integer NOT NULL,
    CONSTRAINT payout_share_pk PRIMARY KEY (payment_id, award, already)
);

CREATE TABLE payout_block (
    payment_id  uuid        NOT NULL,
    number      integer     NOT NULL,
    roster_id   uuid        NOT NULL,
    from_line   integer     NOT NULL,
    to_line     integer     NOT NULL,
    lines       integer     NOT NULL DEFAULT 0,
    amount      bigint      NOT NULL DEFAULT 0,
    attempts    integer     NOT NULL DEFAULT 0,
    not_before  timestamptz NOT NULL DEFAULT '-infinity',
    done_at     timestamptz,
    CONSTRAINT payout_block_pk PRIMARY KEY (payment_id, number)
);
CREATE INDEX payout_block_waiting_ix ON payout_block (payment_id, number) WHERE done_at IS NULL;
CREATE INDEX payout_block_roster_ix ON payout_block (roster_id);

CREATE TABLE bank_file (
    id            uuid          NOT NULL CONSTRAINT bank_file_pk PRIMARY KEY,
    version       bigint        NOT NULL,
    number        varchar(20)   NOT NULL CONSTRAINT bank_file_number_uk UNIQUE,
    currency      varchar(3)    NOT NULL,
    transactions  integer       NOT NULL CONSTRAINT bank_file_not_empty CHECK (transactions > 0),
    amount        bigint        NOT NULL CONSTRAINT bank_file_amount_positive CHECK (amount > 0),
    execute_on    date          NOT NULL,
    status        varchar(10)   NOT NULL,
    made_by       varchar(120)  NOT NULL,
    made_at       timestamptz   NOT NULL,
    ended_by      varchar(120),
    ended_at      timestamptz,
    CONSTRAINT bank_file_status_known CHECK (status IN ('MADE', 'RELEASED', 'CANCELLED')),
    CONSTRAINT bank_file_ended CHECK ((status = 'MADE') = (ended_by IS NULL)),
    CONSTRAINT bank_file_four_eyes CHECK (status <> 'RELEASED' OR ended_by <> made_by)
);

-- One credit to one account. A person is paid a share of an entitlement once: a further payment is the next ordinal. A credit that came
-- back and is instructed again is another attempt of the same.
CREATE TABLE payout_instruction (
    payment_id    uuid         NOT NULL,
    position      integer      NOT NULL,
    attempt       smallint     NOT NULL,
    claim_id      uuid         NOT NULL,
    identity      uuid,
    ordinal       smallint     NOT NULL,
    roster        integer,
    line          integer,
    masked_name   text         NOT NULL,
    award         bigint       NOT NULL,
    amount        bigint       NOT NULL CONSTRAINT payout_instruction_positive CHECK (amount > 0),
    account       bytea,
    status        varchar(12)  NOT NULL,
    is_kept       boolean      NOT NULL DEFAULT true,
    file_id       uuid,
    reason        varchar(35),
    told_at       timestamptz,
    CONSTRAINT payout_instruction_pk PRIMARY KEY (payment_id, position, attempt),
    CONSTRAINT payout_instruction_status_known CHECK (status IN ('HELD', 'READY', 'IN_FILE', 'SENT', 'ACCEPTED', 'SETTLED', 'RETURNED',
        'REPLACED', 'WRITTEN_BACK')),
    CONSTRAINT payout_instruction_account CHECK (account IS NOT NULL OR status IN ('HELD', 'WRITTEN_BACK')),
    CONSTRAINT payout_instruction_in_award CHECK (amount <= award)
) WITH (fillfactor = 85);
CREATE UNIQUE INDEX payout_instruction_once_uk ON payout_instruction (claim_id, identity, ordinal)
    WHERE identity IS NOT NULL AND attempt = 1;
CREATE INDEX payout_instruction_ready_ix ON payout_instruction (payment_id, position, attempt) WHERE status = 'READY';
CREATE INDEX payout_instruction_file_ix ON payout_instruction (file_id, payment_id, position, attempt) WHERE file_id IS NOT NULL;

-- What the bank reported, each message once.
CREATE TABLE status_report (
    id                uuid         NOT NULL CONSTRAINT status_report_pk PRIMARY KEY,
    message_id        varchar(35)  NOT NULL CONSTRAINT status_report_message_uk UNIQUE,
    original_message  varchar(35)  NOT NULL,
    group_status      varchar(4),
    created_at        timestamptz  NOT NULL,
    transactions      integer      NOT NULL,
    changed           integer      NOT NULL,
    unknown           integer      NOT NULL,
    contradicting     integer      NOT NULL,
    received_by       varchar(120) NOT NULL,
    received_at       timestamptz  NOT NULL
);
CREATE TABLE status_report_problem (
    report_id      uuid         NOT NULL CONSTRAINT status_report_problem_report_fk REFERENCES status_report
                                DEFERRABLE INITIALLY DEFERRED,
    end_to_end_id  varchar(35)  NOT NULL,
    problem        varchar(20)  NOT NULL CONSTRAINT status_report_problem_known CHECK (problem IN ('UNKNOWN', 'CONTRADICTION')),
    status         varchar(4)   NOT NULL,
    CONSTRAINT status_report_problem_pk PRIMARY KEY (report_id, end_to_end_id)
);
