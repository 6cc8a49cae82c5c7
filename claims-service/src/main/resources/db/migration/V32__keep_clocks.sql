-- The clocks of the process as they ran on each claim. A reopened claim gets new ones; the old ones stay.
CREATE TABLE claim_clock (
    id                  uuid        NOT NULL CONSTRAINT claim_clock_pk PRIMARY KEY,
    claim_id            uuid        NOT NULL CONSTRAINT claim_clock_claim_fk REFERENCES claim,
    code                varchar(40) NOT NULL,
    stage               varchar(30) NOT NULL,
    stops_with          varchar(30) NOT NULL,
    started_at          timestamptz NOT NULL,
    due_at              timestamptz NOT NULL,
    stopped_at          timestamptz,
    state               varchar(10) NOT NULL,
    escalated_steps     integer     NOT NULL,
    next_escalation_at  timestamptz,
    CONSTRAINT claim_clock_begun_once UNIQUE (claim_id, code, started_at),
    CONSTRAINT claim_clock_runs_forward CHECK (started_at < due_at),
    CONSTRAINT claim_clock_state_known CHECK (state IN ('RUNNING', 'MET', 'MISSED', 'DROPPED')),
    CONSTRAINT claim_clock_stopped CHECK ((state = 'RUNNING') = (stopped_at IS NULL)),
    CONSTRAINT claim_clock_state_true CHECK (state <> 'MET' OR stopped_at <= due_at),
    CONSTRAINT claim_clock_escalates_while_running CHECK (state = 'RUNNING' OR next_escalation_at IS NULL)
);
CREATE INDEX claim_clock_escalation_ix ON claim_clock (next_escalation_at) WHERE next_escalation_at IS NOT NULL;
CREATE INDEX claim_clock_running_ix ON claim_clock (due_at, id) WHERE state = 'RUNNING';
