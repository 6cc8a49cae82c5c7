-- Who is responsible for a claim, what is to be done on it, and what people wrote down about it.
CREATE TABLE claim_responsibility (
    claim_id  uuid         NOT NULL CONSTRAINT claim_responsibility_pk PRIMARY KEY
                           CONSTRAINT claim_responsibility_claim_fk REFERENCES claim,
    handler   varchar(120),
    open      boolean      NOT NULL,
    since     timestamptz  NOT NULL
);
CREATE INDEX claim_responsibility_handler_ix ON claim_responsibility (handler, claim_id DESC) WHERE open;
CREATE INDEX claim_responsibility_nobody_ix ON claim_responsibility (claim_id) WHERE open AND handler IS NULL;

CREATE TABLE team_member (
    subject       varchar(120) NOT NULL CONSTRAINT team_member_pk PRIMARY KEY,
    version       bigint       NOT NULL,
    name          varchar(200) NOT NULL,
    takes_claims  boolean      NOT NULL,
    changed_by    varchar(120) NOT NULL,
    changed_at    timestamptz  NOT NULL
);

CREATE TABLE activity (
    id          uuid          NOT NULL CONSTRAINT activity_pk PRIMARY KEY,
    version     bigint        NOT NULL,
    claim_id    uuid          NOT NULL CONSTRAINT activity_claim_fk REFERENCES claim,
    origin      varchar(160)  NOT NULL,
    kind        varchar(20)   NOT NULL,
    stage       varchar(30),
    subject_en  varchar(300)  NOT NULL,
    subject_ko  varchar(300)  NOT NULL,
    role        varchar(30)   NOT NULL,
    assignee    varchar(120),
    due_at      timestamptz   NOT NULL,
    state       varchar(10)   NOT NULL,
    opened_by   varchar(120)  NOT NULL,
    opened_at   timestamptz   NOT NULL,
    ended_by    varchar(120),
    ended_at    timestamptz,
    note        varchar(2000),
    CONSTRAINT activity_origin_uk UNIQUE (claim_id, origin),
    CONSTRAINT activity_kind_known CHECK (kind IN ('PLANNED', 'MANUAL', 'ESCALATION', 'DUTY', 'FEATURE')),
    CONSTRAINT activity_state_known CHECK (state IN ('OPEN', 'DONE', 'CANCELLED')),
    CONSTRAINT activity_ended_once CHECK ((state = 'OPEN') = (ended_at IS NULL) AND num_nonnulls(ended_by, ended_at) IN (0, 2)),
    CONSTRAINT activity_cancelled_with_reason CHECK (state <> 'CANCELLED' OR note IS NOT NULL)
);
CREATE INDEX activity_assignee_ix ON activity (assignee, due_at, id) WHERE state = 'OPEN';
CREATE INDEX activity_queue_ix ON activity (role, due_at, id) WHERE state = 'OPEN';
CREATE INDEX activity_due_ix ON activity (due_at, id) WHERE state = 'OPEN';

CREATE TABLE diary_entry (
    id           uuid          NOT NULL CONSTRAINT diary_entry_pk PRIMARY KEY,
    claim_id     uuid          NOT NULL CONSTRAINT diary_entry_claim_fk REFERENCES claim,
    activity_id  uuid          CONSTRAINT diary_entry_activity_fk REFERENCES activity,
    kind         varchar(20)   NOT NULL,
    text         varchar(4000) NOT NULL,
    author       varchar(120)  NOT NULL,
    written_at   timestamptz   NOT NULL
);
CREATE INDEX diary_entry_claim_ix ON diary_entry (claim_id, id DESC);

CREATE TRIGGER diary_entry_unchanged BEFORE UPDATE OR DELETE ON diary_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Claims from before the diary are nobody's yet.
INSERT INTO claim_responsibility (claim_id, handler, open, since)
SELECT id, NULL, stage <> 'CLOSED', notified_at FROM claim;
