-- What was said on an exclusion beyond the answer, and: nothing is granted without an accepted forensic report of that claim.
ALTER TABLE coverage_decision_exclusion ADD COLUMN particulars jsonb NOT NULL DEFAULT '{}';

CREATE FUNCTION require_accepted_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.granted_amount > 0 AND NOT EXISTS (
        SELECT FROM forensic_report r
        WHERE r.claim_id = NEW.claim_id AND r.reference = NEW.report_reference AND r.status = 'ACCEPTED') THEN
        RAISE EXCEPTION 'Nothing is granted under % without an accepted forensic report of the claim', NEW.part
            USING ERRCODE = 'check_violation', CONSTRAINT = 'coverage_decision_rests_on_report', TABLE = 'coverage_decision';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER coverage_decision_rests_on_report BEFORE INSERT ON coverage_decision
    FOR EACH ROW EXECUTE FUNCTION require_accepted_report();

-- A decision is superseded and never edited.
CREATE TRIGGER coverage_decision_unchanged BEFORE UPDATE OR DELETE ON coverage_decision
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER coverage_decision_exclusion_unchanged BEFORE UPDATE OR DELETE ON coverage_decision_exclusion
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
