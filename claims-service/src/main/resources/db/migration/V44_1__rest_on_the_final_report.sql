-- Cover and indemnity rest on the accepted final report that no later one took the place of: not on an interim one, not on one that
-- gave way.
CREATE OR REPLACE FUNCTION require_accepted_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.granted_amount > 0 AND NOT EXISTS (
        SELECT FROM forensic_report r
        WHERE r.claim_id = NEW.claim_id AND r.reference = NEW.report_reference
          AND r.kind = 'FINAL' AND r.status = 'ACCEPTED' AND r.superseded_by IS NULL) THEN
        RAISE EXCEPTION 'Nothing is granted under % without the accepted final forensic report of the claim', NEW.part
            USING ERRCODE = 'check_violation', CONSTRAINT = 'coverage_decision_rests_on_report', TABLE = 'coverage_decision';
    END IF;
    RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION require_granting_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.kind = 'INDEMNITY' AND NOT EXISTS (
        SELECT FROM coverage_decision d
        JOIN forensic_report r ON r.claim_id = d.claim_id AND r.reference = d.report_reference
                              AND r.kind = 'FINAL' AND r.status = 'ACCEPTED' AND r.superseded_by IS NULL
        WHERE d.claim_id = NEW.claim_id AND d.part = NEW.part AND d.outcome <> 'DENIED' AND d.granted_amount > 0
          AND NOT EXISTS (SELECT FROM coverage_decision later WHERE later.claim_id = d.claim_id
                          AND later.part = d.part AND later.revision > d.revision)) THEN
        RAISE EXCEPTION 'No indemnity under % without a granting decision that rests on the accepted final forensic report', NEW.part
            USING ERRCODE = 'check_violation', CONSTRAINT = 'payment_rests_on_report', TABLE = 'payment';
    END IF;
    RETURN NEW;
END $$;
