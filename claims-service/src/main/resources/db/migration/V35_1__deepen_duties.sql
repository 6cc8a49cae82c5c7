-- Duties follow dated rows of rules; reports may be filed in parts; facts and filings are kept in all their states.
ALTER TABLE duty
    ADD COLUMN rule_from     date,
    ADD COLUMN before_stage  varchar(30)  NOT NULL DEFAULT 'NOTIFICATION',
    ADD COLUMN posted_until  date,
    ADD COLUMN waiver_ground varchar(60),
    ADD COLUMN doubt         varchar(1000),
    ADD CONSTRAINT duty_before_known CHECK (before_stage IN ('NOTIFICATION', 'RECOVERY'));
ALTER TABLE duty ALTER COLUMN before_stage DROP DEFAULT;

CREATE TABLE duty_filing (
    duty_id       uuid         NOT NULL CONSTRAINT duty_filing_duty_fk REFERENCES duty,
    position      integer      NOT NULL,
    completeness  varchar(10)  NOT NULL,
    receipt       varchar(200) NOT NULL,
    filed_at      timestamptz  NOT NULL,
    filed_by      varchar(200) NOT NULL,
    recorded_by   varchar(120) NOT NULL,
    recorded_at   timestamptz  NOT NULL,
    CONSTRAINT duty_filing_pk PRIMARY KEY (duty_id, position),
    CONSTRAINT duty_filing_completeness_known CHECK (completeness IN ('COMPLETE', 'PARTIAL'))
);
INSERT INTO duty_filing
SELECT id, 0, 'COMPLETE', receipt, filed_at, coalesce(answered_by, 'unknown'), coalesce(answered_by, 'unknown'), filed_at
FROM duty WHERE status = 'FILED';
CREATE TRIGGER duty_filing_unchanged BEFORE UPDATE OR DELETE ON duty_filing
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Open duties of all claims are read by their time, those without a time first.
CREATE INDEX duty_open_urgency_ix ON duty (coalesce(due_at, '-infinity'), id) WHERE status = 'OPEN';

ALTER TABLE duty_assessment
    ADD COLUMN subjects_by_jurisdiction jsonb        NOT NULL DEFAULT '{}',
    ADD COLUMN subjects_by_kind         jsonb        NOT NULL DEFAULT '{}',
    ADD COLUMN basis                    varchar(200) NOT NULL DEFAULT 'TRIAGE';

CREATE TABLE duty_assessment_history (
    LIKE duty_assessment,
    CONSTRAINT duty_assessment_history_pk PRIMARY KEY (claim_id, version),
    CONSTRAINT duty_assessment_history_claim_fk FOREIGN KEY (claim_id) REFERENCES claim
);
INSERT INTO duty_assessment_history SELECT * FROM duty_assessment;

CREATE FUNCTION duty_assessment_keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO duty_assessment_history SELECT (NEW).*;
    RETURN NULL;
END
$$;
CREATE TRIGGER duty_assessment_history_kept AFTER INSERT OR UPDATE ON duty_assessment
    FOR EACH ROW EXECUTE FUNCTION duty_assessment_keep_history();
CREATE TRIGGER duty_assessment_history_unchanged BEFORE UPDATE OR DELETE ON duty_assessment_history
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What was stated for notices, field by field; the newest statement in a language counts.
CREATE TABLE notice_statement (
    id         uuid          NOT NULL CONSTRAINT notice_statement_pk PRIMARY KEY,
    claim_id   uuid          NOT NULL CONSTRAINT notice_statement_claim_fk REFERENCES claim,
    field      varchar(40)   NOT NULL,
    language   varchar(2)    NOT NULL,
    statement  varchar(4000) NOT NULL,
    stated_by  varchar(120)  NOT NULL,
    stated_at  timestamptz   NOT NULL,
    CONSTRAINT notice_statement_language_known CHECK (language IN ('en', 'ko'))
);
CREATE INDEX notice_statement_claim_ix ON notice_statement (claim_id, field, language, id DESC);
CREATE TRIGGER notice_statement_unchanged BEFORE UPDATE OR DELETE ON notice_statement
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- That a duty ran past its time, told once for each time it had.
CREATE TABLE duty_alarm (
    duty_id  uuid        NOT NULL CONSTRAINT duty_alarm_duty_fk REFERENCES duty,
    due_at   timestamptz NOT NULL,
    told_at  timestamptz NOT NULL,
    CONSTRAINT duty_alarm_pk PRIMARY KEY (duty_id, due_at)
);
