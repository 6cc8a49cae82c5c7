-- Payments hold the limit of the policy from their proposal on, are paid when the bank says so, and may come back.
-- Crisis cost may be advanced; what was advanced is set off against later payments of the part.
ALTER TABLE payment
    ADD COLUMN purpose                   varchar(12)    NOT NULL DEFAULT 'SETTLEMENT',
    ADD COLUMN sublimits                 varchar(40)[]  NOT NULL DEFAULT '{}',
    ADD COLUMN advance_applied_amount    numeric(19, 2) NOT NULL DEFAULT 0,
    ADD COLUMN advance_applied_currency  varchar(3),
    ADD COLUMN paid_on                   date,
    ADD COLUMN bank_reference            varchar(140),
    ALTER COLUMN status TYPE varchar(12),
    DROP CONSTRAINT payment_status_known,
    DROP CONSTRAINT payment_arithmetic,
    DROP CONSTRAINT payment_one_currency,
    DROP CONSTRAINT payment_ended_once;

UPDATE payment SET advance_applied_currency = net_currency,
    paid_on = CASE WHEN status = 'PAID' THEN (ended_at AT TIME ZONE 'Asia/Seoul')::date END;

ALTER TABLE payment
    ALTER COLUMN purpose DROP DEFAULT,
    ALTER COLUMN sublimits DROP DEFAULT,
    ALTER COLUMN advance_applied_amount DROP DEFAULT,
    ALTER COLUMN advance_applied_currency SET NOT NULL,
    ADD CONSTRAINT payment_status_known CHECK (status IN
        ('PROPOSED', 'APPROVED', 'LIMIT_TAKEN', 'PAID', 'RETURNED', 'REFUSED', 'REJECTED', 'WITHDRAWN')),
    ADD CONSTRAINT payment_purpose_known CHECK (purpose IN ('SETTLEMENT', 'ADVANCE')),
    ADD CONSTRAINT payment_arithmetic CHECK (gross_amount > 0
        AND retention_applied_amount BETWEEN 0 AND retention_left_amount AND advance_applied_amount >= 0
        AND net_amount >= 0 AND net_amount = gross_amount - retention_applied_amount - advance_applied_amount),
    ADD CONSTRAINT payment_one_currency CHECK (gross_currency = net_currency AND retention_left_currency = net_currency
        AND retention_applied_currency = net_currency AND advance_applied_currency = net_currency),
    ADD CONSTRAINT payment_ended_once CHECK ((status IN ('PROPOSED', 'APPROVED', 'LIMIT_TAKEN')) = (ended_at IS NULL)),
    ADD CONSTRAINT payment_paid_on_a_day CHECK (status <> 'PAID' OR net_amount = 0 OR paid_on IS NOT NULL),
    -- An advance is expense of handling the crisis, before anything is decided: it is never indemnity.
    ADD CONSTRAINT payment_advance_is_expense CHECK (purpose <> 'ADVANCE' OR (kind = 'EXPENSE'
        AND retention_applied_amount = 0 AND advance_applied_amount = 0));

-- What the policy service holds or has taken of its limits for a payment, under the payment's id.
CREATE TABLE payment_limit (
    payment_id        uuid           NOT NULL CONSTRAINT payment_limit_pk PRIMARY KEY
                                              CONSTRAINT payment_limit_payment_fk REFERENCES payment,
    claim_id          uuid           NOT NULL CONSTRAINT payment_limit_claim_fk REFERENCES claim,
    amount            numeric(19, 2) NOT NULL CONSTRAINT payment_limit_amount_positive CHECK (amount > 0),
    currency          varchar(3)     NOT NULL,
    state             varchar(10)    NOT NULL,
    return_due        numeric(19, 2) NOT NULL,
    returned          numeric(19, 2) NOT NULL,
    return_reason     varchar(500),
    changed_at        timestamptz    NOT NULL,
    CONSTRAINT payment_limit_state_known CHECK (state IN ('PENDING', 'HELD', 'TAKEN', 'FREED', 'REFUSED')),
    CONSTRAINT payment_limit_return_fits CHECK (0 <= returned AND returned <= return_due AND return_due <= amount),
    CONSTRAINT payment_limit_return_told CHECK ((return_due > 0) = (return_reason IS NOT NULL))
);
CREATE INDEX payment_limit_claim_ix ON payment_limit (claim_id);
CREATE INDEX payment_limit_pending_ix ON payment_limit (changed_at) WHERE state = 'PENDING';

INSERT INTO payment_limit (payment_id, claim_id, amount, currency, state, return_due, returned, changed_at)
SELECT id, claim_id, net_amount, net_currency,
       CASE status WHEN 'PAID' THEN 'TAKEN' WHEN 'REFUSED' THEN 'REFUSED'
                   WHEN 'PROPOSED' THEN 'PENDING' WHEN 'APPROVED' THEN 'PENDING' ELSE 'FREED' END,
       0, 0, coalesce(ended_at, proposed_at)
FROM payment WHERE net_amount > 0;

-- What was on its way takes the limit by the new way; what was proposed before asks for its limit now.
UPDATE outbox_message
SET topic = 'limit.settle', payload = json_build_object('paymentId', payload::json ->> 'paymentId')::text
WHERE topic = 'limit.erode' AND delivered_at IS NULL;
INSERT INTO outbox_message (id, topic, subject, payload, acting_subject, acting_name, created_at, due_at)
SELECT gen_random_uuid(), 'limit.settle', number, json_build_object('paymentId', id)::text,
       proposed_by, proposed_by, proposed_at, proposed_at
FROM payment WHERE status = 'PROPOSED' AND net_amount > 0;

-- No indemnity without an accepted forensic report, whoever writes the row: the newest decision on the part must grant
-- something and rest on an accepted report of the claim, when the payment is proposed and when it is approved.
CREATE FUNCTION require_granting_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.kind = 'INDEMNITY' AND NOT EXISTS (
        SELECT FROM coverage_decision d
        JOIN forensic_report r ON r.claim_id = d.claim_id AND r.reference = d.report_reference AND r.status = 'ACCEPTED'
        WHERE d.claim_id = NEW.claim_id AND d.part = NEW.part AND d.outcome <> 'DENIED' AND d.granted_amount > 0
          AND NOT EXISTS (SELECT FROM coverage_decision later WHERE later.claim_id = d.claim_id
                          AND later.part = d.part AND later.revision > d.revision)) THEN
        RAISE EXCEPTION 'No indemnity under % without a granting decision that rests on an accepted forensic report', NEW.part
            USING ERRCODE = 'check_violation', CONSTRAINT = 'payment_rests_on_report', TABLE = 'payment';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER payment_rests_on_report BEFORE INSERT ON payment
    FOR EACH ROW EXECUTE FUNCTION require_granting_decision();
CREATE TRIGGER payment_still_rests_on_report BEFORE UPDATE ON payment
    FOR EACH ROW WHEN (NEW.kind <> OLD.kind OR NEW.part <> OLD.part OR NEW.claim_id <> OLD.claim_id
                       OR (NEW.status <> OLD.status AND NEW.status = 'APPROVED'))
    EXECUTE FUNCTION require_granting_decision();
