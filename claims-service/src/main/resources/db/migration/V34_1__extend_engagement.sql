-- An appointment has a course: accepted or declined by the firm, started, ended; its terms stay as they were agreed.
DROP TRIGGER engagement_unchanged ON engagement;
ALTER TABLE engagement DROP CONSTRAINT engagement_vendor_uk;
ALTER TABLE engagement
    ADD COLUMN version          bigint       NOT NULL DEFAULT 0,
    ADD COLUMN number           varchar(40),
    ADD COLUMN kind             varchar(30)  NOT NULL DEFAULT 'FORENSIC_VENDOR',
    ADD COLUMN rate_card_id     uuid CONSTRAINT engagement_rate_card_fk REFERENCES panel_rate_card,
    ADD COLUMN privilege_ground varchar(1000),
    ADD COLUMN budget_hours     numeric(9, 2) NOT NULL DEFAULT 0,
    ADD COLUMN deadline         date,
    ADD COLUMN status           varchar(20)  NOT NULL DEFAULT 'STARTED',
    ADD COLUMN accepted_at      timestamptz,
    ADD COLUMN started_at       timestamptz,
    ADD COLUMN ended_at         timestamptz;

UPDATE engagement e SET
    number = n.number,
    deadline = e.appointed_at::date + 45,
    accepted_at = e.appointed_at,
    started_at = e.appointed_at,
    privilege_ground = CASE WHEN e.privileged THEN 'As agreed in the letter of engagement' END
FROM (SELECT x.id, c.number || '-E' || row_number() OVER (PARTITION BY x.claim_id ORDER BY x.id) AS number
      FROM engagement x JOIN claim c ON c.id = x.claim_id) n
WHERE n.id = e.id;

ALTER TABLE engagement
    ALTER COLUMN version DROP DEFAULT,
    ALTER COLUMN kind DROP DEFAULT,
    ALTER COLUMN budget_hours DROP DEFAULT,
    ALTER COLUMN status DROP DEFAULT,
    ALTER COLUMN number SET NOT NULL,
    ALTER COLUMN deadline SET NOT NULL,
    ADD CONSTRAINT engagement_number_uk UNIQUE (number),
    ADD CONSTRAINT engagement_kind_known CHECK (kind IN ('FORENSIC_VENDOR', 'BREACH_COUNSEL', 'DEFENCE_COUNSEL',
        'NEGOTIATOR', 'FORENSIC_ACCOUNTANT', 'CRISIS_CONSULTANT')),
    ADD CONSTRAINT engagement_status_known CHECK (status IN ('APPOINTED', 'ACCEPTED', 'STARTED', 'DECLINED', 'ENDED')),
    ADD CONSTRAINT engagement_privilege CHECK (privileged = (privilege_ground IS NOT NULL)),
    ADD CONSTRAINT engagement_budget CHECK (budget_hours >= 0),
    ADD CONSTRAINT engagement_course CHECK (
        (status NOT IN ('ACCEPTED', 'STARTED') OR accepted_at IS NOT NULL)
        AND (status <> 'STARTED' OR started_at IS NOT NULL)
        AND (status = 'ENDED') = (ended_at IS NOT NULL));

CREATE UNIQUE INDEX engagement_standing_uk ON engagement (claim_id, vendor_code, kind)
    WHERE status IN ('APPOINTED', 'ACCEPTED', 'STARTED');
CREATE INDEX engagement_firm_ix ON engagement (vendor_code, id DESC);

CREATE TRIGGER engagement_entered BEFORE UPDATE ON engagement FOR EACH ROW EXECUTE FUNCTION
    panel_keep_entered('claim_id', 'number', 'kind', 'vendor_code', 'vendor_name', 'conflict', 'conflict_statement',
                       'rate_card', 'rate_card_id', 'hourly_rate_amount', 'hourly_rate_currency', 'statement_of_work',
                       'privileged', 'privilege_ground', 'letter_reference', 'deadline', 'appointed_by', 'appointed_at');
CREATE TRIGGER engagement_kept BEFORE DELETE ON engagement FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE engagement_deliverable (
    engagement_id  uuid         NOT NULL CONSTRAINT engagement_deliverable_fk REFERENCES engagement,
    position       integer      NOT NULL,
    what           varchar(500) NOT NULL,
    due_on         date         NOT NULL,
    delivered_at   timestamptz,
    delivered_as   varchar(200),
    CONSTRAINT engagement_deliverable_pk PRIMARY KEY (engagement_id, position),
    CONSTRAINT engagement_deliverable_done CHECK (num_nonnulls(delivered_at, delivered_as) IN (0, 2))
);

CREATE TABLE engagement_step (
    engagement_id  uuid          NOT NULL CONSTRAINT engagement_step_fk REFERENCES engagement,
    position       integer       NOT NULL,
    step           varchar(20)   NOT NULL,
    taken_by       varchar(120)  NOT NULL,
    taken_at       timestamptz   NOT NULL,
    note           varchar(2000) NOT NULL,
    CONSTRAINT engagement_step_pk PRIMARY KEY (engagement_id, position)
);
CREATE TRIGGER engagement_step_unchanged BEFORE UPDATE OR DELETE ON engagement_step
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE conflict_waiver (
    id          uuid          NOT NULL CONSTRAINT conflict_waiver_pk PRIMARY KEY,
    claim_id    uuid          NOT NULL CONSTRAINT conflict_waiver_claim_fk REFERENCES claim,
    firm_code   varchar(20)   NOT NULL,
    conflicts   varchar(4000) NOT NULL,
    reason      varchar(2000) NOT NULL,
    waived_by   varchar(120)  NOT NULL,
    waived_at   timestamptz   NOT NULL
);
CREATE INDEX conflict_waiver_claim_ix ON conflict_waiver (claim_id, firm_code);
CREATE TRIGGER conflict_waiver_unchanged BEFORE UPDATE OR DELETE ON conflict_waiver
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE time_sheet (
    id               uuid         NOT NULL CONSTRAINT time_sheet_pk PRIMARY KEY,
    version          bigint       NOT NULL,
    engagement_id    uuid         NOT NULL CONSTRAINT time_sheet_engagement_fk REFERENCES engagement,
    number           integer      NOT NULL,
    status           varchar(20)  NOT NULL,
    submitted_by     varchar(120) NOT NULL,
    submitted_at     timestamptz  NOT NULL,
    decided_by       varchar(120),
    decided_at       timestamptz,
    decision_reason  varchar(2000),
    CONSTRAINT time_sheet_number_uk UNIQUE (engagement_id, number),
    CONSTRAINT time_sheet_status_known CHECK (status IN ('SUBMITTED', 'APPROVED', 'RETURNED')),
    CONSTRAINT time_sheet_decided CHECK ((status = 'SUBMITTED') = (decided_by IS NULL)
        AND num_nonnulls(decided_by, decided_at, decision_reason) IN (0, 3)),
    CONSTRAINT time_sheet_four_eyes CHECK (decided_by <> submitted_by)
);

CREATE TABLE time_entry (
    sheet_id   uuid           NOT NULL CONSTRAINT time_entry_sheet_fk REFERENCES time_sheet,
    position   integer        NOT NULL,
    worked_on  date           NOT NULL,
    role       varchar(80)    NOT NULL,
    grade      varchar(40)    NOT NULL,
    hours      numeric(5, 2)  NOT NULL,
    what       varchar(1000)  NOT NULL,
    rate       numeric(19, 2) NOT NULL,
    amount     numeric(19, 2) NOT NULL,
    currency   varchar(3)     NOT NULL,
    CONSTRAINT time_entry_pk PRIMARY KEY (sheet_id, position),
    CONSTRAINT time_entry_hours CHECK (hours > 0 AND hours <= 24)
);
CREATE TRIGGER time_entry_unchanged BEFORE UPDATE OR DELETE ON time_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
