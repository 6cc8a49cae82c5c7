-- A manager may refuse a ransom, and the claim goes on without it; and the hard stop holds whoever writes the payment.
ALTER TABLE extortion_case
    ADD COLUMN refused_by      varchar(120),
    ADD COLUMN refused_at      timestamptz,
    ADD COLUMN refusal_reason  varchar(1000),
    ADD CONSTRAINT extortion_case_refusal_complete CHECK (num_nonnulls(refused_by, refused_at, refusal_reason) IN (0, 3)),
    ADD CONSTRAINT extortion_case_one_decision CHECK (refused_at IS NULL OR consented_at IS NULL);

CREATE FUNCTION require_ransom_unlocked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.part = 'CYBER_EXTORTION' AND NEW.kind = 'INDEMNITY' AND NOT EXISTS (
        SELECT FROM extortion_case e
        WHERE e.claim_id = NEW.claim_id AND e.screening = 'CLEAR' AND e.consented_at IS NOT NULL AND e.police_reference IS NOT NULL) THEN
        RAISE EXCEPTION 'A ransom is paid only with a clear sanction screening, the insurer''s consent and a report to law enforcement'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'payment_ransom_unlocked', TABLE = 'payment';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER payment_ransom_unlocked BEFORE INSERT ON payment
    FOR EACH ROW EXECUTE FUNCTION require_ransom_unlocked();
CREATE TRIGGER payment_ransom_still_unlocked BEFORE UPDATE ON payment
    FOR EACH ROW WHEN (NEW.kind <> OLD.kind OR NEW.part <> OLD.part OR NEW.claim_id <> OLD.claim_id
                       OR (NEW.status <> OLD.status AND NEW.status = 'APPROVED'))
    EXECUTE FUNCTION require_ransom_unlocked();
